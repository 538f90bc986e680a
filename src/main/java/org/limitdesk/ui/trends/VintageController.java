package org.limitdesk.ui.trends;

import org.limitdesk.domain.trend.Vintages;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ReadTrends;

/** Reads the vintages of the chosen lines, again for every choice. */
final class VintageController {
  private final VintageModel model;
  private final OpenBook book;
  private final ReadTrends readTrends;
  private Subscriptions reading = new Subscriptions();

  VintageController(VintageModel model, OpenBook book, ReadTrends readTrends) {
    this.model = model;
    this.book = book;
    this.readTrends = readTrends;
  }

  /** Reads until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.onChange(model.denominator(), this::read);
    shown.onChange(model.worst(), this::read);
    shown.onChange(model.ever(), this::read);
    shown.onClose(() -> reading.close());
    read();
  }

  private void read() {
    reading.close();
    reading = new Subscriptions();
    model.curves().set(null);
    model.trouble().set(null);
    Vintages.Terms terms =
        new Vintages.Terms(model.denominator().get(), model.worst().get(), model.ever().get());
    book.read((open, progress) -> readTrends.vintages(open, terms, model.cut(), progress).whole())
        .onSuccess(model.curves()::set)
        .onError(failure -> model.trouble().set(Trouble.of(failure)))
        .start(reading);
  }
}
