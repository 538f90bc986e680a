package org.limitdesk.ui.data;

import java.nio.file.Path;
import java.util.List;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.data.DataModel.Done;
import org.limitdesk.ui.data.DataModel.StepLine;
import org.limitdesk.ui.data.DataModel.Task;
import org.limitdesk.ui.files.FilesController;
import org.limitdesk.ui.kit.BookAct;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.BookState;
import org.limitdesk.workflow.FileWish;
import org.limitdesk.workflow.LoadReport;
import org.limitdesk.workflow.LoadedFile;
import org.limitdesk.workflow.RunTotals;
import org.limitdesk.workflow.SetAside;

/**
 * Loads, assesses and backs up the open book, one after the other. What goes on goes on when the
 * person looks at another screen.
 */
public final class DataController {
  /** More than that nobody reads on a screen; the file has all of them. */
  private static final int MOST_SET_ASIDE = 5_000;

  private static final String COLUMNS = "columns";

  private final DataModel model;
  private final FilesController files;
  private final DataActs acts;
  private final OpenBook book;
  private final DeskUser user;
  private final Status status;
  private Runnable cancel = () -> {};

  public DataController(
      DataModel model,
      FilesController files,
      DataActs acts,
      OpenBook book,
      DeskUser user,
      Status status) {
    this.model = model;
    this.files = files;
    this.acts = acts;
    this.book = book;
    this.user = user;
    this.status = status;
  }

  private record Facts(BookState state, SetAside.Found setAside) {}

  /** Reads what the book holds. */
  void refresh(Subscriptions shown) {
    book.read((open, ignored) ->
            new Facts(BookState.of(open), acts.readQuarantine().read(open, MOST_SET_ASIDE)))
        .onSuccess(this::show)
        .onError(this::fail)
        .start(shown);
  }

  private void show(Facts facts) {
    model.state().set(facts.state());
    model.setAside().set(facts.setAside());
  }

  /** Loads the files that were chosen; until it is done the book stays as it was. */
  void load() {
    if (isBusy() || !model.files().ready().get()) {
      return;
    }
    List<FileWish> wishes = model.files().wishes();
    model.steps().setAll(wishes.stream().map(wish -> new StepLine(wish.name(), -1)).toList());
    model.steps().add(new StepLine(COLUMNS, -1));
    run(
            Task.LOAD,
            book.write((open, progress) -> acts.loadFiles().into(open, wishes, user, progress)))
        .onSuccess(this::loaded)
        .start(new Subscriptions());
  }

  private void loaded(LoadReport report) {
    model.loaded().setAll(LoadedFile.of(report));
    model.notes().setAll(report.notes());
    files.clear();
    changed(Task.LOAD, "");
  }

  /** Makes room for the next load. */
  void clear() {
    files.clear();
    model.loaded().clear();
    model.notes().clear();
    model.trouble().set(null);
  }

  /** Assesses the last closed month. */
  void assess() {
    start(
        Task.ASSESS,
        (open, progress) -> acts.assessMonth().assess(open, user, progress),
        this::assessed);
  }

  private void assessed(RunTotals totals) {
    model.totals().set(totals);
    changed(Task.ASSESS, "");
  }

  /** Copies the book into a new file. */
  void backUp(Path file) {
    start(
        Task.BACK_UP,
        (open, ignored) -> {
          acts.backUpBook().backUp(open, file, user.actor());
          return file;
        },
        copied -> model.done().set(new Done(Task.BACK_UP, String.valueOf(file.getFileName()))));
  }

  /** Writes all rows that are set aside into a file. */
  void export(Path file) {
    if (isBusy()) {
      return;
    }
    run(
            Task.EXPORT,
            book.read((open, ignored) -> {
              acts.readQuarantine().export(open, file);
              return file;
            }))
        .onSuccess(
            written -> model.done().set(new Done(Task.EXPORT, String.valueOf(file.getFileName()))))
        .start(new Subscriptions());
  }

  private <T> void start(Task task, BookAct<T> act, java.util.function.Consumer<T> success) {
    if (!isBusy()) {
      model.steps().clear();
      run(task, book.write(act)).onSuccess(success).start(new Subscriptions());
    }
  }

  private <T> Job<T> run(Task task, Job<T> job) {
    model.trouble().set(null);
    model.step().set(null);
    model.done().set(null);
    model.task().set(task);
    cancel = job::cancel;
    return job.onProgress(this::step).onError(this::fail).onEnd(() -> model.task().set(Task.NONE));
  }

  private void step(Job.Step now) {
    StepLine line = new StepLine(now.name(), now.share());
    model.step().set(line);
    for (int i = 0; i < model.steps().size(); i++) {
      if (model.steps().get(i).name().equals(now.name())) {
        model.steps().set(i, line);
      }
    }
  }

  private boolean isBusy() {
    return model.task().get() != Task.NONE;
  }

  /** Stops what goes on; false where nothing does. */
  boolean cancel() {
    boolean busy = isBusy();
    cancel.run();
    return busy;
  }

  /** The book is another: all screens have to know. */
  private void changed(Task task, String subject) {
    model.done().set(new Done(task, subject));
    refresh(new Subscriptions());
    status.bookChanged();
  }

  private void fail(Throwable failure) {
    model.trouble().set(Trouble.of(failure));
  }
}
