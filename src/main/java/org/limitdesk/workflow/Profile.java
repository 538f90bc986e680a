package org.limitdesk.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogBody;
import org.limitdesk.domain.borrower.Circumstances;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.Offer;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.workflow.ExplainLine.Explanation;
import org.limitdesk.workflow.port.BorrowerList.Identity;
import org.limitdesk.workflow.port.BorrowerList.PersonalData;

/**
 * All that the book knows of one borrower, as it is known at one month.
 *
 * @param masked personal data with most of it hidden
 * @param scored empty where the book has no card and policy in force
 * @param circumstances what is to be known beside the figures
 * @param disputes what the borrower says is wrong, the newest first
 * @param appeals what the borrower objects to, the newest first
 * @param offers arrangements that the desk offered, the newest first
 * @param today the book's business date
 * @param cases all of them, the last one first
 * @param log the entries that speak of these cases, the last one first
 * @param others the other lines of the same person
 * @param people the names of those who acted, by how the log names them
 */
public record Profile(
    Identity identity,
    PersonalData masked,
    LineHistory line,
    BucketEdges edges,
    Optional<Scored> scored,
    Circumstances circumstances,
    List<Dispute> disputes,
    List<Appeal> appeals,
    List<Offer> offers,
    LocalDate today,
    List<ProfileCase> cases,
    List<LogBody> log,
    List<OtherLine> others,
    Map<String, String> people) {
  /** The month that it is known at, yyyymm. */
  public int month() {
    return line.now().month();
  }

  /**
   * Another line with the same national id, in its last month.
   *
   * @param month yyyymm
   * @param limit fen
   * @param balance fen
   */
  public record OtherLine(
      String borrowerId, int month, LineStatus status, long limit, long balance, int dpd) {}

  /**
   * The card's word on the line.
   *
   * @param card the card's name and version
   * @param tiers null where the card has none
   * @param history a score for every month, oldest first; the last one is that of {@code now}
   */
  public record Scored(
      String card, @Nullable Tiers tiers, Explanation now, List<MonthPoints> history) {}

  /**
   * A month's score taken apart.
   *
   * @param month yyyymm
   * @param breakdown null where there is no valid score
   */
  public record MonthPoints(int month, LineScore score, @Nullable Breakdown breakdown) {}

  /** A case with what was decided on it, the first decision first. */
  public record ProfileCase(CaseFacts facts, List<NotedDecision> decisions) {}

  /**
   * A decision with its note.
   *
   * @param note empty where there is none, or it was erased
   */
  public record NotedDecision(Decision decision, String note) {}
}
