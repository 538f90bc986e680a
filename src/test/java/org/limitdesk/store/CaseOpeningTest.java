package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.store.CaseOpening.NewCase;
import org.limitdesk.store.CaseOpening.Result;
import org.limitdesk.workflow.Proposals;
import org.limitdesk.workflow.Requests;
import org.limitdesk.workflow.TestDesk;

/** What becomes of cases when a book is assessed again. */
class CaseOpeningTest {
  private static final LocalDate DUE = LocalDate.of(2026, 4, 21);
  private static final int NEXT_MONTH = 202604;
  private static final String CASES =
      "SELECT \"case\", proposal, state, version FROM \"case\" ORDER BY \"case\"";

  @TempDir private Path folder;
  private TestDesk desk;
  private int proposals = 100;
  private int assessments = 1;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 4);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theSameProposalsAgainChangeNothing() throws SQLException {
    String before = desk.lines(CASES).toString();
    NewCase[] same = new NewCase[4];
    for (int i = 1; i <= 4; i++) {
      same[i - 1] = new NewCase(i, i, DUE, Proposals.frozen(600_000));
    }
    assertEquals(Map.of(Result.UNCHANGED, 4, Result.LAPSED, 0), run(Proposals.MONTH, 0, same));
    assertEquals(before, desk.lines(CASES).toString());
  }

  @Test
  void anUndecidedCaseTakesTheNewerProposalAndOneWithoutLapses() throws SQLException {
    assertEquals(
        Map.of(Result.SUPERSEDED, 2, Result.LAPSED, 2),
        run(Proposals.MONTH, 0, fresh(1, Proposals.MONTH), fresh(3, Proposals.MONTH)));
    assertEquals(
        List.of("1|101|proposed|2", "2|2|closed|2", "3|102|proposed|2", "4|4|closed|2"),
        desk.lines(CASES));
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void whatWasDecidedIsNotTouchedInItsMonth() throws SQLException {
    decide(1, DecisionKind.APPROVE);
    decide(2, DecisionKind.DEFER);
    decide(3, DecisionKind.KEEP);
    desk.giveSecondApproval()
        .give(
            desk.book(),
            desk.first(Role.SUPERVISOR),
            desk.caseOf(3),
            ApprovalResult.RETURNED,
            "why");
    List<String> before = desk.lines(CASES);
    assertEquals(
        Map.of(Result.DECIDED, 3, Result.LAPSED, 1),
        run(
            Proposals.MONTH,
            30,
            fresh(1, Proposals.MONTH),
            fresh(2, Proposals.MONTH),
            fresh(3, Proposals.MONTH)));
    assertEquals(before.subList(0, 3), desk.lines(CASES).subList(0, 3));
  }

  @Test
  void aLaterMonthsProposalIsACaseOfItsOwn() throws SQLException {
    decide(1, DecisionKind.APPROVE);
    CaseFacts decided = desk.caseOf(1);
    assertEquals(
        Map.of(Result.OPENED, 1, Result.LAPSED, 3), run(NEXT_MONTH, 30, fresh(1, NEXT_MONTH)));
    assertEquals(decided, desk.caseOf(1));
    assertEquals("5|101|proposed|1", desk.lines(CASES).getLast());
  }

  @Test
  void aDeferralHoldsNewProposalsUntilItsDayAndThenGivesWay() throws SQLException {
    decide(1, DecisionKind.DEFER);
    assertEquals(Result.DEFERRED, one(6));
    assertEquals("deferred", desk.caseOf(1).state().code());
    assertEquals(Result.OPENED, one(7));
    assertEquals("closed", desk.caseOf(1).state().code());
    assertEquals(1, desk.book().cases().decisions(1).size());
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void aReturnedCaseGivesWayToALaterMonth() throws SQLException {
    decide(1, DecisionKind.KEEP);
    desk.giveSecondApproval()
        .give(
            desk.book(),
            desk.first(Role.SUPERVISOR),
            desk.caseOf(1),
            ApprovalResult.RETURNED,
            "why");
    assertEquals(Result.OPENED, one(1));
    assertEquals("closed", desk.caseOf(1).state().code());
  }

  @Test
  void aCaseWhoseDecisionWasTakenBackIsUndecided() throws SQLException {
    decide(1, DecisionKind.APPROVE);
    decide(1, DecisionKind.WITHDRAW);
    assertEquals(
        Map.of(Result.SUPERSEDED, 1, Result.LAPSED, 3),
        run(Proposals.MONTH, 0, fresh(1, Proposals.MONTH)));
  }

  /** What comes of one proposal of the next month, so many days after the business date. */
  private Result one(int days) throws SQLException {
    Map<Result, Integer> counts = run(NEXT_MONTH, days, fresh(1, NEXT_MONTH));
    return counts.keySet().stream().filter(r -> r != Result.LAPSED).findFirst().orElseThrow();
  }

  private NewCase fresh(int borrower, int month) {
    proposals++;
    assessments++;
    Outside.run(
        desk.file().file(),
        Proposals.assessment(assessments, month, 20260414 + assessments),
        Proposals.proposal(proposals, assessments, borrower, 500_000));
    return new NewCase(proposals, borrower, DUE, Proposals.frozen(500_000));
  }

  private Map<Result, Integer> run(int month, int days, NewCase... cases) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + desk.file().file())) {
      CaseOpening opening = new CaseOpening(connection, month, TestDesk.TODAY.plusDays(days));
      for (NewCase each : cases) {
        opening.open(each);
      }
      return opening.end();
    }
  }

  private void decide(long id, DecisionKind kind) {
    CaseFacts seen = desk.caseOf(id);
    desk.decideProposal()
        .decide(
            desk.book(),
            desk.first(Role.OFFICER),
            seen,
            Requests.of(kind, seen.proposed()),
            TestDesk.SECOND,
            TestDesk.TODAY);
  }
}
