package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.limitdesk.cli.TickingClock;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.CoreAnswer;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.intake.AnswerFile;
import org.limitdesk.intake.AnswerRow;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Progress;

/** A book with cuts in force, to which a borrower objects, for tests of what follows. */
abstract class AppealedBook extends ReleasedBook {
  static final String SAID = "the income was proven in March";
  static final String WHY = "the payslips are genuine";

  final TickingClock clock = new TickingClock();
  LocalDate today = LocalDate.MIN;

  final TakeAppeal take() {
    return new TakeAppeal(stamps, clock);
  }

  final AnswerAppeal answer() {
    return new AnswerAppeal(new DecideProposal(stamps), stamps, clock);
  }

  final DeskUser person(String name) {
    return SomeDecisions.person(open, name);
  }

  /** A reduction that officer1 decided alone or had confirmed, and that the core has applied. */
  final Instruction cutInForce() throws IOException {
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
  final void core(CoreAnswer.Result result) {
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

  final CaseFacts caseOf(Instruction each) {
    return open.cases().find(each.caseId()).orElseThrow();
  }

  final Appeal receive(Instruction cut) {
    return take().receive(open, person("officer2"), caseOf(cut), today, SAID);
  }

  final DecisionRequest keep(Instruction cut) {
    return DecisionRequest.keep(caseOf(cut).proposed(), ReasonCode.INCOME_CONFIRMED, WHY);
  }

  final Decision reverse(Instruction cut, String who, DecisionRequest request) {
    return reverse(cut, who, request, TestDesk.ALONE);
  }

  final Decision reverse(
      Instruction cut, String who, DecisionRequest request, MakerAuthority authority) {
    return answer().reverse(open, person(who), caseOf(cut), request, authority, today);
  }

  static String refused(Runnable act) {
    return assertThrows(ActRefused.class, act::run).code();
  }

  final void requireWholeLog() {
    assertEquals(List.of(), new VerifyLog().verify(open).problems());
  }
}
