package org.limitdesk.ui.profile;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;

/**
 * A table of a few rows that is made anew with every borrower; columns are added one by one.
 *
 * @param <T> a row
 */
final class PlainTable<T> {
  private static final double ROW = 31;
  private static final double HEAD = 44;

  private final TableView<T> table = new TableView<>();
  private final Texts texts;
  private final String nothing;

  /**
   * @param emptyKey the sentence that stands in the place of a table without rows
   */
  PlainTable(Texts texts, List<T> rows, String emptyKey) {
    this.texts = texts;
    table.setItems(FXCollections.observableArrayList(rows));
    table.setFixedCellSize(ROW);
    // Nobody stands on a row before they come to the table.
    table.getFocusModel().focus(-1);
    nothing = texts.text(emptyKey);
  }

  /** A column of words. */
  PlainTable<T> text(String key, double width, Function<T, String> value) {
    return column(key, width, value, (row, text) -> null);
  }

  /** A column of numbers, to the right. */
  PlainTable<T> number(String key, double width, Function<T, String> value) {
    column(key, width, value, (row, text) -> null);
    table.getColumns().getLast().getStyleClass().addAll("num", "right");
    return this;
  }

  /** A column that draws its value; null from the drawer shows the text. */
  PlainTable<T> column(
      String key,
      double width,
      Function<T, String> value,
      BiFunction<T, String, @Nullable Node> drawer) {
    TableColumn<T, String> column = new TableColumn<>(texts.text(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setCellFactory(ignored -> new Cell<>(drawer));
    table.getColumns().add(column);
    return this;
  }

  /** Styles the last column. */
  PlainTable<T> styled(String style) {
    table.getColumns().getLast().getStyleClass().add(style);
    return this;
  }

  /** The table, which takes all the room there is; a sentence where it has no rows. */
  Node filling() {
    VBox.setVgrow(table, Priority.ALWAYS);
    return table.getItems().isEmpty() ? Page.sentence(nothing) : table;
  }

  /** The table, as high as its rows are; a sentence where it has none. */
  Node asHighAsItsRows() {
    return table.getItems().isEmpty() ? Page.sentence(nothing) : high();
  }

  /** The table itself, as high as its rows are. */
  TableView<T> high() {
    TableHands.high(table, ROW * table.getItems().size() + HEAD);
    return table;
  }

  private static final class Cell<T> extends TableCell<T, String> {
    private final BiFunction<T, String, @Nullable Node> drawer;

    Cell(BiFunction<T, String, @Nullable Node> drawer) {
      this.drawer = drawer;
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      T row = getTableRow() == null ? null : getTableRow().getItem();
      if (empty || text == null || row == null) {
        setText(null);
        setGraphic(null);
        HoverText.on(this, "");
        return;
      }
      Node node = drawer.apply(row, text);
      setGraphic(node);
      setText(node == null ? text : null);
      setAccessibleText(text);
      HoverText.on(this, text.length() > 24 ? text : "");
    }
  }
}
