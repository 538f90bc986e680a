package org.limitdesk.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Shows what was reckoned, or why it is not there: it is being reckoned, was given up, or failed.
 *
 * @param <T> what is reckoned
 */
public final class ReckoningPane<T> {
  private static final int ROWS = 4;

  private final Reckoning<T> model;
  private final Acts acts;
  private final Words words;
  private final Texts texts;
  private final StackPane place;
  private final Function<T, Node> content;
  private final LoadingPane loading;

  /** Reckons it again, and gives it up. */
  public record Acts(Runnable again, Runnable cancel) {}

  /**
   * The keys of its texts.
   *
   * @param running while it is reckoned
   * @param failed what did not come
   * @param givenUp what a person gave up
   */
  public record Words(String running, String failed, String givenUp) {}

  /**
   * @param place what it fills
   * @param content shows what was reckoned
   */
  public ReckoningPane(
      Reckoning<T> model,
      Acts acts,
      Words words,
      Texts texts,
      StackPane place,
      Function<T, Node> content) {
    this.model = model;
    this.acts = acts;
    this.words = words;
    this.texts = texts;
    this.place = place;
    this.content = content;
    loading = new LoadingPane(texts, texts.bind(words.running()), ROWS, acts.cancel());
  }

  /** Works until these subscriptions close. */
  public void attach(Subscriptions shown) {
    shown.watch(model.state(), state -> show());
    shown.onChange(model.result(), this::show);
    shown.watch(model.step(), this::tell);
    shown.onClose(loading::stop);
  }

  private void tell(Job.@Nullable Step step) {
    if (step != null) {
      loading.at(step);
    }
  }

  /** Shows it anew, in the language of the moment. */
  public void show() {
    loading.stop();
    Node shown = pane();
    if (!place.getChildren().equals(List.of(shown))) {
      place.getChildren().setAll(shown);
    }
    if (shown.equals(loading)) {
      loading.start();
    }
  }

  private Node pane() {
    T result = model.result().get();
    Trouble trouble = model.trouble().get();
    return switch (model.state().get()) {
      case RUNNING -> result == null ? loading : content.apply(result);
      case FAILED ->
          trouble == null
              ? new StackPane()
              : new ErrorPane(texts, words.failed(), trouble)
                  .withMain(texts, "reckoning.again", acts.again());
      case GIVEN_UP ->
          new EmptyState(
                  "fth-activity", texts.bind(words.givenUp()), texts.bind("reckoning.givenUp"))
              .withMain(texts.bind("reckoning.again"), acts.again());
      case NONE, READY -> result == null ? new StackPane() : content.apply(result);
    };
  }
}
