package org.limitdesk.workflow.port;

import java.util.List;
import java.util.Set;
import org.limitdesk.domain.decision.CaseState;

/** Who has which cases to work on. Nothing is ever changed; the newest assignment counts. */
public interface Assignments {
  /** Whose a case is, a user's number; 0 for nobody's. */
  long assignee(long caseId);

  /** The cases in one of these states that are that user's, by due date and number. */
  List<Long> of(long user, Set<CaseState> states);

  /**
   * Assigns cases together, one entry of the log for all, and returns once it is safe.
   *
   * @param cases at most {@link #MOST}
   * @param assignee a user's number; 0 for nobody
   */
  void assign(List<Long> cases, long assignee, long maker, LogStamp stamp);

  /** So many cases stand in one entry at the most. */
  int MOST = 1_000;
}
