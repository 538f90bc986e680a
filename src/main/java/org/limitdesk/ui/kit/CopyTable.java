package org.limitdesk.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Copies a table's rows, as they are shown, for a spreadsheet. */
public final class CopyTable {
  private CopyTable() {}

  /** Puts the selected rows on the clipboard, or all where none is selected. */
  public static <T> void toClipboard(TableView<T> table) {
    List<T> selected = table.getSelectionModel().getSelectedItems();
    Clip.put(text(table, selected.isEmpty() ? table.getItems() : List.copyOf(selected)));
  }

  /** The visible columns of these rows, with their headers: tabs between cells, a line a row. */
  public static <T> String text(TableView<T> table, List<T> rows) {
    List<TableColumn<T, ?>> columns = table.getVisibleLeafColumns();
    StringBuilder text =
        new StringBuilder(line(columns.stream().map(TableColumn::getText).toList()));
    for (T row : rows) {
      text.append(line(columns.stream().map(column -> cell(column, row)).toList()));
    }
    return text.toString();
  }

  private static <T> String cell(TableColumn<T, ?> column, T row) {
    Object value = column.getCellData(row);
    return value == null ? "" : value.toString();
  }

  /** A tab or a line's end inside a cell would move the cells behind it. */
  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
        .collect(Collectors.joining("\t", "", "\n"));
  }
}
