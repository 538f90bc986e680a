package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.workflow.Requests;
import org.limitdesk.workflow.TestDesk;

/**
 * What plain SQL cannot do either, on a connection that knows nothing of this program. Users 1 and
 * 2 are officers, 3 and 4 supervisors. Case 1: kept by 1, decision 1, to be confirmed. Case 2:
 * approved by 3, decision 2, to be confirmed. Case 3: approved by 1, decision 3, stands alone. Case
 * 4: open. Case 5: kept by 1, decision 4, confirmed by 3. Case 6: kept by 3, taken back by 3, kept
 * by 1, decision 7, to be confirmed.
 */
class DeskSchemaTest {
  @TempDir private static Path folder;
  private static TestDesk desk;

  @BeforeAll
  static void decideSome() {
    desk = new TestDesk(folder, 6);
    DeskUser officer = desk.first(Role.OFFICER);
    DeskUser supervisor = desk.first(Role.SUPERVISOR);
    decide(officer, 1, DecisionKind.KEEP, TestDesk.SECOND);
    decide(supervisor, 2, DecisionKind.APPROVE, TestDesk.SECOND);
    decide(officer, 3, DecisionKind.APPROVE, TestDesk.ALONE);
    decide(officer, 5, DecisionKind.KEEP, TestDesk.SECOND);
    desk.giveSecondApproval()
        .give(desk.book(), supervisor, desk.caseOf(5), ApprovalResult.CONFIRMED, "");
    decide(supervisor, 6, DecisionKind.KEEP, TestDesk.SECOND);
    decide(supervisor, 6, DecisionKind.WITHDRAW, TestDesk.SECOND);
    decide(officer, 6, DecisionKind.KEEP, TestDesk.SECOND);
    desk.signIn().signIn(desk.book(), officer.name(), TestDesk.PASSWORD.toCharArray(), "os:test");
    Outside.run(
        desk.file().file(),
        "INSERT INTO entry_text VALUES (1, 'note', 'why', zeroblob(16))",
        "INSERT INTO entry_text VALUES (2, 'note', ' \u3000', zeroblob(16))");
  }

  private static void decide(DeskUser who, long id, DecisionKind kind, MakerAuthority authority) {
    CaseFacts seen = desk.caseOf(id);
    desk.decideProposal()
        .decide(
            desk.book(), who, seen, Requests.of(kind, seen.proposed()), authority, TestDesk.TODAY);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
# A second approval by who decided, by any door. Entry 1 has a note, entry 2 a blank one, entry 3 none.
INSERT INTO approval VALUES ('decision', 1, 1, 1, 'confirmed', 9, 1) | a supervisor gives
INSERT INTO approval VALUES ('decision', 1, 2, 1, 'confirmed', 9, 1) | a supervisor gives
INSERT INTO approval VALUES ('decision', 2, 3, 3, 'confirmed', 9, 1) | may never give
INSERT INTO approval VALUES ('decision', 2, 4, 3, 'confirmed', 9, 1) | may never give
INSERT INTO approval VALUES ('decision', 7, 1, 3, 'confirmed', 9, 1) | may never give
INSERT OR REPLACE INTO approval VALUES ('decision', 2, 3, 3, 'confirmed', 9, 1) | may never give
INSERT OR IGNORE INTO approval VALUES ('decision', 2, 4, 3, 'confirmed', 9, 1) | may never give
INSERT INTO approval SELECT 'decision', 2, 1, maker, 'returned', 9, 1 FROM decision WHERE decision = 2 | may never give
INSERT INTO approval VALUES ('decision', 1, 2, 3, 'confirmed', 9, 1) | names who made
INSERT INTO approval VALUES ('decision', 99, 2, 3, 'confirmed', 9, 1) | names who made
# By who is no supervisor, of what needs none, of what was taken back.
INSERT INTO approval VALUES ('decision', 1, 1, 2, 'confirmed', 9, 1) | a supervisor gives
INSERT INTO approval VALUES ('decision', 1, 1, 99, 'confirmed', 9, 1) | a supervisor gives
INSERT INTO approval VALUES ('policy', 1, 1, 2, 'confirmed', 9, 1) | names who submitted
INSERT INTO approval VALUES ('decision', 3, 1, 3, 'confirmed', 9, 1) | stands and needs it
INSERT INTO approval VALUES ('decision', 5, 3, 4, 'confirmed', 9, 1) | stands and needs it
# What is approved stays so.
UPDATE approval SET result = 'returned' | never changed
UPDATE approval SET checker = 4 | never changed
DELETE FROM approval | never removed
INSERT OR REPLACE INTO approval VALUES ('decision', 4, 1, 4, 'returned', 9, 1) | never changed
INSERT OR REPLACE INTO approval SELECT 'decision', 1, 1, 4, 'returned', 9, seq FROM approval | never changed
# A case moves only on its decision and its approval.
UPDATE "case" SET state = 'confirmed', version = 3 WHERE "case" = 1 | second approval
UPDATE "case" SET state = 'confirmed', version = 2 WHERE "case" = 4 | second approval
UPDATE "case" SET state = 'released', version = 3 WHERE "case" = 2 | on a decision
UPDATE "case" SET state = 'released', version = 2 WHERE "case" = 4 | on a decision
UPDATE "case" SET state = 'released', version = 3 WHERE "case" = 1 | on a decision
UPDATE "case" SET state = 'closed' WHERE "case" = 4 | next version
UPDATE "case" SET version = 1 WHERE "case" = 1 | next version
UPDATE "case" SET borrower = 9, version = 2 WHERE "case" = 4 | next version
UPDATE "case" SET frozen = '{}', version = 3 WHERE "case" = 1 | decided on
UPDATE "case" SET proposal = 4, version = 3 WHERE "case" = 1 | decided on
UPDATE "case" SET frozen = 'no json', version = 2 WHERE "case" = 4 | json_valid
DELETE FROM "case" | never removed
INSERT INTO "case" VALUES (9, 4, 4, 'proposed', 20260421, 1, '{}') | one open case
INSERT INTO "case" VALUES (9, 1, 1, 'confirmed', 20260421, 1, '{}') | begins open
REPLACE INTO "case" VALUES (1, 1, 1, 'proposed', 20260421, 1, '{}') | begins open
# A decision says what it must, is of the case in force, and stays.
INSERT INTO decision VALUES (9, 4, NULL, 'override', 'reduce', 7, 1, 9, '', 0, 1, '', 1, 20260414, printf('%064d', 0)) | reason
INSERT INTO decision VALUES (9, 4, NULL, 'keep', 'monitor', 7, 1, 9, '', 0, 1, '', 1, 20260414, printf('%064d', 0)) | reason
INSERT INTO decision VALUES (9, 4, NULL, 'override', 'reduce', 7, 1, 9, 'other', 0, 1, '', 2, 20260414, printf('%064d', 0)) | has a note
INSERT INTO decision VALUES (9, 4, NULL, 'keep', 'monitor', 7, 1, 9, 'other', 0, 1, '', 2, 20260414, printf('%064d', 0)) | has a note
INSERT INTO decision VALUES (9, 4, NULL, 'keep', 'monitor', 7, 1, 9, 'other', 0, 1, '', 3, 20260414, printf('%064d', 0)) | has a note
INSERT INTO decision VALUES (9, 4, NULL, 'withdraw', 'monitor', 7, 1, 9, 'new_facts', 0, 1, '', 3, 20260414, printf('%064d', 0)) | has a note
INSERT INTO decision VALUES (9, 4, NULL, 'defer', 'monitor', 7, 1, 9, 'other', 0, 1, '', 1, 20260414, printf('%064d', 0)) | until
INSERT INTO decision VALUES (9, 4, NULL, 'defer', 'monitor', 7, 1, 9, '', 20260501, 1, '', 1, 20260414, printf('%064d', 0)) | reason
INSERT INTO decision VALUES (9, 4, NULL, 'approve', 'reduce', 7, 1, 9, '', 20260501, 1, '', 1, 20260414, printf('%064d', 0)) | until
INSERT INTO decision VALUES (9, 4, NULL, 'approve', 'recall', 7, 1, 9, 'other', 0, 1, '', 1, 20260414, printf('%064d', 0)) | second
INSERT INTO decision VALUES (9, 4, NULL, 'approve', 'recall', 7, 1, 9, '', 0, 1, 'recall', 1, 20260414, printf('%064d', 0)) | reason
INSERT INTO decision VALUES (9, 4, NULL, 'approve', 'reduce', -1, 1, 9, '', 0, 1, '', 1, 20260414, printf('%064d', 0)) | limit_decided
INSERT INTO decision VALUES (9, 4, NULL, 'approve', 'reduce', 7, 1, 9, '', 0, 2, '', 1, 20260414, printf('%064d', 0)) | version of the case
INSERT INTO decision VALUES (9, 99, NULL, 'approve', 'reduce', 7, 1, 9, '', 0, 1, '', 1, 20260414, printf('%064d', 0)) | version of the case
INSERT INTO decision VALUES (9, 4, 1, 'approve', 'reduce', 7, 1, 9, '', 0, 1, '', 1, 20260414, printf('%064d', 0)) | version of the case
INSERT INTO decision VALUES (9, 4, NULL, 'approve', 'reduce', 7, 5, 9, '', 0, 1, '', 1, 20260414, printf('%064d', 0)) | officer or a supervisor
INSERT INTO decision VALUES (9, 4, NULL, 'approve', 'reduce', 7, 99, 9, '', 0, 1, '', 1, 20260414, printf('%064d', 0)) | officer or a supervisor
REPLACE INTO decision VALUES (3, 4, NULL, 'approve', 'reduce', 0, 1, 9, '', 0, 1, '', 1, 20260414, printf('%064d', 0)) | never changed
REPLACE INTO decision SELECT 9, 4, NULL, 'approve', 'reduce', 0, 1, 9, '', 0, 1, '', seq, day, stands_on FROM decision | never changed
UPDATE decision SET limit_decided = 0 | never changed
UPDATE decision SET maker = 2 | never changed
DELETE FROM decision | never removed
# A user changes by a new version only.
UPDATE user SET roles = 'officer,supervisor' WHERE user = 1 | new version
DELETE FROM user WHERE user = 3 | never removed
REPLACE INTO user SELECT user, version, name, 'supervisor', password, active, at, seq FROM user | next version
INSERT INTO user SELECT user, 3, name, 'supervisor', password, active, at, 1 FROM user | next version
INSERT INTO user SELECT 99, 1, name, roles, password, active, at, 1 FROM user | has that name
INSERT INTO user SELECT 99, 1, 'x', roles, 'plain', active, at, 1 FROM user | password
INSERT INTO sign_in VALUES (1, 1, 'guessed', 9) | result
DELETE FROM sign_in | never removed
""")
  void plainSqlIsRefused(String statement, String because) {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> Outside.run(desk.file().file(), statement));
    String message = String.valueOf(refused.getCause());
    assertTrue(message.contains(because.strip()), message);
  }

  @Test
  void theSameStatementsWithNothingWrongInThemPass() {
    Path copy = folder.resolve("copy.book");
    Outside.run(desk.file().file(), "VACUUM INTO '" + copy + "'");
    Outside.run(
        copy,
        "INSERT INTO approval VALUES ('decision', 1, 1, 4, 'confirmed', 9, 1)",
        "UPDATE \"case\" SET state = 'confirmed', version = 3 WHERE \"case\" = 1",
        "INSERT INTO approval VALUES ('decision', 7, 1, 4, 'returned', 9, 2)",
        "UPDATE \"case\" SET state = 'released', version = 3 WHERE \"case\" = 3",
        "INSERT INTO decision VALUES (9, 4, NULL, 'approve', 'reduce', 7, 1, 9, '', 0, 1, '', 1,"
            + " 20260414, printf('%064d', 0))",
        "UPDATE \"case\" SET frozen = '{\"a\":1}', version = 2 WHERE \"case\" = 4",
        "INSERT INTO user SELECT 1, 2, name, 'officer', password, 1, 9, 1 FROM user WHERE user ="
            + " 1");
    assertEquals(
        List.of("1|confirmed|3", "3|released|3", "4|proposed|2"),
        Outside.lines(
            copy, "SELECT \"case\", state, version FROM \"case\" WHERE \"case\" IN (1, 3, 4)"));
  }

  @Test
  void evenWithoutTriggersAMakerIsNoChecker() {
    Path copy = folder.resolve("bare.book");
    Outside.run(desk.file().file(), "VACUUM INTO '" + copy + "'");
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () ->
                Outside.runWithoutTriggers(
                    copy, "INSERT INTO approval VALUES ('decision', 2, 3, 3, 'confirmed', 9, 1)"));
    assertTrue(String.valueOf(refused.getCause()).contains("checker <> maker"));
  }
}
