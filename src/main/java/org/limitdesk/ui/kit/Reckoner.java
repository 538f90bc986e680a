package org.limitdesk.ui.kit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets one reckoning run at a time, and gives it up when its screen goes. */
public final class Reckoner<T> {
  private final Reckoning<T> model;
  private final OpenBook book;
  private Subscriptions shown = new Subscriptions();
  private @Nullable Job<T> job;

  public Reckoner(Reckoning<T> model, OpenBook book) {
    this.model = model;
    this.book = book;
  }

  /** Works until these subscriptions close. */
  public void attach(Subscriptions now) {
    shown = now;
    shown.onClose(() -> {
      if (model.isRunning()) {
        cancel();
      }
    });
  }

  /** Reckons, in place of what is reckoned now. */
  public void run(BookAct<T> act) {
    run(act, found -> {});
  }

  /**
   * The same.
   *
   * @param then told of what was reckoned, once the model has it
   */
  public void run(BookAct<T> act, Consumer<? super T> then) {
    stop();
    if (shown.isClosed()) {
      return;
    }
    model.begin();
    job =
        book.read(act)
            .onProgress(model.step()::set)
            .onSuccess(found -> {
              model.end(found);
              then.accept(found);
            })
            .onError(model::fail)
            .start(shown);
  }

  public boolean isRunning() {
    return model.isRunning();
  }

  public void cancel() {
    stop();
    model.giveUp();
  }

  public void forget() {
    stop();
    model.forget();
  }

  private void stop() {
    if (job != null) {
      job.cancel();
    }
  }
}
