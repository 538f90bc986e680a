package org.limitdesk.ui.signals;

import java.util.List;
import java.util.function.Function;
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

/** Shows a part of the screen, or why it is not there yet. */
final class PartPane<T> {
  private static final int ROWS = 4;

  private final Part<T> part;
  private final Acts acts;
  private final Texts texts;
  private final StackPane place;
  private final Function<T, Node> content;
  private final LoadingPane loading;

  /** Reads it again, and gives the reading up. */
  record Acts(Runnable again, Runnable cancel) {}

  PartPane(Part<T> part, Acts acts, Texts texts, StackPane place, Function<T, Node> content) {
    this.part = part;
    this.acts = acts;
    this.texts = texts;
    this.place = place;
    this.content = content;
    loading = new LoadingPane(texts, texts.bind("signals.reading"), ROWS, acts.cancel());
  }

  void attach(Subscriptions shown) {
    shown.watch(part.state(), state -> show());
    shown.onChange(part.value(), this::show);
    shown.watch(part.step(), this::tell);
    shown.onClose(loading::stop);
  }

  private void tell(Job.@Nullable Step step) {
    if (step != null) {
      loading.at(step);
    }
  }

  void show() {
    loading.stop();
    Node shown = pane(part.state().get());
    if (!place.getChildren().equals(List.of(shown))) {
      place.getChildren().setAll(shown);
    }
    if (shown.equals(loading)) {
      loading.start();
    }
  }

  private Node pane(Part.State state) {
    T value = part.value().get();
    Trouble trouble = part.trouble().get();
    return switch (state) {
      case READY -> value == null ? new StackPane() : content.apply(value);
      case LOADING -> loading;
      case FAILED ->
          trouble == null
              ? new StackPane()
              : new ErrorPane(texts, "signals.failed", trouble)
                  .withMain(texts, "signals.again", acts.again());
      case CANCELLED ->
          new EmptyState(
                  "fth-activity",
                  texts.bind("signals.cancelled"),
                  texts.bind("signals.cancelledSentence"))
              .withMain(texts.bind("signals.again"), acts.again());
      case NONE -> new StackPane();
    };
  }
}
