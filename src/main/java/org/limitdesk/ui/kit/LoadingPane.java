package org.limitdesk.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Something comes: nothing to see below 150 ms, then placeholder rows, over 1 s a bar with how far
 * it is and a way to stop it.
 */
public final class LoadingPane extends VBox {
  private static final Duration SHORT = Duration.millis(150);
  private static final Duration LONG = Duration.seconds(1);

  private final VBox rows = new VBox();
  private final VBox bar = new VBox(6);
  private final ProgressBar progress = new ProgressBar();
  private final Label step = new Label();
  private final Label share = new Label();
  private final PauseTransition untilRows = new PauseTransition(SHORT);
  private final PauseTransition untilBar = new PauseTransition(LONG);
  private final Texts texts;

  /**
   * @param rowCount how many placeholder rows stand for what comes
   */
  public LoadingPane(Texts texts, ObservableValue<String> title, int rowCount, Runnable cancel) {
    this.texts = texts;
    getStyleClass().add("loading");
    for (int i = 0; i < rowCount; i++) {
      rows.getChildren().add(PlaceholderRow.number(i));
    }
    fillBar(title, cancel);
    getChildren().addAll(bar, rows);
    untilRows.setOnFinished(event -> show(rows, true));
    untilBar.setOnFinished(event -> show(bar, true));
    stop();
  }

  private void fillBar(ObservableValue<String> title, Runnable cancel) {
    Label heading = new Label();
    heading.textProperty().bind(title);
    heading.getStyleClass().add("section");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button stop = Buttons.plain(texts.bind("common.cancel"), cancel);
    progress.setMaxWidth(Double.MAX_VALUE);
    step.getStyleClass().add("muted");
    share.getStyleClass().addAll("muted", "num");
    bar.getStyleClass().add("loading-bar");
    bar.getChildren()
        .addAll(new HBox(8, heading, between, share), progress, new HBox(8, step), stop);
  }

  /** Work has begun. */
  public void start() {
    stop();
    untilRows.playFromStart();
    untilBar.playFromStart();
  }

  /** How far it is. */
  public void at(Job.Step now) {
    progress.setProgress(now.share());
    step.setText(now.name());
    share.setText(texts.numbers().rate(now.share(), 0));
  }

  /** It is over. */
  public void stop() {
    untilRows.stop();
    untilBar.stop();
    show(rows, false);
    show(bar, false);
    progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    step.setText("");
    share.setText("");
  }

  private static void show(Region region, boolean on) {
    region.setVisible(on);
    region.setManaged(on);
  }
}
