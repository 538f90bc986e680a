package org.limitdesk.workflow.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.decision.Offer;
import org.limitdesk.domain.decision.OfferKind;
import org.limitdesk.domain.decision.OfferStep;

/** Arrangements that the desk offers. Nothing is ever changed; each is one entry with its row. */
public interface Offers {
  /**
   * Of one borrower, the newest first.
   *
   * @param borrower the book's key
   */
  List<Offer> of(int borrower);

  /** Those that wait for a second approval, the first first, with the borrower's id. */
  List<Waiting> waiting();

  /** One by its number. */
  Optional<Offer> find(long id);

  /** Keeps one with its entry, and returns once both are safe. */
  Offer make(NewOffer offer, LogStamp stamp);

  /** Keeps a step with its entry, and returns once both are safe. */
  void follow(Offer offer, OfferStep step, LocalDate day, long maker, LogStamp stamp);

  /** One that waits. */
  record Waiting(Offer offer, String borrowerId) {}

  /**
   * One to be written; all rules have been looked at.
   *
   * @param borrower the book's key
   * @param instalment fen a month; 0 for none
   * @param second why another must confirm it; empty where nobody must
   */
  record NewOffer(
      int borrower,
      OfferKind kind,
      LocalDate from,
      LocalDate to,
      long instalment,
      String second,
      long maker) {}
}
