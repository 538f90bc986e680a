package org.limitdesk.ui.collections;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.collections.MonthResult;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.ContactNote;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.trend.BucketRange;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Places;
import org.limitdesk.ui.kit.Reckoner;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ContactRoom;
import org.limitdesk.workflow.NoteContact;
import org.limitdesk.workflow.ReadCollections;
import org.limitdesk.workflow.WorkBoard;
import org.limitdesk.workflow.WorkLine;

/** Reads the work lists and what came of them, and notes contacts. */
public final class CollectionsController {
  private final CollectionsModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final ReadCollections read;
  private final NoteContact noteContact;
  private final Places places;
  private final Reckoner<WorkBoard> ofBoard;
  private final Reckoner<List<MonthResult>> ofResults;
  private Subscriptions shown = new Subscriptions();

  public CollectionsController(
      CollectionsModel model,
      OpenBook book,
      DeskUser user,
      ReadCollections read,
      NoteContact noteContact,
      Places places) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.read = read;
    this.noteContact = noteContact;
    this.places = places;
    ofBoard = new Reckoner<>(model.board(), book);
    ofResults = new Reckoner<>(model.results(), book);
  }

  /** Reads the book, until these subscriptions close; what was shown before stays meanwhile. */
  public void attach(Subscriptions now) {
    shown = now;
    ofBoard.attach(now);
    ofResults.attach(now);
    readBoard();
    readResults();
  }

  void readBoard() {
    ofBoard.run(read::board, this::show);
  }

  void cancelBoard() {
    ofBoard.cancel();
  }

  void readResults() {
    ofResults.run(read::results);
  }

  void cancelResults() {
    ofResults.cancel();
  }

  /** One stays on the borrower that one was on, where they are still in the stage. */
  private void show(WorkBoard board) {
    WorkLine before = model.line().get();
    List<WorkLine> lines = model.lines();
    choose(
        lines.stream()
            .filter(line -> before != null && line.key() == before.key())
            .findFirst()
            .orElse(lines.isEmpty() ? null : lines.getFirst()));
  }

  /** Shows the work list of that stage. */
  void choose(Stage stage) {
    if (stage != model.stage().get()) {
      model.stage().set(stage);
      List<WorkLine> lines = model.lines();
      choose(lines.isEmpty() ? null : lines.getFirst());
    }
  }

  /** Orders it by the other thing. */
  void order(WorkBoard.Order order) {
    model.order().set(order);
  }

  /** One is on that line now. */
  void choose(@Nullable WorkLine line) {
    model.line().set(line);
  }

  /** Opens a borrower. */
  void open(WorkLine line) {
    places.open("profile", line.borrowerId());
  }

  /** Opens the list of borrowers on the lines of the stage's buckets at that month. */
  void open(MonthResult month) {
    BucketRange range =
        switch (model.stage().get()) {
          case EARLY -> BucketRange.M1;
          case MID -> BucketRange.M2_TO_M3;
          case LATE -> BucketRange.OVER_90;
        };
    places.open(
        "borrowers",
        LineFilter.ALL.at(month.month()).with(LineFilter.BUCKET, range.label()).text());
  }

  void toData() {
    places.open("data", "");
  }

  /** Whether the person may note that a borrower was spoken to. */
  boolean mayNote() {
    return user.may(Act.NOTE_CONTACT, Ownership.OTHER);
  }

  /** Tells whether the borrower may be contacted once more now. */
  void room(WorkLine line, Consumer<ContactRoom> told) {
    book.read((open, progress) -> noteContact.room(open, line.borrowerId()))
        .onSuccess(told)
        .start(shown);
  }

  /**
   * Notes a contact; then reads anew, for a promise may be in it.
   *
   * @param failed is told why it is not done
   */
  void note(WorkLine line, ContactNote note, Runnable done, Consumer<Trouble> failed) {
    book.write((open, progress) -> noteContact.note(open, user, line.borrowerId(), note))
        .onSuccess(kept -> {
          done.run();
          readBoard();
        })
        .onError(failure -> failed.accept(Trouble.of(failure)))
        .start(shown);
  }
}
