package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionFault;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.FieldChange;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.MakerAuthority.Verdict;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Permissions;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.StaleCase;

/** Deciding a case: by whom, on what, and what is written. */
class DecideProposalTest {
  private static final String NOTE = "客户提供了新的收入证明";

  @TempDir private Path folder;
  private TestDesk desk;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 3);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aDecisionItsEntryAndTheCasesNewVersionAreWrittenTogether() {
    DecisionRequest request =
        DecisionRequest.override(
            new LimitTerms(Action.REDUCE, 800_000), ReasonCode.INCOME_CONFIRMED, NOTE);
    Decision made = decide(desk.first(Role.OFFICER), 1, request);
    assertEquals(CaseState.OVERRIDDEN, desk.caseOf(1).state());
    assertEquals(2, desk.caseOf(1).version());
    assertEquals(List.of(made), desk.book().cases().decisions(1));
    assertEquals(NOTE, desk.book().cases().note(made).orElseThrow());
    String body =
        desk.lines("SELECT CAST(body AS TEXT) FROM entry WHERE seq = " + made.seq()).getFirst();
    for (String part :
        List.of(
            "\"actor\":\"user:1\"",
            "\"kind\":\"decision\"",
            "\"limit_before\":1000000",
            "\"limit_proposed\":600000",
            "\"limit_decided\":800000",
            "\"reason\":\"income_confirmed\"",
            "\"direction\":\"softer\"",
            "\"deviation\":\"0.33333333\"",
            "\"version\":2")) {
      assertTrue(body.contains(part), body);
    }
    assertTrue(!body.contains("收入"), "the note stands beside the entry, not in it");
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void everyRoleDecidesWhatThePermissionsSayAndNothingElse() {
    for (Role role : Role.values()) {
      for (DecisionKind kind : DecisionKind.values()) {
        for (Ownership what : Ownership.values()) {
          DeskUser who = desk.first(role);
          boolean mine = what == Ownership.OWN;
          if (kind == DecisionKind.WITHDRAW) {
            Role maker = mine ? role : Role.OFFICER;
            if (!Permissions.allow(Set.of(maker), DecisionKind.APPROVE.act(), Ownership.OTHER)) {
              continue;
            }
            decide(mine ? who : desk.second(maker), 2, request(DecisionKind.APPROVE));
          }
          boolean allowed = Permissions.allow(Set.of(role), kind.act(), what);
          assertEquals(allowed, tried(who, request(kind)), role + " " + kind + " " + what);
          reopen();
        }
      }
    }
    assertEquals(List.of(), desk.problems());
  }

  /** Whether the decision was made; a refusal must be for want of a role. */
  private boolean tried(DeskUser who, DecisionRequest request) {
    long version = desk.caseOf(2).version();
    try {
      decide(who, 2, request);
      assertEquals(version + 1, desk.caseOf(2).version());
      return true;
    } catch (ActRefused refused) {
      assertEquals("LD-401", refused.code());
      assertEquals(version, desk.caseOf(2).version());
      return false;
    }
  }

  private void reopen() {
    if (desk.caseOf(2).state() != CaseState.PROPOSED) {
      decide(desk.first(Role.SUPERVISOR), 2, request(DecisionKind.WITHDRAW));
    }
  }

  @Test
  void aRaiseTakesNoEffectWithoutTheStatementThatTheBorrowerConsents() {
    LimitTerms more = new LimitTerms(Action.RAISE, 1_200_000);
    FaultyDecision faulty =
        assertThrows(
            FaultyDecision.class,
            () ->
                decide(
                    desk.first(Role.OFFICER),
                    1,
                    DecisionRequest.override(more, ReasonCode.PRODUCT_RULE, "why")));
    assertTrue(faulty.faults().contains(DecisionFault.CONSENT_MISSING));
    Decision made =
        decide(
            desk.first(Role.OFFICER),
            1,
            DecisionRequest.override(more, ReasonCode.CONSENT_GIVEN, "signed"));
    String body =
        desk.lines("SELECT CAST(body AS TEXT) FROM entry WHERE seq = " + made.seq()).getFirst();
    assertTrue(body.contains("\"reason\":\"consent_given\""), body);
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void aCaseThatChangedMeanwhileIsRefusedWithWhatChanged() {
    CaseFacts seen = desk.caseOf(1);
    Outside.run(
        desk.file().file(),
        Proposals.assessment(2, Proposals.MONTH, 20260415),
        Proposals.proposal(9, 2, 1, 500_000),
        "UPDATE \"case\" SET proposal = 9, version = 2, due = 20260422, frozen = '%s' WHERE \"case\" = 1"
            .formatted(Proposals.frozen(500_000)));
    StaleCase stale =
        assertThrows(
            StaleCase.class,
            () -> decide(desk.first(Role.OFFICER), seen, request(DecisionKind.APPROVE)));
    assertEquals(
        List.of(
            new FieldChange("version", "1", "2"),
            new FieldChange("limit_after", "600000", "500000"),
            new FieldChange("due", "2026-04-21", "2026-04-22"),
            new FieldChange("proposal", "1", "9"),
            new FieldChange("frozen/limit_after", "600000", "500000")),
        stale.changes());
    assertEquals(List.of(), desk.book().cases().decisions(1));
  }

  @Test
  void twoWindowsCannotBothDecide() {
    CaseFacts seen = desk.caseOf(1);
    decide(desk.first(Role.OFFICER), seen, request(DecisionKind.APPROVE));
    StaleCase stale =
        assertThrows(
            StaleCase.class,
            () -> decide(desk.second(Role.OFFICER), seen, request(DecisionKind.KEEP)));
    assertEquals(
        List.of(
            new FieldChange("version", "1", "2"), new FieldChange("state", "proposed", "approved")),
        stale.changes());
    assertEquals(1, desk.book().cases().decisions(1).size());
  }

  @Test
  void aDecisionThatLacksSomethingIsRefusedWithAllThatItLacks() {
    DecisionRequest request =
        DecisionRequest.override(new LimitTerms(Action.REDUCE, 800_000), null, "　");
    FaultyDecision faulty =
        assertThrows(FaultyDecision.class, () -> decide(desk.first(Role.OFFICER), 1, request));
    assertEquals(Set.of(DecisionFault.REASON_MISSING, DecisionFault.NOTE_MISSING), faulty.faults());
    assertEquals(1, desk.caseOf(1).version());
  }

  @Test
  void aWithdrawalIsADecisionOfItsOwnThatNamesWhatItTakesBack() {
    Decision first = decide(desk.first(Role.OFFICER), 1, request(DecisionKind.KEEP));
    Decision back = decide(desk.first(Role.OFFICER), 1, request(DecisionKind.WITHDRAW));
    Decision second = decide(desk.first(Role.OFFICER), 1, request(DecisionKind.APPROVE));
    assertEquals(first.id(), back.corrects());
    assertEquals(null, second.corrects());
    assertEquals(List.of(first, back, second), desk.book().cases().decisions(1));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void whatIsDecidedIsNotDecidedOver() {
    decide(desk.first(Role.OFFICER), 1, request(DecisionKind.KEEP));
    ActRefused refused =
        assertThrows(
            ActRefused.class,
            () -> decide(desk.first(Role.OFFICER), 1, request(DecisionKind.APPROVE)));
    assertEquals("LD-404", refused.code());
  }

  @Test
  void aDeferredCaseIsDecidedLaterOrDeferredAgain() {
    decide(desk.first(Role.OFFICER), 1, request(DecisionKind.DEFER));
    Decision again = decide(desk.first(Role.OFFICER), 1, request(DecisionKind.DEFER));
    assertEquals(TestDesk.TODAY.plusDays(7), again.until());
    decide(desk.second(Role.OFFICER), 1, request(DecisionKind.APPROVE));
    assertEquals(CaseState.APPROVED, desk.caseOf(1).state());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void whatThePolicyForbidsNobodyDecides() {
    ActRefused refused =
        assertThrows(
            ActRefused.class,
            () ->
                desk.decideProposal()
                    .decide(
                        desk.book(),
                        desk.first(Role.SUPERVISOR),
                        desk.caseOf(1),
                        request(DecisionKind.APPROVE),
                        (roles, proposed, decided) -> Verdict.forbidden("balance"),
                        TestDesk.TODAY));
    assertEquals("LD-406", refused.code());
  }

  @Test
  void whoLostTheirRoleMeanwhileDecidesNothing() {
    DeskUser officer = desk.first(Role.OFFICER);
    desk.manageUsers()
        .change(desk.book(), desk.first(Role.ADMINISTRATOR), officer, Set.of(Role.AUDITOR), true);
    ActRefused refused =
        assertThrows(ActRefused.class, () -> decide(officer, 1, request(DecisionKind.APPROVE)));
    assertEquals("LD-401", refused.code());
  }

  @Test
  void casesComeInPagesByDueDateAndNumber() {
    Set<CaseState> open = Set.of(CaseState.PROPOSED, CaseState.RETURNED);
    List<CaseFacts> first = desk.book().cases().page(open, null, 2);
    List<CaseFacts> rest = desk.book().cases().page(open, first.getLast(), 2);
    assertEquals(List.of(1L, 2L), first.stream().map(CaseFacts::id).toList());
    assertEquals(List.of(3L), rest.stream().map(CaseFacts::id).toList());
    decide(desk.first(Role.OFFICER), 2, request(DecisionKind.APPROVE));
    assertEquals(
        List.of(1L, 3L),
        desk.book().cases().page(open, null, 9).stream().map(CaseFacts::id).toList());
  }

  private Decision decide(DeskUser who, long id, DecisionRequest request) {
    return decide(who, desk.caseOf(id), request);
  }

  private Decision decide(DeskUser who, CaseFacts seen, DecisionRequest request) {
    return desk.decideProposal()
        .decide(desk.book(), who, seen, request, TestDesk.ALONE, TestDesk.TODAY);
  }

  private DecisionRequest request(DecisionKind kind) {
    return Requests.of(kind, desk.caseOf(1).proposed());
  }
}
