package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.Run;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.DisputeAbout;
import org.limitdesk.domain.decision.DisputeResult;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Disputes;

/** While a borrower says that a record is wrong, the line is not cut on it, by any door. */
class TakeDisputeTest {
  @TempDir private Path folder;
  private TestDesk desk;
  private TakeDispute take;
  private LocalDate today;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 3);
    take = desk.takeDispute();
    today = BusinessDate.of(desk.book(), desk.clock());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Dispute receive(DeskUser who, String id, LocalDate received, String note) {
    return take.receive(desk.book(), who, id, DisputeAbout.INCOME, received, note);
  }

  private Dispute receive(String id) {
    return receive(desk.first(Role.OFFICER), id, today, "the income is of another person");
  }

  private void answer(long dispute) {
    take.answer(
        desk.book(),
        desk.first(Role.SUPERVISOR),
        dispute,
        DisputeResult.RECORD_RIGHT,
        "checked with the employer");
  }

  private void decide(long id, DecisionKind kind) {
    CaseFacts seen = desk.caseOf(id);
    desk.decideProposal()
        .decide(
            desk.book(),
            desk.first(Role.OFFICER),
            seen,
            Requests.of(kind, seen.proposed()),
            TestDesk.ALONE,
            TestDesk.TODAY);
  }

  private String refused(Runnable act) {
    return assertThrows(ActRefused.class, act::run).code();
  }

  @Test
  void theLineIsKeptOrDeferredButNotCutUntilItIsAnswered() {
    Dispute open = receive("C-1");
    assertEquals("LD-429", refused(() -> decide(1, DecisionKind.APPROVE)));
    assertEquals("LD-429", refused(() -> decide(1, DecisionKind.OVERRIDE)));
    decide(1, DecisionKind.DEFER);
    decide(2, DecisionKind.APPROVE);
    answer(open.id());
    decide(1, DecisionKind.APPROVE);
    assertEquals(CaseState.APPROVED, desk.caseOf(1).state());
    receive("C-3");
    decide(3, DecisionKind.KEEP);
    assertEquals(List.of(), desk.problems());
  }

  @Test
  void itsClockRunsFromTheDayOfItsReceipt() {
    Dispute open = receive(desk.first(Role.OFFICER), "C-2", today.minusDays(21), "not my debt");
    assertEquals(today.minusDays(1), open.due());
    assertTrue(open.isLate(today));
    receive("C-1");
    List<Disputes.Open> waiting = desk.book().disputes().open();
    assertEquals(List.of("C-2", "C-1"), waiting.stream().map(Disputes.Open::borrowerId).toList());
    assertEquals("not my debt", waiting.getFirst().dispute().note());
    answer(open.id());
    Dispute answered = desk.book().disputes().find(open.id()).orElseThrow();
    assertFalse(answered.isOpen());
    assertFalse(answered.isLate(today));
    assertEquals(1, desk.book().disputes().open().size());
  }

  @Test
  void theTerminalListsWhatWaitsAndNotWhatWasSaid() throws IOException {
    receive(desk.first(Role.OFFICER), "C-2", today.minusDays(21), "not my debt");
    desk.close();
    Run run = desk.file().ask("disputes").expect(0);
    assertEquals("C-2", run.json().at("/disputes/0/borrower").asString());
    assertTrue(run.json().at("/disputes/0/late").asBoolean());
    assertFalse(run.out().contains("not my debt"));
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  @Test
  void listsMarkTheLine() {
    receive("C-2");
    List<List<String>> marks =
        desk.book().worklist().first(CaseState.PROPOSED, 10).stream()
            .filter(item -> item.person().id().equals("C-2"))
            .map(item -> item.circumstances())
            .toList();
    assertEquals(List.of(List.of("dispute")), marks);
  }

  @Test
  void nothingIsTakenWithoutTheRightANoteOrADayThatWas() {
    for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.POLICY_OWNER)) {
      assertEquals("LD-401", refused(() -> receive(desk.first(role), "C-1", today, "wrong")));
    }
    DeskUser officer = desk.first(Role.OFFICER);
    assertEquals("LD-418", refused(() -> receive(officer, "C-1", today.plusDays(1), "wrong")));
    assertEquals("LD-419", refused(() -> receive(officer, "C-1", today, " ")));
    assertEquals("LD-124", refused(() -> receive(officer, "C-9", today, "wrong")));
    Dispute open = receive("C-1");
    answer(open.id());
    assertEquals("LD-420", refused(() -> answer(open.id())));
    assertEquals("LD-420", refused(() -> answer(99)));
  }

  /** With plain SQL, too; and an edit from outside is found. */
  @Test
  void theSchemaRefusesTheSameAndAnEditIsFound() throws IOException {
    decide(2, DecisionKind.APPROVE);
    receive("C-1");
    desk.close();
    Path book = desk.file().file();
    String last = "(SELECT max(seq) FROM entry)";
    for (String edit :
        List.of(
            "UPDATE dispute SET about = 'other'",
            "DELETE FROM dispute",
            "INSERT INTO dispute VALUES (2, 2, 'other', 20260401, 20260421, 2, 1, " + last + ")",
            "INSERT INTO dispute_answer VALUES (1, 'record_right', 20260501, 2, 1, " + last + ")",
            "INSERT INTO decision SELECT 9, 1, NULL, kind, action, limit_decided, maker, at,"
                + " reason, until, 1, second, "
                + last
                + ", day, stands_on FROM decision")) {
      assertThrows(IllegalStateException.class, () -> Outside.run(book, edit), edit);
    }
    Outside.runWithoutTriggers(book, "UPDATE dispute SET due = 20270101");
    assertEquals(1, desk.file().ask("log verify").status());
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }
}
