package org.limitdesk.domain.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 异议: a borrower's claim that a record is wrong. While it is open the line is not cut on it.
 *
 * @param borrower the book's key
 * @param due the last day on which it is answered in time
 * @param maker who took it
 * @param note what they said; empty where it was erased
 * @param answer null while it is open
 */
public record Dispute(
    long id,
    int borrower,
    DisputeAbout about,
    LocalDate received,
    LocalDate due,
    long maker,
    String note,
    @Nullable Answer answer) {
  /**
   * Days to answer: 20, as a bureau objection is checked and answered in writing within 20 days of
   * its receipt (Regulation on the Administration of the Credit Reporting Industry, State Council
   * Decree 631, art. 25; DOMAIN.md §11). The other records are given no longer.
   */
  public static final int DAYS = 20;

  /**
   * What came of it.
   *
   * @param note why; empty where it was erased
   */
  public record Answer(DisputeResult result, LocalDate day, long maker, String note) {}

  /** Whether nobody has answered it. */
  public boolean isOpen() {
    return answer == null;
  }

  /** Whether it is open beyond its last day. */
  public boolean isLate(LocalDate today) {
    return isOpen() && today.isAfter(due);
  }

  /** When one that was received that day is to be answered at the latest. */
  public static LocalDate due(LocalDate received) {
    return received.plusDays(DAYS);
  }

  /**
   * Whether a decision waits for what is open: it takes from the borrower, who did not ask for it,
   * and on no ground of the contract, which has its own evidence.
   */
  public static boolean holds(DecisionKind kind, LimitTerms terms, @Nullable ReasonCode reason) {
    return isCut(kind, terms) && !isOnGround(reason) && reason != ReasonCode.BORROWER_ASKED;
  }

  /** Whether another must confirm what is decided beside it: a ground is more than its word. */
  public static boolean needsSecond(
      DecisionKind kind, LimitTerms terms, @Nullable ReasonCode reason) {
    return isCut(kind, terms) && isOnGround(reason);
  }

  private static boolean isCut(DecisionKind kind, LimitTerms terms) {
    return (kind == DecisionKind.APPROVE || kind == DecisionKind.OVERRIDE)
        && terms.action().isCut();
  }

  private static boolean isOnGround(@Nullable ReasonCode reason) {
    return reason != null && reason.use() == ReasonUse.GROUND;
  }
}
