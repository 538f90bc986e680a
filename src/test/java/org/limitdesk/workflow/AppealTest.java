package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.cli.Run;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.AppealResult;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.CoreAnswer;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.store.Outside;

/** A borrower objects to a cut that is in force, and somebody else looks at it again. */
class AppealTest extends AppealedBook {
  @Test
  void whatFellIsGivenBackByANewDecisionThatGoesOutAsARestoration() throws IOException {
    Instruction cut = cutInForce();
    Appeal appeal = receive(cut);
    assertEquals(CaseState.APPEALED, state(cut));
    assertEquals(today.plusDays(15), appeal.due());
    assertEquals(SAID, open.appeals().find(appeal.id()).orElseThrow().note());
    long waiting = open.appeals().open().size();
    Decision back = reverse(cut, "supervisor1", keep(cut));
    assertEquals(CaseState.KEPT, state(cut));
    assertEquals(cut.decision(), back.corrects());
    Appeal answered = open.appeals().find(appeal.id()).orElseThrow();
    assertTrue(answered.isReversed());
    assertEquals(waiting - 1, open.appeals().open().size());
    releaseAll();
    Instruction restored = open.releases().unsent().getFirst();
    assertEquals(cut.caseId(), restored.caseId());
    assertEquals(Action.RESTORE, restored.terms().action());
    assertEquals(cut.limitBefore(), restored.terms().limit());
    assertEquals(cut.terms().limit(), restored.limitBefore());
    core(CoreAnswer.Result.DONE);
    assertEquals(CaseState.EFFECTIVE, state(cut));
    assertEquals("LD-433", refused(() -> receive(cut)), "nothing is cut any more");
    requireWholeLog();
  }

  @Test
  void someOfItCanBeGivenBackAndThatAppealedAgain() throws IOException {
    Instruction cut = cutInForce();
    receive(cut);
    long limit = (cut.terms().limit() + cut.limitBefore()) / 2;
    DecisionRequest some =
        DecisionRequest.override(
            new LimitTerms(Action.REDUCE, limit), ReasonCode.INCOME_CONFIRMED, WHY);
    DecisionRequest none =
        DecisionRequest.override(
            new LimitTerms(Action.REDUCE, cut.terms().limit() - 1), ReasonCode.DATA_WRONG, WHY);
    assertThrows(RuntimeException.class, () -> reverse(cut, "supervisor1", none));
    assertEquals(CaseState.APPEALED, state(cut), "nothing is answered by what gives back nothing");
    reverse(cut, "supervisor1", some);
    assertEquals(
        "LD-473",
        refused(() -> DecidedCut.of(open, cut.caseId(), true)),
        "it takes nothing, so no notice of a cut is written");
    releaseAll();
    assertEquals(limit, open.releases().unsent().getFirst().terms().limit());
    core(CoreAnswer.Result.DONE);
    Appeal again = receive(cut);
    assertEquals(2, open.appeals().ofCase(cut.caseId()).size());
    assertTrue(again.isOpen());
    assertEquals("LD-401", refused(() -> reverse(cut, "supervisor1", keep(cut))), "it is theirs");
    reverse(cut, "supervisor2", keep(cut));
    requireWholeLog();
  }

  @Test
  void nobodyAnswersWhatTheyDecidedOrConfirmed() throws IOException {
    Instruction cut = cutInForce();
    receive(cut);
    assertEquals("LD-401", refused(() -> reverse(cut, "officer1", keep(cut))));
    for (long hand : open.appeals().hands(cut.caseId())) {
      DeskUser who = open.users().find(hand).orElseThrow();
      assertEquals("LD-401", refused(() -> answer().uphold(open, who, caseOf(cut), WHY)));
    }
    assertTrue(open.appeals().hands(cut.caseId()).contains(officer().id()));
    for (String other : List.of("auditor", "admin", "policyowner")) {
      DeskUser who = person(other);
      assertEquals("LD-401", refused(() -> answer().uphold(open, who, caseOf(cut), WHY)));
    }
    answer().uphold(open, person("officer2"), caseOf(cut), WHY);
    assertEquals(CaseState.UPHELD, state(cut));
    assertEquals("LD-435", refused(() -> reverse(cut, "supervisor1", keep(cut))));
    requireWholeLog();
  }

  /** The second approval returns it, or the core fails: the borrower is still owed. */
  @Test
  void whatFellStaysFallenUntilMoreIsInForce() throws IOException {
    Instruction cut = cutInForce();
    receive(cut);
    reverse(cut, "officer2", keep(cut), TestDesk.SECOND);
    GiveSecondApproval second = new GiveSecondApproval(stamps);
    assertEquals(
        "LD-401",
        refused(() ->
            second.give(open, person("officer2"), caseOf(cut), ApprovalResult.CONFIRMED, "")));
    second.give(open, person("supervisor1"), caseOf(cut), ApprovalResult.RETURNED, "less would do");
    assertEquals(CaseState.REVERSED, state(cut));
    assertEquals(1, open.appeals().owed());
    DecideProposal decide = new DecideProposal(stamps);
    DeskUser officer2 = person("officer2");
    Decision again = decide.decide(open, officer2, caseOf(cut), keep(cut), TestDesk.ALONE, today);
    decide.decide(
        open,
        officer2,
        caseOf(cut),
        DecisionRequest.withdraw(caseOf(cut).proposed(), ReasonCode.MADE_BY_MISTAKE, "too fast"),
        TestDesk.ALONE,
        today);
    assertEquals(CaseState.REVERSED, state(cut));
    assertEquals(
        "LD-401",
        refused(
            () -> decide.decide(open, officer(), caseOf(cut), keep(cut), TestDesk.ALONE, today)));
    DecisionRequest asBefore =
        DecisionRequest.override(
            new LimitTerms(Action.REDUCE, cut.terms().limit()), ReasonCode.DATA_WRONG, WHY);
    assertThrows(
        RuntimeException.class,
        () -> decide.decide(open, officer2, caseOf(cut), asBefore, TestDesk.ALONE, today));
    Decision last = decide.decide(open, officer2, caseOf(cut), keep(cut), TestDesk.ALONE, today);
    assertEquals(cut.decision(), last.corrects());
    assertTrue(last.id() > again.id());
    releaseAll();
    core(CoreAnswer.Result.FAILED);
    assertEquals(CaseState.REVERSED, state(cut));
    requireWholeLog();
  }

  @Test
  void itsDaysRunFromItsReceiptAndAreProlongedOnce() throws IOException {
    Instruction cut = cutInForce();
    Decision made = open.cases().decisions(cut.caseId()).getLast();
    DeskUser taker = person("officer2");
    assertEquals(
        "LD-418", refused(() -> take().receive(open, taker, caseOf(cut), today.plusDays(1), SAID)));
    assertEquals(
        "LD-418",
        refused(() -> take().receive(open, taker, caseOf(cut), made.day().minusDays(1), SAID)));
    assertEquals("LD-434", refused(() -> take().receive(open, taker, caseOf(cut), today, " ")));
    Appeal appeal = receive(cut);
    take().prolong(open, taker, appeal.id(), "the employer must be asked");
    Appeal prolonged = open.appeals().find(appeal.id()).orElseThrow();
    assertEquals(today.plusDays(30), prolonged.due());
    assertFalse(prolonged.isLate(today.plusDays(30)));
    assertTrue(prolonged.isLate(today.plusDays(31)));
    assertEquals("LD-435", refused(() -> take().prolong(open, taker, appeal.id(), "again")));
    assertEquals(CaseState.APPEALED, state(cut));
    requireWholeLog();
  }

  @Test
  void daysThatHaveRunOutAreNotProlonged() throws IOException {
    Instruction cut = cutInForce();
    Appeal late = receive(cut);
    Outside.runWithoutTriggers(
        book.file(), "UPDATE appeal SET received = 20250101, due = 20250116");
    assertEquals(
        "LD-534", refused(() -> take().prolong(open, person("officer2"), late.id(), "complex")));
  }

  @Test
  void todayAndTheTerminalTellWhatWaitsAndNotWhatWasSaid() throws IOException {
    Instruction cut = cutInForce();
    receive(cut);
    long waiting = open.appeals().open().size();
    List<TodayBoard.Back> back = new ReadToday(clock).read(open, person("officer2"), 1).back();
    assertEquals(TodayBoard.Why.APPEALED, back.getFirst().why());
    assertEquals(waiting, back.getFirst().cases());
    reverse(cut, "officer2", keep(cut), TestDesk.SECOND);
    new GiveSecondApproval(stamps)
        .give(open, person("supervisor1"), caseOf(cut), ApprovalResult.RETURNED, "less");
    List<TodayBoard.Why> why =
        new ReadToday(clock)
            .read(open, person("officer2"), 1).back().stream().map(TodayBoard.Back::why).toList();
    assertTrue(why.contains(TodayBoard.Why.OWED), why.toString());
    open.close();
    Run run = book.ask("appeals").expect(0);
    assertEquals(waiting - 1, run.json().at("/appeals").size());
    assertEquals(1, run.json().at("/owed").asInt());
    assertFalse(run.out().contains(SAID));
    open = book.shelf().write(book.file());
  }

  /** With plain SQL, too; and an edit from outside is found. */
  @Test
  void theSchemaRefusesTheSameAndAnEditIsFound() throws IOException {
    Instruction cut = cutInForce();
    Appeal appeal = receive(cut);
    String last = "(SELECT max(seq) FROM entry)";
    String step = "INSERT INTO appeal_step VALUES (%d, '%s', 0, 20260501, %d, 1, " + last + ")";
    for (String edit :
        List.of(
            "UPDATE appeal SET due = 20270101",
            "DELETE FROM appeal",
            step.formatted(appeal.id(), AppealResult.UPHELD.code(), officer().id()),
            step.formatted(appeal.id(), AppealResult.REVERSED.code(), person("officer2").id()),
            "UPDATE \"case\" SET state = 'upheld', version = version + 1 WHERE \"case\" = "
                + cut.caseId(),
            "UPDATE \"case\" SET state = 'reversed', version = version + 1 WHERE \"case\" = "
                + cut.caseId())) {
      assertThrows(IllegalStateException.class, () -> Outside.run(book.file(), edit), edit);
    }
    reverse(cut, "supervisor1", keep(cut));
    String again =
        "UPDATE \"case\" SET state = 'proposed', version = version + 1 WHERE \"case\" = ";
    assertThrows(IllegalStateException.class, () -> Outside.run(book.file(), again + cut.caseId()));
    open.close();
    book.ask("log verify").expect(0);
    Outside.runWithoutTriggers(book.file(), "UPDATE appeal_step SET day = 20270101");
    book.ask("log verify").expect(1);
    open = book.shelf().write(book.file());
  }
}
