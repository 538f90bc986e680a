package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.workflow.Proposals;
import org.limitdesk.workflow.Requests;
import org.limitdesk.workflow.TestDesk;
import org.limitdesk.workflow.VerifyLog;
import org.limitdesk.workflow.port.Book;
import tools.jackson.databind.JsonNode;

/** A desk whose tables somebody changed with another program, every trigger out of the way. */
class DeskProjectionsTest {
  @TempDir private static Path folder;
  private static TestBook sound;
  private static int copies;

  @BeforeAll
  static void decideSome() {
    try (TestDesk desk = new TestDesk(folder, 5)) {
      sound = desk.file();
      decide(desk, desk.first(Role.OFFICER), 1, DecisionKind.OVERRIDE);
      decide(desk, desk.first(Role.OFFICER), 2, DecisionKind.KEEP);
      desk.giveSecondApproval()
          .give(
              desk.book(),
              desk.first(Role.SUPERVISOR),
              desk.caseOf(2),
              ApprovalResult.CONFIRMED,
              "");
      decide(desk, desk.first(Role.OFFICER), 3, DecisionKind.DEFER);
      decide(desk, desk.first(Role.OFFICER), 5, DecisionKind.APPROVE);
      decide(desk, desk.first(Role.OFFICER), 5, DecisionKind.WITHDRAW);
      desk.signIn()
          .signIn(
              desk.book(),
              desk.first(Role.AUDITOR).name(),
              TestDesk.PASSWORD.toCharArray(),
              "os:test");
    }
  }

  private static void decide(TestDesk desk, DeskUser who, long id, DecisionKind kind) {
    CaseFacts seen = desk.caseOf(id);
    desk.decideProposal()
        .decide(
            desk.book(),
            who,
            seen,
            Requests.of(kind, seen.proposed()),
            TestDesk.SECOND,
            TestDesk.TODAY);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE decision SET limit_decided = 1 WHERE decision = 1 | decision 1: limit_decided",
        "UPDATE decision SET reason = 'product_rule' WHERE decision = 1 | decision 1: reason",
        "UPDATE decision SET action = 'raise' WHERE decision = 1 | decision 1: action",
        "UPDATE decision SET kind = 'override' WHERE decision = 2 | decision 2: kind",
        "UPDATE decision SET maker = 2 WHERE decision = 2 | decision 2: maker",
        "UPDATE decision SET at = at + 1 WHERE decision = 2 | decision 2: at",
        "UPDATE decision SET second = '' WHERE decision = 2 | decision 2: second",
        "UPDATE decision SET until = until + 1 WHERE decision = 3 | decision 3: until",
        "UPDATE decision SET corrects = 1 WHERE decision = 5 | decision 5: corrects",
        "UPDATE decision SET seq = 1 WHERE decision = 1 | decision 1: seq",
        "DELETE FROM decision WHERE decision = 1 | decision 1: kind",
        "INSERT INTO decision SELECT 9, 4, NULL, 'approve', action, 1, 1, at, '', 0, 1, '', 1, day,"
            + " stands_on FROM decision WHERE decision = 1 | decision 9: limit_decided",
        "UPDATE approval SET checker = 4 | approval decision 2: checker",
        "UPDATE approval SET result = 'returned' | approval decision 2: result",
        "DELETE FROM approval | approval decision 2: maker",
        "INSERT INTO approval VALUES ('decision', 1, 1, 3, 'confirmed', 9, 1) | approval decision"
            + " 1: checker",
        "UPDATE \"case\" SET state = 'released' WHERE \"case\" = 1 | case 1: state",
        "UPDATE \"case\" SET state = 'closed' WHERE \"case\" = 1 | case 1: state",
        "UPDATE \"case\" SET state = 'proposed' WHERE \"case\" = 1 | case 1: state",
        "UPDATE \"case\" SET version = 7 WHERE \"case\" = 1 | case 1: version",
        "UPDATE \"case\" SET state = 'approved' WHERE \"case\" = 4 | case 4: state",
        "DELETE FROM \"case\" WHERE \"case\" = 2 | case 2: state",
        "UPDATE \"case\" SET frozen = '{}' WHERE \"case\" = 1 | case 1: frozen",
        "UPDATE decision SET stands_on = printf('%064d', 0) WHERE decision = 1 | decision 1:"
            + " stands_on",
        "UPDATE decision SET day = 20260401 WHERE decision = 1 | decision 1: day",
        "UPDATE user SET roles = 'officer,supervisor' WHERE user = 1 | user 1 1: roles",
        "UPDATE user SET active = 0 WHERE user = 3 | user 3 1: active",
        "UPDATE user SET name = 'x' WHERE user = 3 | user 3 1: name",
        "UPDATE user SET password = (SELECT password FROM user WHERE user = 1) WHERE user = 3 |"
            + " user 3 1: credential",
        "DELETE FROM user WHERE user = 3 | user 3 1: roles",
        "INSERT INTO user SELECT 3, 2, name, 'officer', password, active, at, 1 FROM user WHERE"
            + " user = 3 | user 3 2: roles",
        "DELETE FROM sign_in | result",
        "UPDATE sign_in SET user = 1 | user",
      })
  void aChangedRowIsReported(String statement, String fact) {
    TestBook copy = copy();
    Outside.runWithoutTriggers(copy.file(), statement);
    JsonNode verdict = copy.ask("log verify").expect(1).json();
    assertFalse(verdict.get("ok").asBoolean());
    try (Book book = copy.shelf().read(copy.file())) {
      List<String> problems = new VerifyLog().verify(book).problems();
      assertTrue(problems.stream().anyMatch(problem -> problem.contains(fact)), problems::toString);
    }
  }

  @Test
  void whatAnAssessmentDoesToOpenCasesIsNotReported() {
    TestBook copy = copy();
    Outside.run(
        copy.file(),
        Proposals.assessment(2, Proposals.MONTH, 20260415),
        Proposals.proposal(9, 2, 4, 500_000),
        "UPDATE \"case\" SET proposal = 9, version = version + 1 WHERE \"case\" IN (4, 5)",
        "UPDATE \"case\" SET state = 'closed', version = version + 1 WHERE \"case\" IN (3, 4)");
    assertEquals("ok", copy.ask("log verify").expect(0).json().get("anchor").asString());
  }

  /** The same book, for the same user, under another name. */
  private static TestBook copy() {
    TestBook copy = sound.at("copy" + ++copies + ".book");
    Outside.run(sound.file(), "VACUUM INTO '" + copy.file() + "'");
    return copy;
  }
}
