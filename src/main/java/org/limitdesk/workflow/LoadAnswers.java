package org.limitdesk.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CoreAnswer;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.intake.AnswerFault;
import org.limitdesk.intake.AnswerFile;
import org.limitdesk.intake.AnswerRow;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Releases.Standing;

/**
 * Takes what the core system did with its instructions: what was done is in effect, what failed
 * comes back to be decided anew. The same answer again changes nothing.
 */
public final class LoadAnswers {
  private final Stamps stamps;

  public LoadAnswers(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * What came of a file.
   *
   * @param unchanged answers that were known already
   * @param faults rows that were set aside, in the file's order
   */
  public record Taken(int done, int failed, int unchanged, List<AnswerFault> faults) {
    /** The rows that were set aside, as those of a load are told. */
    public List<SetAside> setAside() {
      return faults.stream()
          .map(each -> new SetAside("", each.line(), each.column(), each.value(), each.reason()))
          .toList();
    }

    /** Whether the file had a header alone. */
    public boolean isOfNothing() {
      return done + failed + unchanged == 0 && faults.isEmpty();
    }
  }

  /**
   * The same as {@link #load(Book, String, Path, Progress)} by somebody at the desk.
   *
   * @throws org.limitdesk.workflow.port.ActRefused LD-401 where they may not
   * @throws org.limitdesk.intake.IntakeException LD-243 for a file without the needed columns
   */
  public Taken load(Book book, DeskUser who, Path file, Progress progress) throws IOException {
    DeskUser user = Permits.require(book, who, Act.RELEASE, Ownership.OTHER);
    return load(book, user.actor(), file, progress);
  }

  /**
   * Takes every good row of a file; a bad one stops no other.
   *
   * @throws org.limitdesk.intake.IntakeException LD-243 for a file without the needed columns
   */
  public Taken load(Book book, String actor, Path file, Progress progress) throws IOException {
    AnswerFile.Read read;
    try (InputStream in = Files.newInputStream(file)) {
      read = AnswerFile.read(in);
    }
    return take(book, actor, read, progress);
  }

  /** Takes every good row that was read. */
  Taken take(Book book, String actor, AnswerFile.Read read, Progress progress) {
    List<AnswerFault> faults = new ArrayList<>();
    read.bad().forEach(each -> faults.add(fault(book, each)));
    int[] counts = new int[3];
    for (int i = 0; i < read.rows().size() && !progress.isCancelled(); i++) {
      AnswerRow row = read.rows().get(i);
      Optional<Standing> sent = book.releases().sent(row.key());
      AnswerFault fault = fault(row, sent.orElse(null));
      if (fault != null) {
        faults.add(fault);
      } else if (sent.orElseThrow().answer() != null) {
        counts[2]++;
      } else {
        take(book, actor, sent.orElseThrow(), row.answer());
        counts[row.answer().result() == CoreAnswer.Result.DONE ? 0 : 1]++;
      }
      progress.at("answers", (i + 1.0) / read.rows().size());
    }
    faults.sort(Comparator.comparingLong(AnswerFault::line));
    return new Taken(counts[0], counts[1], counts[2], faults);
  }

  /** A key that was never sent is what is wrong with a row, whatever else stands in it. */
  private static AnswerFault fault(Book book, AnswerFile.BadRow row) {
    String key = row.key();
    return key == null || book.releases().sent(key).isPresent()
        ? row.fault()
        : unknown(row.fault().line(), key);
  }

  private static AnswerFault unknown(long line, String key) {
    return new AnswerFault(line, "key", key, "no instruction with that key was sent");
  }

  /** Why a row cannot be taken; null where it can. */
  private static @Nullable AnswerFault fault(AnswerRow row, @Nullable Standing sent) {
    if (sent == null) {
      return unknown(row.line(), row.key());
    }
    LocalDate applied = row.answer().appliedOn();
    if (applied != null && applied.isBefore(sent.day())) {
      return new AnswerFault(
          row.line(), "applied_on", applied.toString(), "it was sent out on " + sent.day());
    }
    CoreAnswer known = sent.answer();
    return known == null || known.equals(row.answer())
        ? null
        : new AnswerFault(
            row.line(),
            "result",
            row.answer().result().code(),
            "it was answered otherwise before, and an answer is never changed");
  }

  private void take(Book book, String actor, Standing sent, CoreAnswer answer) {
    CaseFacts now = book.cases().find(sent.caseId()).orElseThrow();
    book.releases()
        .answer(
            now,
            sent.decision(),
            answer,
            GivenBack.after(book, now, answer.state()),
            stamps.stamp(actor, "reason", answer.reason()));
  }
}
