package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.workflow.port.Assessments.DecidedCut;

/** Which cuts of a month stand, so that the rails of the book count them. */
class CutsInMonthTest {
  @TempDir private Path folder;
  private TestDesk desk;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 6);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void decide(long id, DecisionKind kind, MakerAuthority authority) {
    CaseFacts seen = desk.caseOf(id);
    desk.decideProposal()
        .decide(
            desk.book(),
            desk.first(Role.OFFICER),
            seen,
            Requests.of(kind, seen.proposed()),
            authority,
            TestDesk.TODAY);
  }

  private void second(long id, ApprovalResult result) {
    desk.giveSecondApproval()
        .give(desk.book(), desk.first(Role.SUPERVISOR), desk.caseOf(id), result, "seen");
  }

  private Map<Integer, DecidedCut> cuts(int day) {
    return desk.book().assessments().cutsInMonth(day);
  }

  @Test
  void aCutThatStandsCountsInItsMonthAndWhatWasTakenBackDoesNot() {
    decide(1, DecisionKind.APPROVE, TestDesk.ALONE);
    decide(2, DecisionKind.OVERRIDE, TestDesk.ALONE);
    decide(3, DecisionKind.APPROVE, TestDesk.ALONE);
    decide(3, DecisionKind.WITHDRAW, TestDesk.ALONE);
    decide(4, DecisionKind.APPROVE, TestDesk.SECOND);
    second(4, ApprovalResult.RETURNED);
    decide(5, DecisionKind.KEEP, TestDesk.ALONE);
    decide(6, DecisionKind.APPROVE, TestDesk.SECOND);
    second(6, ApprovalResult.CONFIRMED);
    DecidedCut proposed = new DecidedCut(Action.REDUCE, 400_000);
    Map<Integer, DecidedCut> standing =
        Map.of(key(1), proposed, key(2), new DecidedCut(Action.REDUCE, 399_999), key(6), proposed);
    assertEquals(standing, cuts(20260414));
    assertEquals(standing, cuts(20260430));
    assertEquals(Map.of(), cuts(20260413));
    assertEquals(Map.of(), cuts(20260501));
    decide(4, DecisionKind.APPROVE, TestDesk.SECOND);
    assertEquals(proposed, cuts(20260414).get(key(4)), "it counts from when it is decided again");
  }

  private int key(int borrower) {
    return desk.book().line("C-" + borrower, Proposals.MONTH).orElseThrow().borrower().key();
  }
}
