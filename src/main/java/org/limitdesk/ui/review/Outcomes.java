package org.limitdesk.ui.review;

import org.limitdesk.domain.decision.Decision;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ApproveMany;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.ReleaseDecisions;
import org.limitdesk.workflow.port.StaleCase;

/** Hears how an act ended, to tell the person. */
interface Outcomes {
  /** It was written; {@code sheet} is what it was decided on. */
  void decided(CaseSheet sheet, Decision decision);

  /** An appeal was answered without a new decision, or its days were prolonged. */
  void told(String key, CaseSheet sheet);

  /** So many cases have somebody else to work on them. */
  void assigned(int cases);

  /** The last decision was taken back. */
  void withdrawn(CaseSheet sheet);

  /**
   * Several were taken back together.
   *
   * @param left how many stand, since something else came of them
   */
  void withdrawn(int cases, int left);

  /** Nothing of this sitting can be taken back by one key. */
  void nothingToTakeBack();

  /** Several were approved. */
  void approvedMany(ApproveMany.Result result);

  /** What was decided on several went out. */
  void released(ReleaseDecisions.Result result);

  /** The case had changed; nothing was written. */
  void stale(StaleCase changed);

  /** It was refused or failed; nothing was written. */
  void refused(Trouble why);
}
