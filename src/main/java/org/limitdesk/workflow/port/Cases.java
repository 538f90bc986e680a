package org.limitdesk.workflow.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;

/**
 * The cases and what was decided. Every write is one transaction with its entry in the log and the
 * case's new version, and returns after the log's anchor is safe.
 */
public interface Cases {
  /**
   * When a decision came to stand: when it was confirmed, or made where nobody confirmed it; in
   * milliseconds since 1970 UTC.
   */
  long stoodAt(Decision decision);

  /** A case as it stands; empty where there is no such number. */
  Optional<CaseFacts> find(long id);

  /**
   * Cases in one of these states, by due date and number.
   *
   * @param after the last case of the page before; null for the first page
   * @param most how many at the most
   */
  List<CaseFacts> page(Set<CaseState> states, @Nullable CaseFacts after, int most);

  /** All cases of a borrower, by number. */
  List<CaseFacts> ofBorrower(int borrower);

  /** All decisions of a case, the first first. The last one stands. */
  List<Decision> decisions(long caseId);

  /** The last decision of every case in one of these states, by the case's number. */
  List<Decision> standing(Set<CaseState> states);

  /** The note of a decision; empty where there was none, or it was erased. */
  Optional<String> note(Decision decision);

  /**
   * Writes a decision.
   *
   * @throws StaleCase where the case is not any more of the version that was seen
   */
  Decision decide(NewDecision decision, LogStamp stamp);

  /**
   * Writes a second approval of the decision that stands.
   *
   * @throws StaleCase where the case is not any more of the version that was seen
   */
  void approve(NewApproval approval, LogStamp stamp);

  /**
   * A decision to be written; all rules have been looked at.
   *
   * @param seen the case that was decided on
   * @param maker the user who decides
   * @param corrects the decision that it takes back or replaces; null for none
   * @param second why it needs a second approval; empty where it needs none
   * @param day the book's business date
   * @param next the state that the case comes to
   */
  record NewDecision(
      CaseFacts seen,
      DecisionRequest request,
      long maker,
      @Nullable Long corrects,
      String second,
      LocalDate day,
      CaseState next) {}

  /**
   * A second approval to be written.
   *
   * @param seen the case that was looked at
   * @param decision the decision that stands
   * @param checker the user who gives it
   * @param next the state that the case comes to
   * @param handed the signed answer that it stands on where somebody else brings it in; else null
   */
  record NewApproval(
      CaseFacts seen,
      Decision decision,
      long checker,
      ApprovalResult result,
      CaseState next,
      HandOvers.@Nullable Handed handed) {}
}
