package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.proposal.OfPerson;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Progress;

/** What was given to a line and is not in the book yet, so that its person is not given twice. */
class GivenSinceTest {
  private static final int MONTH_END = 20260331;

  @TempDir private Path folder;
  private TestDesk desk;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 4);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void raise(long id, MakerAuthority authority) {
    LimitTerms more = new LimitTerms(Action.RAISE, 1_200_000);
    decide(id, DecisionRequest.override(more, ReasonCode.CONSENT_GIVEN, "agreed"), authority);
  }

  private void decide(long id, DecisionRequest request, MakerAuthority authority) {
    desk.decideProposal()
        .decide(
            desk.book(),
            desk.first(Role.OFFICER),
            desk.caseOf(id),
            request,
            authority,
            TestDesk.TODAY);
  }

  private Map<Integer, Long> given(int after, int day) {
    return desk.book().assessments().givenSince(after, day);
  }

  private int key(int borrower) {
    return desk.book().line("C-" + borrower, Proposals.MONTH).orElseThrow().borrower().key();
  }

  @Test
  void onlyARaiseThatStandsIsGiven() {
    raise(1, TestDesk.ALONE);
    raise(2, TestDesk.ALONE);
    decide(2, Requests.of(DecisionKind.WITHDRAW, desk.caseOf(2).proposed()), TestDesk.ALONE);
    raise(3, TestDesk.SECOND);
    desk.giveSecondApproval()
        .give(
            desk.book(),
            desk.first(Role.SUPERVISOR),
            desk.caseOf(3),
            ApprovalResult.RETURNED,
            "seen");
    decide(4, Requests.of(DecisionKind.APPROVE, desk.caseOf(4).proposed()), TestDesk.ALONE);
    assertEquals(Map.of(key(1), 1_200_000L), given(MONTH_END, 20260414));
    assertEquals(Map.of(), given(MONTH_END, 20260413));
    assertEquals(Map.of(), given(20260414, 20260430), "by then a month of the book shows it");
  }

  @Test
  void aPersonsOtherLinesCountIt() {
    Outside.run(desk.file().file(), "UPDATE borrower_private SET national_id = '11'");
    OtherLimits before = others(20260414);
    assertEquals(new OfPerson(3_000_000, 4), before.of(key(2)));
    raise(1, TestDesk.ALONE);
    assertEquals(new OfPerson(3_200_000, 4), others(20260414).of(key(2)));
    assertEquals(new OfPerson(3_000_000, 4), others(20260414).of(key(1)));
    assertEquals(new OfPerson(3_000_000, 4), others(20260413).of(key(2)));
  }

  @Test
  void whatWasGivenAndCutAgainIsNotGiven() {
    raise(1, TestDesk.ALONE);
    raise(2, TestDesk.ALONE);
    Outside.run(
        desk.file().file(),
        Proposals.assessment(2, Proposals.MONTH, 20260414),
        Proposals.proposal(5, 2, 1, 600_000),
        "INSERT INTO \"case\" VALUES (5, 1, 5, 'proposed', 20260421, 1, '%s')"
            .formatted(Proposals.frozen(600_000)));
    decide(5, Requests.of(DecisionKind.APPROVE, desk.caseOf(5).proposed()), TestDesk.ALONE);
    assertEquals(Map.of(key(2), 1_200_000L), given(MONTH_END, 20260414));
  }

  private OtherLimits others(int day) {
    return new OtherLimits(desk.book(), Proposals.MONTH, day, true, Progress.NONE);
  }
}
