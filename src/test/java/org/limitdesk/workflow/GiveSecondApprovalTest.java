package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.StaleCase;

/** The second approval: never by who decided, whatever their roles. */
class GiveSecondApprovalTest {
  private static final List<DecisionKind> SETTLING =
      List.of(DecisionKind.APPROVE, DecisionKind.OVERRIDE, DecisionKind.KEEP);

  @TempDir private Path folder;
  private TestDesk desk;
  private long at = 1;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 61);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyRoleWithOwnAndOthersDecisionsAndEachResultComesOutAsThePermissionsSay() {
    List<String> given = new ArrayList<>();
    for (Role role : Role.values()) {
      for (DecisionKind kind : SETTLING) {
        for (ApprovalResult result : ApprovalResult.values()) {
          for (boolean own : new boolean[] {true, false}) {
            DeskUser maker = own ? withRoles(role, Role.OFFICER) : desk.first(Role.OFFICER);
            DeskUser checker = own ? maker : desk.first(role);
            decide(maker, kind);
            if (given(checker, result)) {
              given.add("%s %s %s".formatted(role.code(), own ? "own" : "other", result.code()));
            }
            nextCase();
          }
        }
      }
    }
    assertEquals(
        Set.of("supervisor other confirmed", "supervisor other returned"), Set.copyOf(given));
    assertEquals(SETTLING.size() * 2, given.size());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void noSumOfRolesLetsAMakerConfirm() {
    DeskUser all = withRoles(Role.values());
    for (DecisionKind kind : SETTLING) {
      decide(all, kind);
      assertFalse(given(all, ApprovalResult.CONFIRMED));
      assertFalse(given(all, ApprovalResult.RETURNED));
      nextCase();
    }
  }

  @Test
  void havingAnotherRepeatOnesDecisionOpensNoDoor() {
    DeskUser supervisor = desk.first(Role.SUPERVISOR);
    decide(supervisor, DecisionKind.KEEP);
    decide(supervisor, DecisionKind.WITHDRAW);
    decide(desk.first(Role.OFFICER), DecisionKind.KEEP);
    assertFalse(given(supervisor, ApprovalResult.CONFIRMED));
    assertTrue(given(desk.second(Role.SUPERVISOR), ApprovalResult.CONFIRMED));
  }

  @Test
  void whoOnlyTookBackOrDeferredMayConfirmWhatAnotherDecides() {
    DeskUser supervisor = desk.first(Role.SUPERVISOR);
    decide(supervisor, DecisionKind.DEFER);
    decide(desk.first(Role.OFFICER), DecisionKind.APPROVE);
    decide(supervisor, DecisionKind.WITHDRAW);
    decide(desk.first(Role.OFFICER), DecisionKind.APPROVE);
    assertTrue(given(supervisor, ApprovalResult.CONFIRMED));
    assertEquals(CaseState.CONFIRMED, desk.caseOf(at).state());
  }

  @Test
  void aReturnedDecisionIsReplacedByOneThatNamesItAndIsConfirmedAnew() {
    decide(desk.first(Role.OFFICER), DecisionKind.KEEP);
    assertTrue(given(desk.first(Role.SUPERVISOR), ApprovalResult.RETURNED));
    decide(desk.first(Role.OFFICER), DecisionKind.APPROVE);
    assertEquals(1L, desk.book().cases().decisions(1).getLast().corrects());
    assertTrue(given(desk.first(Role.SUPERVISOR), ApprovalResult.CONFIRMED));
    assertEquals(
        List.of("1|returned", "2|confirmed"),
        desk.lines("SELECT subject, result FROM approval ORDER BY subject"));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void whatStandsByItselfIsNotConfirmed() {
    decide(desk.first(Role.OFFICER), DecisionKind.APPROVE, TestDesk.ALONE);
    assertEquals("LD-407", refused(desk.caseOf(at), ApprovalResult.CONFIRMED, ""));
  }

  @Test
  void anOpenCaseIsNotConfirmed() {
    assertEquals("LD-404", refused(desk.caseOf(at), ApprovalResult.CONFIRMED, ""));
  }

  @Test
  void aReturnSaysWhy() {
    decide(desk.first(Role.OFFICER), DecisionKind.KEEP);
    assertEquals("LD-408", refused(desk.caseOf(at), ApprovalResult.RETURNED, " "));
  }

  @Test
  void aDecisionIsGivenOneSecondApproval() {
    decide(desk.first(Role.OFFICER), DecisionKind.KEEP);
    CaseFacts seen = desk.caseOf(at);
    assertTrue(given(desk.first(Role.SUPERVISOR), ApprovalResult.CONFIRMED));
    assertEquals("LD-402", refused(seen, ApprovalResult.RETURNED, "why"));
    assertEquals("LD-404", refused(desk.caseOf(at), ApprovalResult.RETURNED, "why"));
  }

  @Test
  void aDecisionThatWasTakenBackMeanwhileIsNotConfirmed() {
    decide(desk.first(Role.OFFICER), DecisionKind.KEEP);
    CaseFacts seen = desk.caseOf(at);
    decide(desk.first(Role.OFFICER), DecisionKind.WITHDRAW);
    StaleCase stale =
        assertThrows(
            StaleCase.class,
            () ->
                desk.giveSecondApproval()
                    .give(
                        desk.book(),
                        desk.first(Role.SUPERVISOR),
                        seen,
                        ApprovalResult.CONFIRMED,
                        ""));
    assertEquals("state", stale.changes().getLast().field());
  }

  private String refused(CaseFacts seen, ApprovalResult result, String note) {
    return assertThrows(
            ActRefused.class,
            () ->
                desk.giveSecondApproval()
                    .give(desk.book(), desk.first(Role.SUPERVISOR), seen, result, note))
        .code();
  }

  /** Whether it was given; a refusal must be for want of a role. */
  private boolean given(DeskUser who, ApprovalResult result) {
    try {
      desk.giveSecondApproval().give(desk.book(), who, desk.caseOf(at), result, "why");
      assertEquals(result.state(), desk.caseOf(at).state());
      return true;
    } catch (ActRefused refused) {
      assertEquals("LD-401", refused.code());
      return false;
    }
  }

  private void decide(DeskUser who, DecisionKind kind) {
    decide(who, kind, TestDesk.SECOND);
  }

  private void decide(DeskUser who, DecisionKind kind, MakerAuthority authority) {
    CaseFacts seen = desk.caseOf(at);
    desk.decideProposal()
        .decide(
            desk.book(), who, seen, Requests.of(kind, seen.proposed()), authority, TestDesk.TODAY);
  }

  /** Goes on to the next case: who settled one once may never confirm it. */
  private void nextCase() {
    at++;
  }

  private DeskUser withRoles(Role... roles) {
    return desk.manageUsers()
        .add(
            desk.book(),
            desk.first(Role.ADMINISTRATOR),
            new NewUser(
                "user %d".formatted(desk.book().users().all().size()),
                EnumSet.copyOf(List.of(roles)),
                TestDesk.PASSWORD.toCharArray()));
  }
}
