package org.limitdesk.ui.signals;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** What mouse and keys do in the tables of the screen. */
final class TableHands {
  private static final double LEAST_REST = 80;

  private TableHands() {}

  /** Enter and a double click open the row. */
  static <T> void onOpen(TableView<T> table, Consumer<T> open) {
    table.setOnMouseClicked(event -> {
      if (event.getClickCount() > 1) {
        withSelected(table, open);
      }
    });
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            withSelected(table, open);
            event.consume();
          }
        });
  }

  /** A row is chosen by moving to it, and by a click on the one that is chosen already. */
  static <T> void onChoose(TableView<T> table, Consumer<T> choose) {
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> withSelected(table, choose));
    table.addEventHandler(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (event.getCode().isNavigationKey()) {
            withSelected(table, choose);
          }
        });
  }

  /** Lets every column but one be as wide as its figures need, and that one take the rest. */
  static void widths(TableView<?> table, String rest) {
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    for (TableColumn<?, ?> column : table.getColumns()) {
      if (column.getId().equals(rest)) {
        column.setMinWidth(LEAST_REST);
      } else {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth());
      }
    }
  }

  /** A sentence in the place of rows. */
  static Label said(ObservableValue<String> sentence) {
    Label label = new Label();
    label.textProperty().bind(sentence);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    return label;
  }

  private static <T> void withSelected(TableView<T> table, Consumer<T> act) {
    T selected = table.getSelectionModel().getSelectedItem();
    if (selected != null) {
      act.accept(selected);
    }
  }
}
