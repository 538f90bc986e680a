package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.notice.NoticeTemplate;
import org.limitdesk.domain.notice.NoticeText;
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
   * @param template null for the wording of the book: of what went out, as it was in force then
   * @param issued the day on which it is made out; null for the day on which the borrower is told
   *     of what went out, else that of the decision
   */
  public record Wish(
      Locale language, @Nullable NoticeTemplate template, @Nullable LocalDate issued) {}

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
   * @throws ActRefused LD-470 to LD-475 and LD-477 where there is no notice to be written
   */
  public Written write(
      Book book, String actor, String borrowerId, Wish wish, Path file, Progress progress)
      throws IOException {
    NewFile.require(file);
    DecidedCut cut = DecidedCut.latest(book, borrowerId);
    return new Pen(book, actor, wish, progress).write(cut, file);
  }

  /**
   * Writes the one of a case, as {@link #write} does.
   *
   * @throws ActRefused LD-403, LD-470 to LD-475, LD-477
   */
  public Written writeOf(
      Book book, String actor, long caseId, Wish wish, Path file, Progress progress)
      throws IOException {
    NewFile.require(file);
    DecidedCut cut = DecidedCut.of(book, caseId, false);
    return new Pen(book, actor, wish, progress).write(cut, file);
  }

  /**
   * Those of a month, and those that could not be written.
   *
   * @param refused by the borrower's id
   */
  public record Batch(List<Written> written, Map<String, ActRefused> refused) {}

  /**
   * Writes the notices of all decided cuts of a month into a folder that is empty or not there yet,
   * each under its reference, from a book opened to write. A notice that is refused stops none of
   * the others; a cut that waits for a second approval has none yet.
   *
   * @param month yyyymm, the month that was assessed
   * @throws ActRefused LD-476 where the folder holds something
   */
  public Batch writeAll(Book book, String actor, int month, Wish wish, Path into, Progress progress)
      throws IOException {
    requireEmpty(into);
    Pen pen = new Pen(book, actor, wish, progress);
    List<Written> written = new ArrayList<>();
    Map<String, ActRefused> refused = new LinkedHashMap<>();
    Collection<DecidedCut> cuts = DecidedCut.ofMonth(book, month);
    for (DecidedCut cut : cuts) {
      progress.at("notices", (double) (written.size() + refused.size()) / cuts.size());
      try {
        Path file = into.resolve(ComposeNotice.reference(cut) + ".pdf");
        written.add(pen.write(cut, file));
      } catch (ActRefused no) {
        refused.put(cut.facts().borrowerId(), no);
      }
    }
    return new Batch(written, refused);
  }

  /**
   * How many borrowers have a decided cut in each month that was assessed, yyyymm; only months with
   * some.
   */
  public SortedMap<Integer, Integer> months(Book book) {
    return DecidedCut.months(book);
  }

  private static void requireEmpty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> held = Files.list(folder)) {
      if (held.findAny().isPresent()) {
        throw new ActRefused(
            "LD-476", "The folder %s holds something. Name a new one.".formatted(folder));
      }
    }
  }

  /** Writes several notices alike. */
  private final class Pen {
    private final Book book;
    private final String actor;
    private final Wish wish;
    private final Progress progress;
    private final NoticePdf paper;

    private Pen(Book book, String actor, Wish wish, Progress progress) throws IOException {
      this.book = book;
      this.actor = actor;
      this.wish = wish;
      this.progress = progress;
      paper = new NoticePdf();
    }

    private NoticeTemplate wording(DecidedCut cut) throws IOException {
      NoticeTemplate own = wish.template();
      return own == null ? NoticeWording.of(book, wish.language(), cut.decision().id()) : own;
    }

    private Written write(DecidedCut cut, Path file) throws IOException {
      // It has a name in it, and what a person owes.
      ExportFile target = ExportFile.secret(file);
      Locale language = wish.language();
      NoticeFacts facts = compose.compose(book, cut, wish.issued(), language, progress);
      NoticeText text = wording(cut).fill(NoticeWords.of(facts, language));
      byte[] pdf = paper.bytes(text, facts.reference(), language);
      target.write(
          part -> Files.write(part, pdf), () -> book.log().append(entry(actor, cut, wish, pdf)));
      return written(book, facts, language);
    }
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
