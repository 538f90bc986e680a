package org.limitdesk.ui.cards;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.EmptyState;
import org.limitdesk.ui.kit.ErrorPane;
import org.limitdesk.ui.kit.LoadingPane;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Reckoning.State;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.FitReport;

/**
 * What stands beside the form of a fit: how far it is, or what was fitted and what to do with it.
 */
final class FitTab {
  private static final int ROWS = 8;

  private final FitModel model;
  private final FitController controller;
  private final CardsController cards;
  private final Workplace work;
  private final Texts texts;
  private final CardWords words;
  private final StackPane body;
  private final LoadingPane loading;
  private final Drawn drawn = new Drawn();

  FitTab(
      FitModel model,
      FitController controller,
      CardsController cards,
      Workplace work,
      CardWords words,
      StackPane body) {
    this.model = model;
    this.controller = controller;
    this.cards = cards;
    this.work = work;
    this.words = words;
    this.body = body;
    texts = work.texts();
    loading = new LoadingPane(texts, texts.bind("cards.fit.fitting"), ROWS, controller::cancel);
  }

  void attach(Subscriptions shown) {
    shown.watch(model.fitting().state(), state -> show());
    shown.onChange(model.fitting().result(), this::show);
    shown.onChange(texts.language(), this::show);
    shown.watch(
        model.fitting().step(),
        step -> {
          if (step != null) {
            loading.at(words.step(step));
          }
        });
    shown.onClose(loading::stop);
    controller.attach(shown);
  }

  private void show() {
    State state = model.fitting().state().get();
    FitReport report = model.fitting().result().get();
    if (!drawn.isNew(
        "body", state, report, model.fitting().trouble().get(), texts.language().get())) {
      return;
    }
    loading.stop();
    body.getChildren().setAll(pane(state, report));
    if (state == State.RUNNING) {
      loading.start();
    }
  }

  private Node pane(State state, @Nullable FitReport report) {
    Trouble trouble = model.fitting().trouble().get();
    if (state == State.RUNNING) {
      return loading;
    }
    if (state == State.FAILED && trouble != null) {
      return new ErrorPane(texts, "cards.fit.failed", trouble)
          .withMain(texts, "cards.again", controller::fit);
    }
    return report == null
        ? new EmptyState(
            "fth-sliders", texts.bind("cards.fit.empty"), texts.bind("cards.fit.emptySentence"))
        : result(report);
  }

  private Node result(FitReport report) {
    HBox acts = new HBox(8);
    if (cards.mayBring()) {
      acts.getChildren().add(Buttons.main(texts.bind("cards.fit.keep"), () -> cards.keep(report)));
    }
    acts.getChildren().add(Buttons.plain(texts.bind("cards.fit.save"), this::chooseFile));
    VBox page = new VBox(10, acts, new FitPage(words).of(report));
    page.getStyleClass().add("card-page");
    ScrollPane pane = new ScrollPane(page);
    pane.setFitToWidth(true);
    return pane;
  }

  private void chooseFile() {
    work.files()
        .save(texts.text("cards.fit.save"), model.name().get() + ".pmml", CardsView.pmml(texts))
        .ifPresent(this::save);
  }

  private void save(Path file) {
    String name = String.valueOf(file.getFileName());
    controller.save(
        file,
        () -> work.toasts().tell(Notice.Kind.DONE, texts.text("cards.exported", name)),
        why -> work.toasts().tell(Notice.Kind.REFUSED, why.in(texts)));
  }
}
