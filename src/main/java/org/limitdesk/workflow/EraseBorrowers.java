package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Retention;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Erasures.Asked;
import org.limitdesk.workflow.port.Erasures.Due;

/**
 * Erases the personal data of borrowers whom nothing needs any more: one supervisor asks, another
 * erases. The book's figures, its decisions and the chain of the log stay whole.
 */
public final class EraseBorrowers {
  /** So many are asked for at a time. */
  public static final int MOST = 1_000;

  private final Stamps stamps;
  private final Clock clock;

  public EraseBorrowers(Stamps stamps, Clock clock) {
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * What stands.
   *
   * @param retention for how long they are kept
   * @param before who ended before that day is due
   * @param due the first of them
   * @param waiting what was asked for and waits for another
   */
  public record Standing(
      Retention retention, LocalDate before, List<Due> due, List<Request> waiting) {}

  /**
   * A request with whom it names.
   *
   * @param ids as the lender writes them
   */
  public record Request(Asked asked, List<String> ids) {}

  /** The years that the book has. */
  public static Retention retention(Book book) {
    return book.setting(Retention.SETTING).map(Retention::parse).orElse(Retention.USUAL);
  }

  /** Reads what is due and what waits. */
  public Standing read(Book book) {
    Retention retention = retention(book);
    LocalDate today = BusinessDate.of(book, clock);
    LocalDate before = retention.cutoff(today);
    return new Standing(
        retention,
        before,
        book.erasures().due(before, today, MOST),
        book.erasures().waiting().stream()
            .map(each -> new Request(each, book.erasures().ids(each)))
            .toList());
  }

  /**
   * Asks for the erasure of all that are due, up to {@link #MOST}.
   *
   * @return how many
   * @throws ActRefused LD-401 where they may not; LD-530 where nobody is due
   */
  public int ask(Book book, DeskUser who) {
    DeskUser user = Permits.require(book, who, Act.ASK_ERASURE, Ownership.OTHER);
    List<Integer> due = read(book).due().stream().map(Due::key).toList();
    if (due.isEmpty()) {
      throw new ActRefused("LD-530", "Nobody's personal data are due for erasure.");
    }
    book.erasures().ask(due, user.id(), stamps.stamp(user.actor()));
    return due.size();
  }

  /**
   * Erases what was asked for, or refuses it; returns once that is safe.
   *
   * @return of how many borrowers
   * @throws ActRefused LD-401 where they may not, having asked for it for one; LD-531 where it does
   *     not wait any more; LD-536 where one of them is not due any more
   */
  public int answer(Book book, DeskUser who, long request, boolean erase) {
    Asked asked =
        book.erasures()
            .find(request)
            .orElseThrow(
                () -> new ActRefused("LD-531", "Somebody has answered that request already."));
    DeskUser user =
        Permits.require(book, who, Act.ERASE, Ownership.ownIf(asked.maker() == who.id()));
    if (erase) {
      LocalDate today = BusinessDate.of(book, clock);
      LocalDate before = retention(book).cutoff(today);
      book.erasures().erase(asked, before, today, user.id(), stamps.stamp(user.actor()));
    } else {
      book.erasures().refuse(asked, user.id(), stamps.stamp(user.actor()));
    }
    return asked.borrowers().size();
  }
}
