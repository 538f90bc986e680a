package org.limitdesk.ui.oversight;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.decision.OverrideOutcome;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Dialogs;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.FollowOverrides.Followed;

/** How kept and softened lines went on beside comparable ones, by officer and by reason. */
final class TurnedOutDialog extends DialogBox {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 560;
  private static final int COLUMNS = 5;

  private final DecisionWords words;
  private final VBox content = new VBox(10);

  /**
   * @param read reads it, away from the screen's thread
   */
  TurnedOutDialog(Texts texts, Consumer<Consumer<Followed>> read, Runnable leave) {
    super(texts, "turnedOut.title", WIDTH, HEIGHT, leave);
    words = new DecisionWords(texts);
    setId("turnedOut");
    content.getChildren().add(sentence(texts.text("turnedOut.reading"), "muted"));
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, foot(List.of(), "common.close"));
    read.accept(this::show);
  }

  static void open(OversightController controller, Workplace work) {
    Dialogs dialogs = work.dialogs();
    dialogs.open(new TurnedOutDialog(work.texts(), controller::follow, dialogs::close));
  }

  /** Opens it from beside the rates. */
  static Button button(Runnable open, Texts texts) {
    Button button = Buttons.withKey(Buttons.quiet(texts.bind("turnedOut.open"), open), "T");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void show(Followed followed) {
    String months = texts().numbers().count(followed.months());
    content.getChildren().setAll(sentence(texts().text("turnedOut.what", months), "second"));
    if (followed.all().bad().decided() + followed.all().alone() == 0) {
      content.getChildren().add(sentence(texts().text("turnedOut.none", months), "muted"));
      return;
    }
    GridPane table = new GridPane(16, 6);
    columns(table);
    head(table);
    row(table, texts().text("turnedOut.all"), followed.all(), "strong");
    section(table, "turnedOut.byOfficer");
    followed.byOfficer().forEach((name, outcome) -> row(table, name, outcome, ""));
    section(table, "turnedOut.byReason");
    followed.byReason().forEach((reason, outcome) -> row(table, words.reason(reason), outcome, ""));
    content
        .getChildren()
        .addAll(table, sentence(texts().text("turnedOut.caution"), "second", "muted"));
  }

  private static void columns(GridPane table) {
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
      table.getColumnConstraints().add(column);
    }
  }

  private void head(GridPane table) {
    add(
        table,
        label("", ""),
        label(texts().text("turnedOut.rate"), "muted"),
        label(texts().text("turnedOut.comparable"), "muted"),
        label(texts().text("turnedOut.difference"), "muted"),
        label(texts().text("turnedOut.alone"), "muted"));
  }

  private void section(GridPane table, String key) {
    table.add(label(texts().text(key), "section-small"), 0, table.getRowCount(), COLUMNS, 1);
  }

  private void row(GridPane table, String name, OverrideOutcome outcome, String style) {
    Interval difference = outcome.difference();
    add(
        table,
        label(name, style),
        label(
            texts()
                .text(
                    "oversight.rate",
                    texts().numbers().rate(outcome.bad().share(), 1),
                    texts().numbers().count(outcome.bad().overridden()),
                    texts().numbers().count(outcome.bad().decided())),
            style),
        label(
            texts()
                .text(
                    "turnedOut.of",
                    texts().numbers().rate(outcome.comparable().share(), 1),
                    texts().numbers().count(outcome.comparables())),
            style),
        label(
            texts().text("turnedOut.points", points(difference.low()), points(difference.high())),
            outcome.standsApart() ? "strong" : "muted"),
        label(texts().numbers().count(outcome.alone()), "muted"));
  }

  private String points(double share) {
    return texts().numbers().pointsShort(share, 1);
  }

  private static void add(GridPane table, Node... cells) {
    table.addRow(table.getRowCount(), cells);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll("second", "num");
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
