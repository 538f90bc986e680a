package org.limitdesk.ui.borrowers;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineOrder;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Places;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.AllScores;
import org.limitdesk.workflow.ExportLines;
import org.limitdesk.workflow.ReadLines;
import org.limitdesk.workflow.port.Book;

/** Answers filter, order and search in the background, and reads the names of the rows in sight. */
public final class BorrowersController {
  private static final int ROWS_A_PAGE = 64;

  private final BorrowersModel model;
  private final OpenBook book;
  private final ReadLines readLines;
  private final ExportLines exportLines;
  private final Places places;
  private final DeskUser user;
  private Subscriptions shown = new Subscriptions();
  private @Nullable Job<LineAnswer> answering;
  private @Nullable Job<Integer> exporting;
  private final MissingScores missing;
  private int[] ids = new int[0];
  private FoundLines found = FoundLines.NONE;
  private long generation = -1;

  public BorrowersController(
      BorrowersModel model,
      OpenBook book,
      ReadLines readLines,
      AllScores scores,
      ExportLines exportLines,
      Places places,
      DeskUser user) {
    this.model = model;
    this.book = book;
    this.readLines = readLines;
    missing = new MissingScores(model, book, scores);
    this.exportLines = exportLines;
    this.places = places;
    this.user = user;
  }

  /** The screen comes into sight: what was read before is looked up anew where the book changed. */
  public void attach(Subscriptions shown) {
    this.shown = shown;
    answer();
  }

  /** Shows the lines of that filter. */
  public void filter(LineFilter wanted) {
    if (!wanted.equals(model.filter().get())) {
      model.filter().set(wanted);
      answer();
    }
  }

  /** Sets one part of the filter; a blank value takes it away. */
  public void filter(String part, String value) {
    filter(model.filter().get().with(part, value));
  }

  public void clear() {
    filter(LineFilter.ALL);
  }

  /** Shows the lines of that filter in that order. */
  void show(LineFilter wanted, LineOrder order) {
    if (!wanted.equals(model.filter().get()) || !order.equals(model.order().get())) {
      // The order first: the search field answers to the filter, and would ask in the old order.
      model.order().set(order);
      model.filter().set(wanted);
      answer();
    }
  }

  public void order(LineOrder wanted) {
    if (!wanted.equals(model.order().get())) {
      model.order().set(wanted);
      answer();
    }
  }

  /** Works it out again, after a failure. */
  public void again() {
    answer();
  }

  /** Stops the reading that goes on; says so, with the way to begin again. */
  public void stop() {
    if (answering != null) {
      answering.cancel();
      model.reckoning().set(false);
      model.trouble().set(new Trouble("LD-098", "The reading was stopped."));
    }
  }

  private void answer() {
    if (answering != null) {
      answering.cancel();
    }
    LineFilter filter = model.filter().get();
    LineOrder order = model.order().get();
    LineTable known = model.table().get();
    long seen = generation;
    int[] ranks = ids;
    FoundLines before = found;
    model.reckoning().set(true);
    Job<LineAnswer> job =
        book.read((open, progress) -> {
          boolean same = known != null && seen == open.generation();
          LineTable table =
              same && isAt(known, filter, open) ? known : readLines.readFor(open, filter, progress);
          LineAnswer.Asked asked =
              new LineAnswer.Asked(filter, order, same ? ranks : new int[0], before);
          return LineAnswer.of(open, readLines, table, asked, progress);
        });
    answering = job;
    job.onSuccess(this::show).onError(failure -> fail(job, failure)).start(shown);
  }

  private static boolean isAt(LineTable table, LineFilter filter, Book open) {
    Integer month = filter.month();
    return table.isLastSeen() == filter.cohort().isPresent()
        && table.month() == (month == null ? open.months().getLast() : month);
  }

  private void show(LineAnswer answer) {
    ids = answer.ids();
    found = answer.found();
    generation = answer.generation();
    model.trouble().set(null);
    model.toDrop().set(answer.toDrop());
    if (!answer.table().equals(model.table().get()) || !model.rows().shows(answer.keys())) {
      model.rows().show(new int[0]);
      model.table().set(answer.table());
      model.rows().show(answer.keys());
    }
    model.totals().set(answer.totals());
    model.reckoning().set(false);
    missing.make(answer.table().month(), generation, shown, this::scored);
  }

  /** The lines have scores now that had none. */
  private void scored() {
    generation = -1;
    answer();
  }

  private void fail(Job<LineAnswer> job, Throwable failure) {
    if (Objects.equals(job, answering)) {
      model.reckoning().set(false);
      model.trouble().set(Trouble.of(failure));
    }
  }

  /** These rows are in sight: reads whose they are, with as many before and behind. */
  public void look(int first, int last) {
    int from = Math.max(0, first - ROWS_A_PAGE);
    int[] keys = model.identities().toAsk(model.rows().numbers(from, last + ROWS_A_PAGE));
    if (keys.length > 0) {
      book.read((open, progress) -> open.borrowerList().identities(keys))
          .onSuccess(found -> {
            model.identities().put(found);
            model.rows().touch(from, last + ROWS_A_PAGE);
          })
          .onEnd(() -> model.identities().answered(keys))
          .start(shown);
    }
  }

  /** One is on that row now; it stays under the eye when order or filter change. */
  public void stand(int key) {
    model.setCurrent(key);
  }

  /** Opens the profile of a borrower whose row is read. */
  public void open(LineRow row) {
    if (row.identity() != null) {
      places.open("profile", row.borrowerId());
    }
  }

  /** Writes the lines of the filter, in their order, into a file; the log says so. */
  public void export(Path file, Consumer<Integer> done, Consumer<Trouble> failed) {
    LineTable table = model.table().get();
    if (table == null || exporting != null) {
      return;
    }
    int[] keys = model.rows().numbers(0, model.rows().size());
    model.exported().set(0);
    Job<Integer> job =
        book.read((open, progress) -> exportLines.export(open, table, keys, file, progress));
    exporting = job;
    job.onProgress(step -> model.exported().set(step.share()))
        .onSuccess(done)
        .onError(failure -> failed.accept(Trouble.of(failure)))
        .onEnd(this::exportEnds);
    book.write(
            (open, progress) -> {
              exportLines.note(open, file, keys.length, user.actor());
              return keys.length;
            })
        .onSuccess(noted -> job.start(shown))
        .onError(failure -> {
          exportEnds();
          failed.accept(Trouble.of(failure));
        })
        .start(shown);
  }

  private void exportEnds() {
    exporting = null;
    model.exported().set(-1);
  }

  /** Stops an export; its file does not come to be. */
  public void stopExport() {
    if (exporting != null) {
      exporting.cancel();
    }
  }
}
