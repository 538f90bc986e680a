package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.limitdesk.cli.Run;
import org.limitdesk.cli.TickingClock;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.AppealResult;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.CoreAnswer;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.intake.AnswerFile;
import org.limitdesk.intake.AnswerRow;
import org.limitdesk.report.EvidenceText;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Progress;

/** A borrower objects to a cut that is in force, and somebody else looks at it again. */
class AppealTest extends ReleasedBook {
  private static final String SAID = "the income was proven in March";
  private static final String WHY = "the payslips are genuine";

  private final TickingClock clock = new TickingClock();
  private LocalDate today = LocalDate.MIN;

  private TakeAppeal take() {
    return new TakeAppeal(stamps, clock);
  }

  private AnswerAppeal answer() {
    return new AnswerAppeal(new DecideProposal(stamps), stamps, clock);
  }

  private DeskUser person(String name) {
    return SomeDecisions.person(open, name);
  }

  /** A reduction that officer1 decided alone or had confirmed, and that the core has applied. */
  private Instruction cutInForce() throws IOException {
    releaseAll();
    today = BusinessDate.of(open, clock);
    Instruction cut =
        open.releases().unsent().stream()
            .filter(each -> each.terms().action() == Action.REDUCE)
            .filter(
                each -> open.cases().decisions(each.caseId()).getLast().maker() == officer().id())
            .findFirst()
            .orElseThrow();
    core(CoreAnswer.Result.DONE);
    assertEquals(CaseState.EFFECTIVE, state(cut));
    return cut;
  }

  /** Sends all that waits, and answers it. */
  private void core(CoreAnswer.Result result) {
    List<Instruction> sent = open.releases().unsent();
    send.keep(open, "os:test", sent, today);
    List<AnswerRow> rows =
        sent.stream()
            .map(each ->
                new AnswerRow(
                    2,
                    each.key(),
                    result == CoreAnswer.Result.DONE
                        ? new CoreAnswer(result, each.terms().limit(), each.effectiveOn(), "")
                        : new CoreAnswer(result, 0, null, "line blocked")))
            .toList();
    answers.take(open, "os:test", new AnswerFile.Read(rows, List.of()), Progress.NONE);
  }

  private CaseFacts caseOf(Instruction each) {
    return open.cases().find(each.caseId()).orElseThrow();
  }

  private Appeal receive(Instruction cut) {
    return take().receive(open, person("officer2"), caseOf(cut), today, SAID);
  }

  private DecisionRequest keep(Instruction cut) {
    return DecisionRequest.keep(caseOf(cut).proposed(), ReasonCode.INCOME_CONFIRMED, WHY);
  }

  private Decision reverse(Instruction cut, String who, DecisionRequest request) {
    return reverse(cut, who, request, TestDesk.ALONE);
  }

  private Decision reverse(
      Instruction cut, String who, DecisionRequest request, MakerAuthority authority) {
    return answer().reverse(open, person(who), caseOf(cut), request, authority, today);
  }

  private static String refused(Runnable act) {
    return assertThrows(ActRefused.class, act::run).code();
  }

  private void requireWholeLog() {
    assertEquals(List.of(), new VerifyLog().verify(open).problems());
  }

  private AnswerLetter letters() {
    return new AnswerLetter(stamps, clock);
  }

  private String letter(Appeal appeal) {
    return letters().read(open, appeal.id(), Locale.ENGLISH).text().text();
  }

  private static String money(long fen) {
    return EvidenceText.money(Fen.decimal(fen)) + " yuan";
  }

  @Test
  void theAnswerIsALetterThatSaysWhatCameOfItAndWhy() throws IOException {
    Instruction cut = cutInForce();
    Appeal appeal = receive(cut);
    assertEquals("LD-532", refused(() -> letter(appeal)), "nobody has answered");
    answer().uphold(open, person("supervisor1"), caseOf(cut), WHY);
    String stands = letter(appeal);
    assertTrue(stands.contains("Your limit stays at " + money(cut.terms().limit())), stands);
    assertTrue(stands.contains(WHY), stands);
    assertFalse(stands.contains(SAID), "what they said is theirs: " + stands);
    Path file = book.path("answer.pdf");
    assertEquals(
        "A%d-%d".formatted(cut.caseId(), appeal.id()),
        letters().write(open, "user:1", appeal.id(), Locale.CHINESE, file).reference());
    assertEquals("%PDF", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 4));
    requireWholeLog();
  }

  @Test
  void theLetterSaysWhatIsGivenBackOnceThatHolds() throws IOException {
    Instruction cut = cutInForce();
    Appeal appeal = receive(cut);
    reverse(cut, "supervisor1", keep(cut), TestDesk.SECOND);
    String waits = letter(appeal);
    assertTrue(waits.contains("What is given back of your limit is being settled"), waits);
    confirm(cut);
    String decided = letter(appeal);
    String whole = "Your limit goes back to " + money(cut.limitBefore());
    assertTrue(decided.contains(whole + "; you are told of the day"), decided);
    releaseAll();
    String out = letter(appeal);
    assertTrue(out.contains(whole + ", with effect from"), out);
  }

  private void confirm(Instruction cut) {
    new GiveSecondApproval(stamps)
        .give(open, person("supervisor2"), caseOf(cut), ApprovalResult.CONFIRMED, "");
  }

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

  /** Another wrote it, and one confirmed it: neither decides or confirms what is given back. */
  @Test
  void whoeverConfirmedTheCutHasNoHandInWhatIsGivenBack() throws IOException {
    cutInForce();
    Instruction cut = confirmedCut();
    Appeal appeal = receive(cut);
    DeskUser confirmer = confirmer(appeal);
    String other = confirmer.name().equals("supervisor1") ? "supervisor2" : "supervisor1";
    reverse(cut, other, keep(cut), TestDesk.SECOND);
    GiveSecondApproval second = new GiveSecondApproval(stamps);
    assertEquals(
        "LD-401",
        refused(() -> second.give(open, confirmer, caseOf(cut), ApprovalResult.RETURNED, "no")));
    long given = open.cases().decisions(cut.caseId()).getLast().id();
    assertThrows(
        IllegalStateException.class,
        () ->
            Outside.run(
                book.file(),
                "INSERT INTO approval SELECT 'decision', %d, %d, 'confirmed', 1, max(seq) FROM entry"
                    .formatted(given, confirmer.id())));
    DecideProposal decide = new DecideProposal(stamps);
    decide.decide(
        open,
        person(other),
        caseOf(cut),
        DecisionRequest.withdraw(caseOf(cut).proposed(), ReasonCode.MADE_BY_MISTAKE, "too fast"),
        TestDesk.ALONE,
        today);
    assertEquals(
        "LD-401",
        refused(
            () -> decide.decide(open, confirmer, caseOf(cut), keep(cut), TestDesk.ALONE, today)));
    requireWholeLog();
  }

  private Instruction confirmedCut() {
    return open.worklist().cases(Set.of(CaseState.EFFECTIVE)).stream()
        .filter(each ->
            open.cases().decisions(each.id()).getLast().cuts()
                && open.appeals().hands(each.id()).size() > 1
                && !open.appeals().hands(each.id()).contains(person("officer2").id()))
        .map(each -> open.releases().ofCase(each.id()).orElseThrow().instruction())
        .findFirst()
        .orElseThrow();
  }

  private DeskUser confirmer(Appeal appeal) {
    long maker = open.cases().decisions(appeal.caseId()).getLast().maker();
    return open.appeals().handsOf(appeal.decision()).stream()
        .filter(each -> each != maker)
        .map(each -> open.users().find(each).orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  /** A later decision on the same line is not undone by what is given back of an earlier one. */
  @Test
  void nothingIsGivenBackOverALaterDecisionOnTheLine() throws IOException {
    Instruction cut = cutInForce();
    receive(cut);
    String copied =
        "INSERT INTO \"case\" SELECT (SELECT max(\"case\") + 1 FROM \"case\"), borrower, proposal,"
            + " 'effective', due, 1, frozen FROM \"case\" WHERE \"case\" = %d";
    String later =
        "INSERT INTO decision SELECT (SELECT max(decision) + 1 FROM decision), (SELECT"
            + " max(\"case\") FROM \"case\"), NULL, kind, 'suspend', limit_decided - 100, maker,"
            + " at, reason, until, seen, second, 1, day, stands_on FROM decision WHERE decision ="
            + " %d";
    Outside.runWithoutTriggers(
        book.file(), copied.formatted(cut.caseId()), later.formatted(cut.decision()));
    assertEquals("LD-533", refused(() -> reverse(cut, "supervisor1", keep(cut))));
    assertEquals(CaseState.APPEALED, state(cut), "nothing was answered");
  }

  /** What gives some of it back is no cut of the month, and counts as what the person has. */
  @Test
  void whatIsGivenBackInPartIsNoCutButGiven() throws IOException {
    Instruction cut = cutInForce();
    int borrower = caseOf(cut).borrower();
    int day = CalendarNumber.of(today);
    assertTrue(open.assessments().cutsInMonth(day).containsKey(borrower));
    receive(cut);
    long half = (cut.limitBefore() + cut.terms().limit()) / 2;
    reverse(
        cut,
        "supervisor1",
        DecisionRequest.override(
            new LimitTerms(Action.REDUCE, half), ReasonCode.INCOME_CONFIRMED, WHY));
    assertFalse(open.assessments().cutsInMonth(day).containsKey(borrower));
    assertEquals(half, open.assessments().givenSince(20000101, day).get(borrower));
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
