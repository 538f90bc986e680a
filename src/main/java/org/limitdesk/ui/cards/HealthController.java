package org.limitdesk.ui.cards;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Reckoner;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.CardHealth;
import org.limitdesk.workflow.ExportCardHealth;
import org.limitdesk.workflow.ReadCardHealth;
import org.limitdesk.workflow.ReadCards;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Publications.Kept;

/** Measures a card on two months of the book. */
public final class HealthController {
  private static final int YEAR = 12;

  private final Reckoning<CardHealth> model;
  private final OpenBook book;
  private final DeskUser user;
  private final Acts acts;
  private final Reckoner<CardHealth> reckoner;
  private Subscriptions shown = new Subscriptions();

  /** The workflows that it calls. */
  public record Acts(ReadCards cards, ReadCardHealth read, ExportCardHealth export) {}

  public HealthController(Reckoning<CardHealth> model, OpenBook book, DeskUser user, Acts acts) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.acts = acts;
    reckoner = new Reckoner<>(model, book);
  }

  /** Works until these subscriptions close. */
  public void attach(Subscriptions now) {
    shown = now;
    reckoner.attach(now);
  }

  /**
   * The month to compare with where nobody chose another.
   *
   * @param months of the book, the first one first
   * @return twelve months before the last one, or the first one; 0 without months
   */
  static int usualBase(List<Integer> months) {
    return months.isEmpty() ? 0 : months.get(Math.max(0, months.size() - 1 - YEAR));
  }

  /**
   * The last month whose lines have been followed to the card's horizon.
   *
   * @return 0 where there is none
   */
  static int lastFollowed(List<Integer> months, int horizon) {
    return months.size() > horizon ? months.get(months.size() - 1 - horizon) : 0;
  }

  /**
   * Measures a card.
   *
   * @param base yyyymm
   * @param month yyyymm
   * @param other what to put beside it; null for nothing
   */
  public void measure(Kept card, int base, int month, @Nullable Kept other) {
    reckoner.run((open, progress) ->
        acts.read().read(open, read(open, card), base, month, beside(open, other), progress));
  }

  private Scorecard read(Book open, Kept card) throws java.io.IOException {
    return acts.cards().card(open, card.id());
  }

  private @Nullable Scorecard beside(Book open, @Nullable Kept other) throws java.io.IOException {
    return other == null ? null : read(open, other);
  }

  /** Gives the measuring up; what was measured before is shown again. */
  void cancel() {
    reckoner.cancel();
  }

  /** What was measured is of another card. */
  void forget() {
    reckoner.forget();
  }

  /**
   * Writes what was measured as CSV into a file that is not there yet.
   *
   * @param done told how many rows there are
   * @param refused told why there are none
   */
  void export(Path file, Consumer<Integer> done, Consumer<Trouble> refused) {
    CardHealth health = model.result().get();
    if (health != null) {
      book.write((open, progress) -> acts.export().export(open, user, health, file))
          .onSuccess(done)
          .onError(failure -> refused.accept(Trouble.of(failure)))
          .start(shown);
    }
  }
}
