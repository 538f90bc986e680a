package org.limitdesk.report.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Appeal;

/**
 * All that the answer to an appeal tells.
 *
 * @param reference what the borrower quotes
 * @param appeal one that was answered
 * @param decided the day of the cut that was objected to
 * @param limitBefore what the limit was before the cut, in fen
 * @param limitCut what the cut left, in fen
 * @param restored what is given back; null where nothing is, or not yet
 */
public record AnswerFacts(
    NoticeFacts.Receiver receiver,
    String reference,
    String currency,
    Appeal appeal,
    LocalDate decided,
    long limitBefore,
    long limitCut,
    @Nullable Restored restored) {
  /**
   * What was decided in the place of the cut.
   *
   * @param limit in fen
   * @param from the day from which it holds; null where it has not gone out yet
   */
  public record Restored(long limit, @Nullable LocalDate from) {}
}
