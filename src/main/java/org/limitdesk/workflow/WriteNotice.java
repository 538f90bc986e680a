package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.notice.NoticeTemplate;
import org.limitdesk.domain.notice.NoticeTiming;
import org.limitdesk.domain.notice.WrittenReason;
import org.limitdesk.report.notice.NoticeFacts;
import org.limitdesk.report.notice.NoticePdf;
import org.limitdesk.report.notice.NoticeWords;
import org.limitdesk.report.notice.ReasonSentences;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * Writes the notice of a borrower's latest decided cut. Nothing of the case changes; that a notice
 * was written is an entry of the log, which has no word of whom it names.
 */
public final class WriteNotice {
  private final Stamps stamps;
  private final ComposeNotice compose;
  private final Clock clock;

  public WriteNotice(Stamps stamps, FindPath findPath, Clock clock) {
    this.stamps = stamps;
    this.clock = clock;
    compose = new ComposeNotice(findPath, clock);
  }

  /**
   * How it is to be written.
   *
   * @param issued the day on which it is made out; null for the day of the decision
   */
  public record Wish(Locale language, NoticeTemplate template, @Nullable LocalDate issued) {}

  /**
   * A notice that was written.
   *
   * @param daysLate how many days after the day on which the borrower was to be told the book's
   *     business date is; 0 for none
   */
  public record Written(
      String borrowerId,
      String reference,
      long limitBefore,
      LimitTerms decided,
      NoticeTiming timing,
      List<WrittenReason> reasons,
      long daysLate) {}

  /**
   * Writes it into a file that is not there yet, from a book opened to write.
   *
   * @param actor as the log names people
   * @throws ActRefused LD-470 to LD-475 where there is no notice to be written
   */
  public Written write(
      Book book, String actor, String borrowerId, Wish wish, Path file, Progress progress)
      throws IOException {
    // It has a name in it, and what a person owes.
    ExportFile target = ExportFile.secret(file);
    DecidedCut cut = DecidedCut.latest(book, borrowerId);
    NoticeFacts facts = compose.compose(book, cut, wish.issued(), wish.language(), progress);
    byte[] pdf =
        NoticePdf.bytes(
            wish.template().fill(NoticeWords.of(facts, wish.language())),
            facts.reference(),
            wish.language());
    target.write(
        part -> Files.write(part, pdf), () -> book.log().append(entry(actor, cut, wish, pdf)));
    return written(book, facts, wish.language());
  }

  /** Not the file's name: people call such a file by the borrower's. */
  private LogDraft entry(String actor, DecidedCut cut, Wish wish, byte[] pdf) {
    Map<String, Object> data =
        Map.of(
            "what", "notice",
            "case", cut.facts().id(),
            "decision", cut.decision().id(),
            "language", wish.language().getLanguage(),
            "sha256", HexFormat.of().formatHex(Hash.sha256().digest(pdf)));
    return new LogDraft("export", actor, stamps.now(), data);
  }

  private Written written(Book book, NoticeFacts facts, Locale language) {
    LocalDate told = facts.timing().notice();
    long late = told.until(BusinessDate.of(book, clock), ChronoUnit.DAYS);
    return new Written(
        facts.receiver().borrowerId(),
        facts.reference(),
        facts.limitBefore(),
        facts.decided(),
        facts.timing(),
        ReasonSentences.in(language).of(facts.reasons()),
        Math.max(0, late));
  }
}
