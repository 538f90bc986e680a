package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.notice.NoticeText;
import org.limitdesk.report.notice.AnswerFacts;
import org.limitdesk.report.notice.AnswerFacts.Restored;
import org.limitdesk.report.notice.AnswerWords;
import org.limitdesk.report.notice.NoticePdf;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;

/**
 * The answer to an appeal as a letter to the borrower: what came of it, why, and what they can do
 * further. Nothing of the case changes; that it was written is an entry of the log, which has no
 * word of whom it names.
 */
public final class AnswerLetter {
  private final Stamps stamps;
  private final Clock clock;

  public AnswerLetter(Stamps stamps, Clock clock) {
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * A letter.
   *
   * @param reference what the borrower quotes
   */
  public record Letter(String borrowerId, String reference, NoticeText text) {}

  /**
   * Puts it on the table; nothing is kept.
   *
   * @param appeal its number
   * @throws ActRefused LD-472 where the borrower is deceased; LD-532 where nobody has answered
   */
  public Letter read(Book book, long appeal, Locale language) {
    AnswerFacts facts = facts(book, appeal);
    return new Letter(
        facts.receiver().borrowerId(), facts.reference(), AnswerWords.of(facts, language));
  }

  /**
   * Writes it into a file that is not there yet, from a book opened to write.
   *
   * @param actor as the log names people
   * @throws ActRefused as {@link #read}
   */
  public Letter write(Book book, String actor, long appeal, Locale language, Path file)
      throws IOException {
    NewFile.require(file);
    Letter letter = read(book, appeal, language);
    byte[] pdf = new NoticePdf().bytes(letter.text(), letter.reference(), language);
    Map<String, Object> data =
        Map.of(
            "what",
            "appeal_answer",
            "appeal",
            appeal,
            "language",
            language.getLanguage(),
            "sha256",
            HexFormat.of().formatHex(Hash.sha256().digest(pdf)));
    // It has a name in it.
    ExportFile.secret(file)
        .write(
            part -> Files.write(part, pdf),
            () -> book.log().append(new LogDraft("export", actor, stamps.now(), data)));
    return letter;
  }

  /**
   * The number of a borrower's appeal that was answered last.
   *
   * @throws BookRefused LD-124 where there is no such borrower
   * @throws ActRefused LD-532 where none of theirs is answered
   */
  public long latest(Book book, String borrowerId) {
    int key =
        book.borrowerList()
            .find(borrowerId)
            .orElseThrow(() ->
                new BookRefused(
                    "LD-124",
                    "There is no borrower %s in this book. Check the id.".formatted(borrowerId)))
            .key();
    return book.appeals().ofBorrower(key).stream()
        .filter(each -> !each.isOpen())
        .map(Appeal::id)
        .findFirst()
        .orElseThrow(AnswerLetter::unanswered);
  }

  private static ActRefused unanswered() {
    return new ActRefused(
        "LD-532", "No appeal of that borrower is answered. There is a letter once one is.");
  }

  private AnswerFacts facts(Book book, long id) {
    Appeal appeal =
        book.appeals()
            .find(id)
            .filter(each -> !each.isOpen())
            .orElseThrow(AnswerLetter::unanswered);
    CaseFacts facts = book.cases().find(appeal.caseId()).orElseThrow();
    ComposeNotice.requireAlive(book, facts.borrowerId(), BusinessDate.of(book, clock));
    List<Decision> decisions = book.cases().decisions(facts.id());
    Decision cut =
        decisions.stream().filter(each -> each.id() == appeal.decision()).findFirst().orElseThrow();
    return new AnswerFacts(
        ComposeNotice.receiver(book, facts.borrowerId()),
        "A%d-%d".formatted(facts.id(), appeal.id()),
        book.currency(),
        appeal,
        cut.day(),
        facts.proposed().limitBefore(),
        cut.terms().limit(),
        restored(book, facts, decisions.getLast(), appeal));
  }

  /** What waits for its second approval is not told of. */
  private static @Nullable Restored restored(
      Book book, CaseFacts facts, Decision last, Appeal appeal) {
    if (!Appeal.restores(last, List.of(appeal)) || DecidedCut.waits(facts, last)) {
      return null;
    }
    return new Restored(
        last.terms().limit(),
        book.releases()
            .ofCase(facts.id())
            .filter(each -> each.decision() == last.id())
            .map(each -> each.instruction())
            .map(Instruction::effectiveOn)
            .orElse(null));
  }
}
