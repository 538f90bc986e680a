package org.limitdesk.ui.trends;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.limitdesk.ui.kit.Palette;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.ExportFigure.Figure;

/** Opens what the charts have no room for, of the lines that they show. */
final class TrendDialogs {
  private final TrendsController controller;
  private final FigureSaver saver;
  private final Workplace work;
  private final Supplier<Subscriptions> shown;
  private final Supplier<String> scope;

  /**
   * @param shown the screen's, so that what is saved is told while it is open
   * @param scope what the lines are called that the charts show
   */
  TrendDialogs(
      TrendsController controller,
      FigureSaver saver,
      Workplace work,
      Supplier<Subscriptions> shown,
      Supplier<String> scope) {
    this.controller = controller;
    this.saver = saver;
    this.work = work;
    this.shown = shown;
    this.scope = scope;
  }

  void vintages() {
    VintageModel model = new VintageModel(controller.cut(), scope.get());
    open(
        save ->
            new VintageDialog(
                model,
                work.texts(),
                palette(),
                save,
                (part, month) -> {
                  work.dialogs().close();
                  controller.openCohort(model.cut(), part, month);
                },
                work.dialogs()::close),
        VintageDialog::attach,
        controller.vintages(model)::attach);
  }

  private Palette palette() {
    return Palette.of(work.theme().dark().get());
  }

  void afterCut() {
    AfterCutModel model = new AfterCutModel(controller.cut(), scope.get());
    open(
        save -> new AfterCutDialog(model, work.texts(), save, work.dialogs()::close),
        AfterCutDialog::attach,
        controller.afterCut(model)::attach);
  }

  void losses() {
    LossModel model = new LossModel(controller.cut(), scope.get());
    open(
        save -> new LossDialog(model, work.texts(), palette(), save, work.dialogs()::close),
        LossDialog::attach,
        controller.losses(model)::attach);
  }

  /** A screen of its own: it has more than a dialog holds. */
  void packages() {
    work.places().open("packages", "");
  }

  /** Lets a dialog work until it is closed. */
  private interface Attach<D> {
    void to(D dialog, Subscriptions reading);
  }

  private <D extends FigureDialog> void open(
      Function<Consumer<Figure>, D> make, Attach<D> attach, Consumer<Subscriptions> read) {
    Subscriptions reading = new Subscriptions();
    D dialog = make.apply(figure -> saver.save(figure, true, shown.get()));
    work.dialogs().open(dialog, reading::close);
    attach.to(dialog, reading);
    read.accept(reading);
  }
}
