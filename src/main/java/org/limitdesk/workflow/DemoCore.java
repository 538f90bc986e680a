package org.limitdesk.workflow;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.CoreAnswer;
import org.limitdesk.domain.decision.CoreAnswer.Result;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.intake.AnswerFile;
import org.limitdesk.intake.AnswerRow;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * The fictional core system of a demo book, which does all that it is told: as a real one it never
 * goes below what is owed.
 */
public final class DemoCore {
  private static final Set<CaseState> DECIDED =
      Set.of(CaseState.APPROVED, CaseState.OVERRIDDEN, CaseState.KEPT, CaseState.CONFIRMED);

  private final ReleaseDecisions release;
  private final SendInstructions send;
  private final LoadAnswers answers;

  public DemoCore(ReleaseDecisions release, SendInstructions send, LoadAnswers answers) {
    this.release = release;
    this.send = send;
    this.answers = answers;
  }

  /** Lets all that is decided go out, and answers it. */
  void settle(Book book, DeskUser who, String actor, LocalDate today) throws IOException {
    release.releaseOn(book, who, book.worklist().cases(DECIDED), today, Progress.NONE);
    List<Instruction> sent = book.releases().unsent();
    if (!sent.isEmpty()) {
      send.keep(book, actor, sent, today);
      List<AnswerRow> rows =
          sent.stream().map(each -> new AnswerRow(0, each.key(), answer(book, each))).toList();
      answers.take(book, actor, new AnswerFile.Read(rows, List.of()), Progress.NONE);
    }
  }

  private static CoreAnswer answer(Book book, Instruction each) {
    FrozenFacts frozen = FrozenFacts.of(book.cases().find(each.caseId()).orElseThrow());
    long applied = Math.max(each.terms().limit(), frozen.balance() + frozen.pending());
    return new CoreAnswer(Result.DONE, applied, each.effectiveOn(), "");
  }
}
