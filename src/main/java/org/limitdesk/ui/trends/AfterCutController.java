package org.limitdesk.ui.trends;

import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ReadTrends;

/** Reads how cut lines went on, again for every number of months. */
final class AfterCutController {
  private final AfterCutModel model;
  private final OpenBook book;
  private final ReadTrends readTrends;
  private Subscriptions reading = new Subscriptions();

  AfterCutController(AfterCutModel model, OpenBook book, ReadTrends readTrends) {
    this.model = model;
    this.book = book;
    this.readTrends = readTrends;
  }

  /** Reads until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.onChange(model.later(), this::read);
    shown.onClose(() -> reading.close());
    read();
  }

  private void read() {
    reading.close();
    reading = new Subscriptions();
    model.found().set(null);
    model.trouble().set(null);
    int later = model.later().get();
    book.read((open, progress) -> readTrends.afterCuts(open, later, model.cut(), progress).whole())
        .onSuccess(model.found()::set)
        .onError(failure -> model.trouble().set(Trouble.of(failure)))
        .start(reading);
  }
}
