package org.limitdesk.ui.cards;

import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.BookAct;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;

/** Lets one reckoning run at a time, and gives it up when its screen goes. */
final class Reckoner<T> {
  private final Reckoning<T> model;
  private final OpenBook book;
  private Subscriptions shown = new Subscriptions();
  private @Nullable Job<T> job;

  Reckoner(Reckoning<T> model, OpenBook book) {
    this.model = model;
    this.book = book;
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions now) {
    shown = now;
    shown.onClose(() -> {
      if (model.isRunning()) {
        cancel();
      }
    });
  }

  void run(BookAct<T> act) {
    stop();
    model.begin();
    job =
        book.read(act)
            .onProgress(model.step()::set)
            .onSuccess(model::end)
            .onError(model::fail)
            .start(shown);
  }

  void cancel() {
    stop();
    model.giveUp();
  }

  void forget() {
    stop();
    model.forget();
  }

  private void stop() {
    if (job != null) {
      job.cancel();
    }
  }
}
