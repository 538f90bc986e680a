package org.limitdesk.ui.trends;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.EmptyState;
import org.limitdesk.ui.kit.ErrorPane;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.LoadingPane;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;

/** What stands in the place of the panels while there is nothing to show in them. */
final class TrendsStates {
  private static final int ROWS = 8;

  private final TrendsModel model;
  private final TrendsController controller;
  private final Texts texts;
  private final StackPane body;
  private final Node panels;
  private final LoadingPane loading;

  TrendsStates(
      TrendsModel model, TrendsController controller, Texts texts, StackPane body, Node panels) {
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    this.body = body;
    this.panels = panels;
    loading = new LoadingPane(texts, texts.bind("trends.reading"), ROWS, controller::cancel);
  }

  void attach(Subscriptions shown) {
    shown.watch(model.state(), this::show);
    shown.watch(model.step(), this::tell);
  }

  void close() {
    loading.stop();
  }

  private void tell(Job.@Nullable Step step) {
    if (step != null) {
      loading.at(step);
    }
  }

  private void show(TrendsModel.State state) {
    loading.stop();
    body.getChildren().setAll(pane(state));
    if (state == TrendsModel.State.LOADING) {
      loading.start();
    }
  }

  private Node pane(TrendsModel.State state) {
    return switch (state) {
      case LOADING -> loading;
      case READY -> panels;
      case EMPTY ->
          new EmptyState(
              "fth-trending-up", texts.bind("trends.empty"), texts.bind("trends.emptySentence"));
      case CANCELLED ->
          new EmptyState(
                  "fth-trending-up",
                  texts.bind("trends.cancelled"),
                  texts.bind("trends.cancelledSentence"))
              .withMain(texts.bind("trends.again"), controller::read);
      case FAILED -> failed();
    };
  }

  private Node failed() {
    Trouble trouble = model.trouble().get();
    return trouble == null
        ? panels
        : new ErrorPane(texts, "trends.failed", trouble)
            .withMain(texts, "trends.again", controller::read);
  }
}
