package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.KeyHint;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ExportFigure.Figure;

/**
 * Figures of what the charts show, as a table that can be copied and saved; some also as a chart.
 */
abstract class FigureDialog extends DialogBox {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 640;

  private final Consumer<Figure> export;
  private final SheetTable table = new SheetTable();
  private final Label note = sentence("", "second", "muted");
  private final StackPane place = new StackPane(table);
  private final ToggleButton asTable = new ToggleButton();

  /**
   * @param name its id, and the beginning of those of its parts
   * @param export saves what is shown
   */
  FigureDialog(Texts texts, String name, String titleKey, Consumer<Figure> export, Runnable leave) {
    super(texts, titleKey, WIDTH, HEIGHT, leave);
    this.export = export;
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    setId(name);
    table.setId(name + "Table");
    note.setId(name + "Note");
    VBox.setVgrow(place, Priority.ALWAYS);
  }

  /**
   * Lets the figures be seen as a chart too.
   *
   * @param shown whether they are; it can be switched from here
   * @return what switches, for among the choices
   */
  final ToggleButton withChart(Node chart, BooleanProperty shown) {
    asTable.setId(getId() + "AsTable");
    asTable.getStyleClass().add("alone");
    asTable.textProperty().bind(texts().bind("trends.asTable"));
    asTable.setContentDisplay(ContentDisplay.RIGHT);
    asTable.setGraphic(new KeyHint("Ctrl T"));
    asTable.setMinWidth(USE_PREF_SIZE);
    asTable.setOnAction(_ -> shown.set(!asTable.isSelected()));
    chart.setId(getId() + "Chart");
    shown.subscribe(now -> {
      asTable.setSelected(!now);
      place.getChildren().setAll(now ? chart : table);
    });
    return asTable;
  }

  /**
   * Puts its parts below each other.
   *
   * @param scope which lines are told of
   * @param choices what can be chosen
   */
  final void arrange(String scope, List<Node> choices) {
    arrange(scope, choices, List.of());
  }

  /**
   * The same with further acts.
   *
   * @param acts stand before those that every figure has
   */
  final void arrange(String scope, List<Node> choices, List<Node> acts) {
    Label lines = sentence(scope, "strong");
    lines.setId(getId() + "Scope");
    getChildren().add(lines);
    getChildren().addAll(choices);
    getChildren().addAll(place, note, foot(all(acts), "common.close"));
  }

  private List<Node> all(List<Node> acts) {
    List<Node> all = new ArrayList<>(acts);
    all.add(Buttons.plain(texts().bind("studio.copyTable"), () -> CopyTable.toClipboard(table)));
    all.add(Buttons.withKey(Buttons.plain(texts().bind("trends.export"), this::export), "Ctrl E"));
    return all;
  }

  /** What is shown, for a file; empty while it is not read. */
  abstract Optional<Figure> figure();

  final SheetTable table() {
    return table;
  }

  final void note(String words) {
    note.setText(words);
  }

  /** Says why it cannot be shown; nothing for null. */
  final void refuse(@Nullable Trouble why) {
    if (why != null) {
      note.setText(why.in(texts()) + " [" + why.code() + "]");
    }
  }

  private void export() {
    figure().ifPresent(export);
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.E && event.isShortcutDown()) {
      event.consume();
      export();
    } else if (event.getCode() == KeyCode.T && event.isShortcutDown()) {
      event.consume();
      asTable.fire();
    }
  }
}
