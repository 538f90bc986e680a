package org.limitdesk.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.limitdesk.domain.borrower.Circumstances;
import org.limitdesk.domain.borrower.Circumstances.Flag;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Offer;
import org.limitdesk.domain.decision.OfferKind;
import org.limitdesk.domain.decision.OfferStep;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Offers.NewOffer;

/**
 * Offers a borrower an arrangement beside a cut, and follows it: who may offer what alone, what
 * another confirms, what the borrower says, and how it ended.
 */
public final class OfferArrangement {
  private static final List<String> BARRED = List.of("fraud", "deceased");

  private final Stamps stamps;
  private final Clock clock;

  public OfferArrangement(Stamps stamps, Clock clock) {
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * What is offered.
   *
   * @param instalment fen a month; 0 for what is no plan of instalments
   */
  public record Wish(OfferKind kind, LocalDate from, LocalDate to, long instalment, String note) {}

  /**
   * Offers, and returns once it is safe.
   *
   * @throws ActRefused LD-401 where they may not; LD-124 where there is no such borrower; LD-438
   *     for days that do not fit or an instalment that is missing; LD-439 where it is longer than
   *     anybody may offer; LD-443 without a note; LD-444 where one is open already; LD-445 where a
   *     flag forbids it
   */
  public Offer offer(Book book, DeskUser who, String borrowerId, Wish wish) {
    DeskUser user = Permits.require(book, who, Act.OFFER, Ownership.OTHER);
    LocalDate today = BusinessDate.of(book, clock);
    requireSound(wish, today);
    Offer.Verdict verdict =
        Offer.judge(user.roles(), wish.kind(), Offer.days(wish.from(), wish.to()));
    if (verdict == Offer.Verdict.NEVER) {
      throw new ActRefused(
          "LD-439", "Nobody may offer that for longer than %d days.".formatted(wish.kind().most()));
    }
    int borrower =
        book.borrowerList()
            .find(borrowerId)
            .orElseThrow(() ->
                new ActRefused(
                    "LD-124", "There is no borrower %s in this book.".formatted(borrowerId)))
            .key();
    requireFree(book, borrower, today);
    return book.offers()
        .make(
            new NewOffer(
                borrower,
                wish.kind(),
                wish.from(),
                wish.to(),
                wish.instalment(),
                Offer.second(verdict),
                user.id()),
            stamps.stamp(user.actor(), "note", wish.note().strip()));
  }

  private static void requireSound(Wish wish, LocalDate today) {
    boolean plan = wish.kind() == OfferKind.INSTALMENTS;
    if (wish.from().isBefore(today)
        || wish.to().isBefore(wish.from())
        || plan != wish.instalment() > 0) {
      throw new ActRefused(
          "LD-438",
          "Choose a first day from today on and a last day after it; a plan says what is paid a"
              + " month.");
    }
    if (wish.note().isBlank()) {
      throw new ActRefused("LD-443", "Say in the note why it is offered, or how it ended.");
    }
  }

  private static void requireFree(Book book, int borrower, LocalDate today) {
    if (book.offers().of(borrower).stream().anyMatch(Offer::isOpen)) {
      throw new ActRefused(
          "LD-444", "An arrangement is offered or in force already. End that one first.");
    }
    Circumstances told = book.circumstances().of(borrower, today);
    if (told.arrangements().stream().anyMatch(each -> each.isOpenOn(today))) {
      throw new ActRefused(
          "LD-444", "An arrangement is offered or in force already. End that one first.");
    }
    requireUnbarred(told);
  }

  /** What has ended does not come into force, and nothing was kept to before its end. */
  private static void requireInTime(Offer offer, OfferStep step, LocalDate today) {
    if (step.comesIntoForce() && today.isAfter(offer.to())) {
      throw new ActRefused("LD-535", "Its last day is over. Decline it and offer another.");
    }
    if (step == OfferStep.KEPT && today.isBefore(offer.to())) {
      throw new ActRefused(
          "LD-535",
          "It runs until %s. Whether it was kept to is known then.".formatted(offer.to()));
    }
  }

  private static void requireUnbarred(Circumstances told) {
    if (told.flags().stream().map(Flag::kind).anyMatch(BARRED::contains)) {
      throw new ActRefused("LD-445", "A flag of the borrower forbids any arrangement.");
    }
  }

  /**
   * Says what followed, and returns once it is safe.
   *
   * @param note must say why where it is returned or broken
   * @throws ActRefused LD-401 where they may not, having offered what they confirm for one; LD-443
   *     where the note is missing; LD-445 where a flag forbids that it comes into force; LD-446
   *     where that does not follow any more; LD-535 where it comes too late, or too early
   */
  public void follow(Book book, DeskUser who, long offer, OfferStep step, String note) {
    Offer now =
        book.offers()
            .find(offer)
            .filter(each -> each.allows(step))
            .orElseThrow(
                () -> new ActRefused("LD-446", "Somebody has said something else of it already."));
    DeskUser user =
        step.isSecond()
            ? Permits.require(
                book, who, Act.CONFIRM_OFFER, Ownership.ownIf(now.maker() == who.id()))
            : Permits.require(book, who, Act.OFFER, Ownership.OTHER);
    if (step.needsNote() && note.isBlank()) {
      throw new ActRefused("LD-443", "Say in the note why it is offered, or how it ended.");
    }
    LocalDate today = BusinessDate.of(book, clock);
    requireInTime(now, step, today);
    if (step.comesIntoForce()) {
      requireUnbarred(book.circumstances().of(now.borrower(), today));
    }
    book.offers()
        .follow(now, step, today, user.id(), stamps.stamp(user.actor(), "note", note.strip()));
  }
}
