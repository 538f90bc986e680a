package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.notice.NoticeTemplate;
import org.limitdesk.domain.notice.Place;
import org.limitdesk.intake.notice.NoticeTemplates;
import org.limitdesk.report.notice.NoticeWords;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Templates.Stored;

/**
 * The wording of notices: a supervisor writes it, seen on a real case, another puts it in force.
 */
public final class NoticeWording {
  private final Stamps stamps;
  private final ComposeNotice compose;
  private final Clock clock;

  public NoticeWording(Stamps stamps, FindPath findPath, Clock clock) {
    this.stamps = stamps;
    this.clock = clock;
    compose = new ComposeNotice(findPath, clock);
  }

  /**
   * What an editor needs.
   *
   * @param text the one in force
   * @param versions all that the book keeps, the newest first
   * @param words what stands in each place for the case that it is tried on
   */
  public record Draft(String text, List<Stored> versions, Map<Place, String> words) {}

  /**
   * The wording for the notice of a decision: of one that went out, as it was in force then.
   *
   * @param decision 0 for what is in force now
   */
  static NoticeTemplate of(Book book, Locale language, long decision) throws IOException {
    return NoticeTemplates.read(
        "the template in force", text(book, language, decision).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Book book, Locale language, long decision) throws IOException {
    Stored stored = book.templates().inForce(language.getLanguage(), decision).orElse(null);
    return stored == null ? shipped(language) : stored.text();
  }

  /** The wording that comes with the program. */
  public static String shipped(Locale language) throws IOException {
    return new String(NoticeTemplates.shippedDocument(language), StandardCharsets.UTF_8);
  }

  /**
   * Reads what an editor needs, tried on a case.
   *
   * @throws ActRefused LD-403, LD-470, LD-472 to LD-475, LD-477 where the case has no notice
   */
  public Draft read(Book book, long caseId, Locale language, Progress progress) throws IOException {
    DecidedCut cut = DecidedCut.of(book, caseId, true);
    LocalDate issued = ComposeNotice.out(book, cut) == null ? BusinessDate.of(book, clock) : null;
    return new Draft(
        text(book, language, 0),
        book.templates().versions(language.getLanguage()),
        NoticeWords.of(compose.compose(book, cut, issued, language, progress), language));
  }

  /**
   * Asks that a wording come into force, and returns once it is safe.
   *
   * @throws ActRefused LD-401 where they may not; LD-550 where something is wrong in it; LD-551
   *     where it is the one in force, or another of the language waits
   */
  public Stored submit(Book book, DeskUser who, Locale language, String text) throws IOException {
    DeskUser user = Permits.require(book, who, Act.WRITE_TEMPLATE, Ownership.OTHER);
    if (!NoticeTemplate.check(text).isEmpty()) {
      throw new ActRefused("LD-550", "Mend what is wrong in the wording first.");
    }
    boolean waits =
        book.templates().versions(language.getLanguage()).stream()
            .anyMatch(each -> each.result() == null);
    if (waits || text(book, language, 0).equals(text)) {
      throw new ActRefused(
          "LD-551",
          "That wording is in force already, or one of its language waits for its second approval:"
              + " that comes first.");
    }
    return book.templates()
        .submit(language.getLanguage(), text, user.id(), stamps.stamp(user.actor()));
  }

  /**
   * Puts a wording in force, or sends it back; returns once that is safe.
   *
   * @throws ActRefused LD-401 where they may not, having written it for one; LD-552 where it does
   *     not wait any more
   */
  public void answer(Book book, DeskUser who, long template, ApprovalResult result) {
    Stored waiting =
        book.templates()
            .find(template)
            .filter(each -> each.result() == null)
            .orElseThrow(() -> new ActRefused("LD-552", "That wording does not wait any more."));
    DeskUser user =
        Permits.require(
            book, who, Act.CONFIRM_TEMPLATE, Ownership.ownIf(waiting.maker() == who.id()));
    book.templates().answer(waiting, user.id(), result, stamps.stamp(user.actor()));
  }
}
