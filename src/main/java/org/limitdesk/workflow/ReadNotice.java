package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.limitdesk.domain.notice.NoticeText;
import org.limitdesk.domain.notice.NoticeTiming;
import org.limitdesk.report.notice.NoticeFacts;
import org.limitdesk.report.notice.NoticeWords;
import org.limitdesk.workflow.WriteNotice.Wish;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * Puts the notice of a case on the table before it is written, made out on the book's business date
 * where the decision has not gone out yet. Nothing is kept.
 */
public final class ReadNotice {
  private final ComposeNotice compose;
  private final Clock clock;

  public ReadNotice(FindPath findPath, Clock clock) {
    this.clock = clock;
    compose = new ComposeNotice(findPath, clock);
  }

  /**
   * A notice as it would be written today.
   *
   * @param waits whether the decision still waits for its second approval, so that it cannot be
   *     written yet
   * @param wish how it would be written
   */
  public record Preview(
      NoticeText text, String reference, NoticeTiming timing, boolean waits, Wish wish) {}

  /**
   * The notice of the decision that stands on a case.
   *
   * @throws ActRefused LD-403, LD-470, LD-472 to LD-475, LD-477 where there is none
   */
  public Preview read(Book book, long caseId, Locale language, Progress progress)
      throws IOException {
    DecidedCut cut = DecidedCut.of(book, caseId, true);
    LocalDate issued = ComposeNotice.out(book, cut) == null ? BusinessDate.of(book, clock) : null;
    Wish wish = new Wish(language, null, issued);
    NoticeFacts facts = compose.compose(book, cut, issued, language, progress);
    return new Preview(
        NoticeWording.of(book, language, cut.decision().id()).fill(NoticeWords.of(facts, language)),
        facts.reference(),
        facts.timing(),
        cut.waits(),
        wish);
  }
}
