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
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.DisputeAbout;
import org.limitdesk.domain.decision.DisputeResult;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.policy.Action;
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
    answer(dispute, DisputeResult.RECORD_RIGHT);
  }

  private void answer(long dispute, DisputeResult result) {
    take.answer(
        desk.book(), desk.first(Role.SUPERVISOR), dispute, result, "checked with the employer");
  }

  private void decide(long id, DecisionKind kind) {
    decide(id, Requests.of(kind, desk.caseOf(id).proposed()), TestDesk.ALONE);
  }

  private Decision decide(long id, DecisionRequest request, MakerAuthority authority) {
    return desk.decideProposal()
        .decide(
            desk.book(),
            desk.first(Role.OFFICER),
            desk.caseOf(id),
            request,
            authority,
            TestDesk.TODAY);
  }

  private DecisionRequest overrideFor(ReasonCode reason) {
    return DecisionRequest.override(new LimitTerms(Action.REDUCE, 500_000), reason, "why");
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

  /** The case stands on the wrong record until the borrower is assessed anew. */
  @Test
  void aRecordFoundWrongHoldsTheCasesThatStandOnIt() throws IOException {
    answer(receive("C-1").id(), DisputeResult.RECORD_WRONG);
    assertEquals("LD-429", refused(() -> decide(1, DecisionKind.APPROVE)));
    assertTrue(desk.book().disputes().holdsCase(1));
    decide(1, DecisionKind.DEFER);
    desk.close();
    Path book = desk.file().file();
    assertEquals(List.of("1"), Outside.lines(book, "SELECT \"case\" FROM held_case"));
    Outside.runWithoutTriggers(book, "UPDATE assessment SET at = at + 1000000000000");
    assertEquals(List.of(), Outside.lines(book, "SELECT \"case\" FROM held_case"));
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
  }

  @Test
  void aGroundOfTheContractNeedsAnotherAndWhatTheBorrowerAskedForNeedsNone() {
    for (String id : List.of("C-1", "C-2", "C-3")) {
      receive(id);
    }
    assertEquals("dispute", decide(1, onGround(1), TestDesk.ALONE).second());
    assertEquals("cut,dispute", decide(2, onGround(2), TestDesk.SECOND).second());
    assertEquals("", decide(3, overrideFor(ReasonCode.BORROWER_ASKED), TestDesk.ALONE).second());
    confirm(1);
    assertEquals(List.of(), desk.problems());
  }

  private DecisionRequest onGround(long id) {
    return DecisionRequest.approve(desk.caseOf(id).proposed(), ReasonCode.CONTRACT_BREACH, "");
  }

  private void confirm(long id) {
    desk.giveSecondApproval()
        .give(
            desk.book(),
            desk.first(Role.SUPERVISOR),
            desk.caseOf(id),
            ApprovalResult.CONFIRMED,
            "");
  }

  @Test
  void whatWaitsForAnotherIsNotConfirmedMeanwhileButSentBack() {
    for (long id = 1; id <= 2; id++) {
      decide(id, Requests.of(DecisionKind.APPROVE, desk.caseOf(id).proposed()), TestDesk.SECOND);
    }
    Dispute open = receive("C-1");
    assertEquals("LD-429", refused(() -> confirm(1)));
    confirm(2);
    answer(open.id());
    confirm(1);
    assertEquals(CaseState.CONFIRMED, desk.caseOf(1).state());
  }

  /** They have their own route, which no letter stops. */
  @Test
  void fraudAndTheDeceasedAreNotHeld() throws IOException {
    receive("C-1");
    receive("C-2");
    receive("C-3");
    desk.close();
    TestBook file = desk.file();
    file.write(
            "flags.csv",
            "borrower_id,kind,from,to",
            "C-1,fraud,2026-03-01,",
            "C-2,deceased,2026-03-01,",
            "C-3,fraud,2026-02-01,2026-02-20")
        .load("flags.csv");
    assertEquals(List.of("3"), Outside.lines(file.file(), "SELECT \"case\" FROM held_case"));
    desk = new TestDesk(Files.createDirectory(folder.resolve("another")), 1);
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
    LocalDate old = today.minusYears(1).minusDays(1);
    assertEquals("LD-418", refused(() -> receive(officer, "C-1", old, "wrong")));
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
