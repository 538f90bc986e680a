package org.limitdesk.ui.cards;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;

/** What the pages behind the tabs are made of. */
final class Panels {
  private static final double ROW = 26;

  /** What panels side by side want alike, so that each gets as much as the other. */
  private static final double HALF = 300;

  private Panels() {}

  /** A table as high as its rows are. */
  static <T> TableView<T> table(String name, List<T> rows, List<TableColumn<T, String>> columns) {
    TableView<T> table = new TableView<>(FXCollections.observableArrayList(rows));
    table.setFixedCellSize(ROW);
    table.setAccessibleText(name);
    table.getFocusModel().focus(-1);
    table.getColumns().addAll(columns);
    TableHands.asHigh(table, rows.size());
    double width = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
    table.setPrefWidth(width + 2);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    return table;
  }

  /** A panel with its title, what stands behind the title, and a table that can be copied. */
  static VBox ofTable(Texts texts, String title, TableView<?> table, Node... below) {
    VBox panel = of(title, List.of(copy(texts, table)), table);
    panel.getChildren().addAll(below);
    return panel;
  }

  /** A panel with its title and what stands behind the title. */
  static VBox of(String title, List<Node> behind, Node content) {
    Label name = section(title);
    name.setMinWidth(Region.USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(8, name, between);
    head.getChildren().addAll(behind);
    head.getStyleClass().add("card-panel-head");
    VBox panel = new VBox(4, head, content);
    panel.getStyleClass().addAll("panel", "card-panel");
    panel.setMinWidth(0);
    return panel;
  }

  /** Panels side by side, each as wide as the other. */
  static HBox beside(Region... panels) {
    HBox row = new HBox(10, panels);
    for (Region panel : panels) {
      panel.setPrefWidth(HALF);
      HBox.setHgrow(panel, Priority.ALWAYS);
    }
    return row;
  }

  private static Button copy(Texts texts, TableView<?> table) {
    Button button = new Button(null, new FontIcon("fth-copy"));
    button.getStyleClass().addAll("flat", "bar");
    button.setAccessibleText(texts.text("cards.copy"));
    HoverText.on(button, texts.text("cards.copy"));
    button.setOnAction(event -> CopyTable.toClipboard(table));
    return button;
  }

  static Label section(String text) {
    return label(text, "section");
  }

  static Label sentence(String text) {
    Label label = label(text, "muted", "second");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A figure with its name over it. */
  static VBox figure(String name, String value, String style) {
    Label figure = label(value, "key-figure", "num");
    if (!style.isEmpty()) {
      figure.getStyleClass().add(style);
    }
    Label title = label(name, "muted", "second");
    for (Label each : List.of(figure, title)) {
      each.setMinWidth(Region.USE_PREF_SIZE);
    }
    VBox box = new VBox(title, figure);
    box.getStyleClass().add("card-figure");
    return box;
  }
}
