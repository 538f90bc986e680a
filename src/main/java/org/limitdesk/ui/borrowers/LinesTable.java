package org.limitdesk.ui.borrowers;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.limitdesk.domain.trend.LineOrder;
import org.limitdesk.domain.trend.LineOrder.By;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.Settings.Column;
import org.limitdesk.ui.kit.TableState;
import org.limitdesk.ui.kit.Texts;

/** The table of the list: it orders by asking the controller, and stays on the row one was on. */
final class LinesTable {
  private static final double ROW = 26;

  private final TableView<LineRow> table;
  private final BorrowersModel model;
  private final BorrowersController controller;
  private final LineColumns columns;
  private final TableState state;
  private boolean showing;

  LinesTable(
      TableView<LineRow> table,
      BorrowersModel model,
      BorrowersController controller,
      Texts texts,
      Preferences preferences) {
    this.table = table;
    this.model = model;
    this.controller = controller;
    columns = new LineColumns(texts);
    state = new TableState("borrowers", preferences);
    table.setFixedCellSize(ROW);
    table.getColumns().setAll(columns.all());
    table.setItems(model.rows());
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.setRowFactory(ignored -> row());
    table.setSortPolicy(ignored -> order());
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    state.restore(table);
    table.getSelectionModel().selectedIndexProperty().subscribe(index -> stand(index.intValue()));
  }

  private TableRow<LineRow> row() {
    TableRow<LineRow> row = new TableRow<>();
    row.indexProperty().subscribe(index -> controller.look(index.intValue(), index.intValue()));
    row.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY
          && click.getClickCount() == 2
          && row.getItem() != null) {
        controller.open(row.getItem());
      }
    });
    return row;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      openCurrent();
      event.consume();
    }
  }

  /** Opens the profile of the row that one is on. */
  void openCurrent() {
    LineRow row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      controller.open(row);
    }
  }

  private void stand(int index) {
    if (!showing && index >= 0 && index < model.rows().size()) {
      controller.stand(model.rows().number(index));
    }
  }

  /** Called by the table when somebody clicks a header; the rows come later. */
  private boolean order() {
    if (!showing && !table.getSortOrder().isEmpty()) {
      TableColumn<LineRow, ?> column = table.getSortOrder().getFirst();
      By by = columns.orderOf(column);
      if (by != null) {
        controller.order(new LineOrder(by, column.getSortType() == SortType.DESCENDING));
      }
    }
    return true;
  }

  /** Orders by the column that one is on, or else by the one that it is ordered by. */
  void order(boolean descending) {
    TableColumn<LineRow, ?> focused =
        table.getVisibleLeafColumn(table.getFocusModel().getFocusedCell().getColumn());
    By by = focused == null ? null : columns.orderOf(focused);
    controller.order(new LineOrder(by == null ? model.order().get().by() : by, descending));
  }

  /** The header shows the order that is asked for. */
  void showOrder(LineOrder order) {
    showing = true;
    TableColumn<LineRow, ?> column = columns.of(order.by());
    if (column != null) {
      column.setSortType(order.descending() ? SortType.DESCENDING : SortType.ASCENDING);
      if (!java.util.List.of(column).equals(table.getSortOrder())) {
        table.getSortOrder().setAll(java.util.List.of(column));
      }
    }
    showing = false;
  }

  /** New rows have come: goes to the one that one was on, or to the first. */
  void stay() {
    showing = true;
    int at = model.rows().indexOfNumber(model.current());
    table.getSelectionModel().clearAndSelect(Math.max(0, at));
    table.scrollTo(Math.max(0, at - 5));
    showing = false;
    controller.look(Math.max(0, at - 5), Math.max(0, at) + 40);
  }

  /** Lets the menu choose the columns. */
  void chooser(MenuButton button, Texts texts) {
    for (TableColumn<LineRow, ?> column : columns.all()) {
      CheckMenuItem item = new CheckMenuItem();
      item.textProperty().bind(column.textProperty());
      item.setMnemonicParsing(false);
      item.setSelected(column.isVisible());
      item.selectedProperty().bindBidirectional(column.visibleProperty());
      item.setDisable(column.getId().equals("id"));
      button.getItems().add(item);
    }
    MenuItem reset = new MenuItem();
    reset.textProperty().bind(texts.bind("lines.columnsReset"));
    reset.setOnAction(event -> reset());
    button.getItems().addAll(new SeparatorMenuItem(), reset);
  }

  private void reset() {
    table.getColumns().setAll(columns.all());
    columns.all().forEach(column -> column.setVisible(LineColumns.isShownFirst(column)));
    keep();
  }

  /** How the columns stand. */
  List<Column> arrangement() {
    return TableState.now(table);
  }

  /** Puts the columns like that; as they stand where nothing is said. */
  void arrange(List<Column> wanted) {
    TableState.arrange(table, wanted);
    showOrder(model.order().get());
  }

  /** Remembers how the columns stand. */
  void keep() {
    state.keep(table);
  }
}
