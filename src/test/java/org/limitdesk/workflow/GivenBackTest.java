package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.report.EvidenceText;
import org.limitdesk.store.Outside;

/** What an appeal gives back, by whom, and what the borrower is told of it. */
class GivenBackTest extends AppealedBook {
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

  /** What fell was decided so, and what was given back is counted once, as it stands. */
  @Test
  void whatFellIsStillToldOfWhoDecidedIt() throws IOException {
    Instruction cut = cutInForce();
    long before = settled(cut);
    receive(cut);
    reverse(cut, "supervisor1", keep(cut), TestDesk.SECOND);
    new GiveSecondApproval(stamps)
        .give(open, person("supervisor2"), caseOf(cut), ApprovalResult.RETURNED, "less would do");
    new DecideProposal(stamps)
        .decide(open, person("officer2"), caseOf(cut), keep(cut), TestDesk.ALONE, today);
    assertEquals(before + 1, settled(cut));
  }

  private long settled(Instruction cut) {
    long[] count = new long[1];
    open.decisionLog()
        .settled(each -> count[0] += each.proposed().limitBefore() == cut.limitBefore() ? 1 : 0);
    return count[0];
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
}
