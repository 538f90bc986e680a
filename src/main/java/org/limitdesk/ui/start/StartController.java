package org.limitdesk.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;

/** Makes the demo book where it is wanted first, and opens books. */
public final class StartController {
  private final StartModel model;
  private final Books books;
  private final Background background;
  private final Preferences preferences;
  private final Consumer<OpenBook> opened;
  private final Subscriptions shown = new Subscriptions();
  private Runnable cancel = () -> {};

  /**
   * @param opened what to do with a book that was opened
   */
  public StartController(
      StartModel model,
      Books books,
      Background background,
      Preferences preferences,
      Consumer<OpenBook> opened) {
    this.model = model;
    this.books = books;
    this.background = background;
    this.preferences = preferences;
    this.opened = opened;
  }

  /** Looks which of the books that were open before are still there. */
  void begin() {
    List<Path> before = preferences.get().books().stream().map(Path::of).toList();
    background
        .read(_ -> before.stream().filter(books::has).toList())
        .onSuccess(model.recent()::setAll)
        .start(shown);
  }

  /** Opens the demo book; makes it before where it is not there yet. */
  void openDemo() {
    start(
        background.write(progress -> {
          if (!books.has(books.demo())) {
            books.makeDemo(progress);
          }
          return books.open(books.demo());
        }));
  }

  void open(Path book) {
    start(background.write(_ -> books.open(book)));
  }

  private void start(Job<OpenBook> job) {
    model.busy().set(true);
    model.trouble().set(null);
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

  /** Stops the making of the demo book; there is none then. */
  void cancel() {
    cancel.run();
  }

  void end() {
    shown.close();
  }
}
