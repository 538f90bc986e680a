package org.limitdesk.ui.trends;

import org.limitdesk.domain.trend.Measure;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ReadLosses;
import org.limitdesk.workflow.ReadTrends;

/** Reads losses and their forecast, once. */
final class LossController {
  private final LossModel model;
  private final OpenBook book;
  private final ReadTrends readTrends;

  LossController(LossModel model, OpenBook book, ReadTrends readTrends) {
    this.model = model;
    this.book = book;
    this.readTrends = readTrends;
  }

  /** Reads until these subscriptions close. */
  void attach(Subscriptions shown) {
    book.read((open, progress) ->
            new LossModel.Found(
                new ReadLosses().read(open, model.cut(), progress),
                readTrends
                    .flows(open, Measure.BALANCE, LossModel.MEAN_OF, model.cut(), progress)
                    .whole()
                    .forecast()))
        .onSuccess(model.found()::set)
        .onError(failure -> model.trouble().set(Trouble.of(failure)))
        .start(shown);
  }
}
