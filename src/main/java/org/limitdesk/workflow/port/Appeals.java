package org.limitdesk.workflow.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.AppealResult;
import org.limitdesk.domain.decision.CaseFacts;

/**
 * Appeals against cuts that are in force. Every write is one transaction with its entry in the log
 * and the case's new version, and returns after the log's anchor is safe.
 */
public interface Appeals {
  /** All of one case, the first first. */
  List<Appeal> ofCase(long caseId);

  /** Of one borrower, the newest first. */
  List<Appeal> ofBorrower(int borrower);

  /** Those that nobody has answered, by the day on which they are due. */
  List<Open> open();

  /** How many cases wait for more to be given back, since their decision fell. */
  long owed();

  /** Everybody who decided or confirmed a decision of that case, and so may answer no appeal. */
  Set<Long> hands(long caseId);

  /** Who decided or confirmed that decision, and so gives nothing back of what it took. */
  Set<Long> handsOf(long decision);

  /** One by its number. */
  Optional<Appeal> find(long id);

  /**
   * Keeps an appeal.
   *
   * @param decision the cut that stands on the case
   * @throws StaleCase where the case is not any more of the version that was seen
   */
  Appeal receive(CaseFacts seen, long decision, LocalDate received, long maker, LogStamp stamp);

  /** Keeps that its days are prolonged, to that day. */
  void prolong(Appeal appeal, LocalDate due, LocalDate day, long maker, LogStamp stamp);

  /**
   * Keeps an answer.
   *
   * @throws StaleCase where the case is not any more of the version that was seen
   */
  void answer(
      CaseFacts seen,
      Appeal appeal,
      AppealResult result,
      LocalDate day,
      long maker,
      LogStamp stamp);

  /**
   * One that is open.
   *
   * @param name empty where not known
   */
  record Open(Appeal appeal, String borrowerId, String name) {}
}
