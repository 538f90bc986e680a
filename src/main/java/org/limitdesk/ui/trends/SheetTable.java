package org.limitdesk.ui.trends;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A table of words and figures that can be copied. */
final class SheetTable extends TableView<List<String>> {
  private static final double ROW = 26;
  private static final double LETTER = 7.2;
  private static final double WIDE = 13.5;
  private static final int FIRST_WIDE = 0x2E80;
  private static final double MARGIN = 22;

  SheetTable() {
    setFixedCellSize(ROW);
    getStyleClass().add("sheet");
  }

  /**
   * Lets every cell be chosen.
   *
   * @param open leads on from the cell that is chosen: by Enter, or by a double click
   */
  void byCell(Runnable open) {
    getSelectionModel().setCellSelectionEnabled(true);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            open.run();
          }
        });
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        open.run();
      }
    });
  }

  void show(Sheet sheet) {
    getColumns().clear();
    for (int i = 0; i < sheet.heads().size(); i++) {
      getColumns().add(column(sheet, i));
    }
    setItems(FXCollections.observableArrayList(sheet.rows()));
  }

  /**
   * Tints the figures from a column on by how near they come to the greatest.
   *
   * @param greatest 0 to 1, as the figures are percent of
   */
  void tint(int from, double greatest) {
    getColumns().stream()
        .skip(from)
        .map(SheetTable::words)
        .forEach(column -> column.setCellFactory(_ -> new TintedCell(greatest)));
  }

  @SuppressWarnings("unchecked") // show() makes no others
  private static TableColumn<List<String>, String> words(TableColumn<List<String>, ?> column) {
    return (TableColumn<List<String>, String>) column;
  }

  private static TableColumn<List<String>, String> column(Sheet sheet, int place) {
    TableColumn<List<String>, String> column = new TableColumn<>(sheet.heads().get(place));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(place)));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(MARGIN + longest(sheet, place));
    if (place > 0) {
      column.getStyleClass().addAll("num", "right");
    }
    return column;
  }

  /** No figure is cut short: it may be the one that somebody came for. */
  private static double longest(Sheet sheet, int place) {
    double longest = width(sheet.heads().get(place));
    for (List<String> row : sheet.rows()) {
      longest = Math.max(longest, width(row.get(place)));
    }
    return longest;
  }

  /** A Chinese character is as wide as it is high. */
  private static double width(String text) {
    return text.codePoints().mapToDouble(each -> each < FIRST_WIDE ? LETTER : WIDE).sum();
  }
}
