package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.workflow.TodayBoard.Back;
import org.limitdesk.workflow.TodayBoard.DueDay;
import org.limitdesk.workflow.TodayBoard.Why;

class ReadTodayTest {
  /** The day on which all cases of the book are due. */
  private static final LocalDate DUE = TestDesk.TODAY.plusDays(7);

  @TempDir private Path folder;

  private TestDesk desk;
  private DeskUser officer;
  private DeskUser supervisor;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 5);
    officer = desk.first(Role.OFFICER);
    supervisor = desk.first(Role.SUPERVISOR);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private TodayBoard board(DeskUser who) {
    return new ReadToday(desk.clock()).read(desk.book(), who, 2);
  }

  private void decide(long id, DecisionKind kind) {
    CaseFacts seen = desk.caseOf(id);
    desk.decideProposal()
        .decide(
            desk.book(),
            officer,
            seen,
            Requests.of(kind, seen.proposed()),
            TestDesk.SECOND,
            TestDesk.TODAY);
  }

  @Test
  void openCasesAreCountedByTheDayOnWhichTheyAreDue() {
    TodayBoard board = board(officer);
    assertEquals(List.of(new DueDay(DUE, 5, 0, 5, 5 * 2000)), board.due());
    assertEquals(0, board.dueToday());
    assertEquals(2, board.first().size());
    assertEquals(5 * 2000, board.whole().lossSaved());
  }

  @Test
  void whatIsOverdueCountsToday() {
    desk.clock().pass(Duration.ofDays(9));
    TodayBoard board = board(officer);
    assertEquals(List.of(new DueDay(DUE.plusDays(2), 5, 0, 5, 5 * 2000)), board.due());
    assertEquals(5, board.dueToday());
  }

  @Test
  void decisionsComeBackToWhoMadeThemAndToWhoMayConfirmThem() {
    decide(1, DecisionKind.APPROVE);
    decide(2, DecisionKind.KEEP);
    decide(3, DecisionKind.DEFER);
    desk.giveSecondApproval()
        .give(desk.book(), supervisor, desk.caseOf(2), ApprovalResult.RETURNED, "why");
    assertEquals(
        List.of(
            new Back(Why.RETURNED, 1, TestDesk.TODAY),
            new Back(Why.WAITING, 1, TestDesk.TODAY),
            new Back(Why.DEFERRED, 1, DUE)),
        board(officer).back());
    assertEquals(List.of(new Back(Why.TO_CONFIRM, 1, TestDesk.TODAY)), board(supervisor).back());
    assertEquals(List.of(), board(desk.second(Role.OFFICER)).back());
    assertEquals(2, board(officer).open());
  }

  @Test
  void whatStandsAndWasNotSentOutIsSaidToWhoDecidedIt() {
    decide(1, DecisionKind.APPROVE);
    desk.giveSecondApproval()
        .give(desk.book(), supervisor, desk.caseOf(1), ApprovalResult.CONFIRMED, "");
    assertEquals(List.of(new Back(Why.TO_RELEASE, 1, TestDesk.TODAY)), board(officer).back());
    assertEquals(List.of(), board(supervisor).back());
  }

  @Test
  void deferredCaseComesBackOnItsDay() {
    decide(1, DecisionKind.DEFER);
    desk.clock().pass(Duration.ofDays(7));
    assertEquals(List.of(new Back(Why.DEFERRAL_ENDED, 1, DUE)), board(officer).back());
  }

  @Test
  void whoMayNotSeeCasesIsToldOfNone() {
    decide(1, DecisionKind.APPROVE);
    TodayBoard board = board(desk.first(Role.ADMINISTRATOR));
    assertEquals(List.of(), board.due());
    assertEquals(List.of(), board.back());
    assertTrue(board.lastLoad().isPresent());
  }
}
