package org.limitdesk.ui.kit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.limitdesk.domain.borrower.Masked;

/**
 * Copies a table's rows, as they are shown, for a spreadsheet; but a column of names is masked, for
 * what is copied leaves the desk, and no cell is one that a spreadsheet would take for a formula.
 */
public final class CopyTable {
  private static final String NAMES = "names";

  /** What a spreadsheet reckons; a number with its sign is none. */
  private static final Pattern FORMULA =
      Pattern.compile("[=@].*|[+-][^\\d.,\\s].*", Pattern.DOTALL);

  private CopyTable() {}

  /** Says that a column has borrowers' names, of which a copy tells the first sign alone. */
  public static <C extends TableColumn<?, ?>> C named(C column) {
    column.getProperties().put(NAMES, true);
    return column;
  }

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
    String text = value == null ? "" : value.toString();
    return column.getProperties().containsKey(NAMES) ? Masked.name(text) : text;
  }

  /** A tab or a line's end inside a cell would move the cells behind it. */
  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
        .map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell)
        .collect(Collectors.joining("\t", "", "\n"));
  }
}
