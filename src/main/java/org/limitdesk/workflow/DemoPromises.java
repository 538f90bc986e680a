package org.limitdesk.workflow;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.limitdesk.domain.collections.Handling;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.domain.decision.ContactNote;
import org.limitdesk.domain.decision.ContactNote.Channel;
import org.limitdesk.domain.decision.ContactNote.Outcome;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.intake.demo.DemoStories;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * What the fictional borrowers in arrears of a demo book promised the desk in its last days: not
 * due yet. Those of earlier months come with its files, and were kept or broken.
 */
public final class DemoPromises {
  /** Of the balance, about what is due in a month. */
  private static final int PARTS = 12;

  private static final long YUAN = 100;

  private static final List<Said> SAID =
      List.of(
          new Said(5, 4, "工资 18 日到账，当天还清逾期部分。"),
          new Said(4, 8, "Waits for the bonus; pays the arrears by then."),
          new Said(1, 10, "客户换了工作，下周五先还一期，其余请求分期。"));

  private final ReadCollections read;
  private final NoteContact note;

  public DemoPromises(ReadCollections read, NoteContact note) {
    this.read = read;
    this.note = note;
  }

  /**
   * One of them.
   *
   * @param ago how many days before the book's business date it was said
   * @param ahead how many days after that date it is due
   */
  private record Said(int ago, int ahead, String words) {}

  /** Takes them, as far as there are lines to be called. */
  void take(Book book, List<DeskUser> officers) throws IOException {
    WorkBoard board = read.board(book, Progress.NONE);
    for (Stage stage : List.of(Stage.EARLY, Stage.MID)) {
      List<WorkLine> lines =
          board.of(stage, WorkBoard.Order.BALANCE).stream()
              .filter(DemoPromises::fits)
              .limit(SAID.size())
              .toList();
      for (int i = 0; i < lines.size(); i++) {
        WorkLine line = lines.get(i);
        note.note(
            book, officers.get(i % officers.size()), line.borrowerId(), note(line, SAID.get(i)));
      }
    }
  }

  private static boolean fits(WorkLine line) {
    return line.open() == null
        && line.handling() == Handling.CONTACT
        && line.balance() >= PARTS * YUAN
        && !DemoStories.isStory(line.borrowerId());
  }

  private static ContactNote note(WorkLine line, Said said) {
    LocalDate today = DemoBook.BUSINESS_DATE;
    return new ContactNote(
        Channel.PHONE,
        Outcome.PROMISED,
        today.minusDays(said.ago()),
        line.balance() / PARTS / YUAN * YUAN,
        today.plusDays(said.ahead()),
        said.words());
  }
}
