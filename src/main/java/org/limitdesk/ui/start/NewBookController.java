package org.limitdesk.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.limitdesk.ui.files.FilesController;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.FileWish;

/** Makes a book of files and opens it; where that fails or is cancelled there is none. */
public final class NewBookController {
  private final NewBookModel model;
  private final FilesController files;
  private final Books books;
  private final Background background;
  private final Preferences preferences;
  private final Consumer<OpenBook> opened;
  private final Subscriptions shown = new Subscriptions();
  private Runnable cancel = () -> {};

  /**
   * @param opened what to do with the book that was made
   */
  public NewBookController(
      NewBookModel model,
      FilesController files,
      Books books,
      Background background,
      Preferences preferences,
      Consumer<OpenBook> opened) {
    this.model = model;
    this.files = files;
    this.books = books;
    this.background = background;
    this.preferences = preferences;
    this.opened = opened;
  }

  /** Where the book is to be kept. */
  public void place(Path book) {
    model.place().set(book);
  }

  /** Makes the book, once the files and its place are known. */
  void make() {
    Path place = model.place().get();
    if (!model.ready().get() || place == null) {
      return;
    }
    List<FileWish> wishes = model.files().wishes();
    model.busy().set(true);
    model.trouble().set(null);
    var job =
        background.write(progress -> {
          books.create(place, wishes, progress);
          return books.open(place);
        });
    cancel = job::cancel;
    job.onProgress(model.step()::set)
        .onSuccess(this::leave)
        .onError(failure -> model.trouble().set(Trouble.of(failure)))
        .onEnd(this::idle)
        .start(shown);
  }

  private void leave(OpenBook book) {
    preferences.change(settings -> settings.withBook(book.file().toAbsolutePath().toString()));
    opened.accept(book);
  }

  private void idle() {
    model.busy().set(false);
    model.step().set(null);
  }

  void cancel() {
    cancel.run();
  }

  void end() {
    shown.close();
    files.clear();
  }
}
