package org.limitdesk.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** What mouse and keys do in tables, and how wide and high those are. */
public final class TableHands {
  private static final double LEAST_REST = 80;

  /** The head and its border. */
  private static final double HEAD = 32;

  private TableHands() {}

  /** Enter and a double click open the row. */
  public static <T> void onOpen(TableView<T> table, Consumer<T> open) {
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
  public static <T> void onChoose(TableView<T> table, Consumer<T> choose) {
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
  public static void widths(TableView<?> table, String rest) {
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

  /** Makes a table as high as so many of its rows, whose height is fixed. */
  public static void asHigh(TableView<?> table, int rows) {
    high(table, HEAD + table.getFixedCellSize() * rows);
  }

  /** Makes a table so high and no other. */
  public static void high(TableView<?> table, double height) {
    table.setMinHeight(height);
    table.setPrefHeight(height);
    table.setMaxHeight(height);
  }

  /** A sentence in the place of rows. */
  public static Label said(ObservableValue<String> sentence) {
    Label label = new Label();
    label.textProperty().bind(sentence);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    return label;
  }

  /** The row that is selected, or the one with the focus in a table that was just come to. */
  private static <T> void withSelected(TableView<T> table, Consumer<T> act) {
    T selected = table.getSelectionModel().getSelectedItem();
    T row = selected == null ? table.getFocusModel().getFocusedItem() : selected;
    if (row != null) {
      act.accept(row);
    }
  }
}
