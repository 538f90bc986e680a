package org.limitdesk.ui.trends;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A table of words and figures that can be copied. */
final class SheetTable extends TableView<List<String>> {
  private static final double ROW = 26;
  private static final double FIRST = 92;
  private static final double OTHER = 84;

  SheetTable() {
    setFixedCellSize(ROW);
    getStyleClass().add("sheet");
  }

  void show(Sheet sheet) {
    getColumns().clear();
    for (int i = 0; i < sheet.heads().size(); i++) {
      getColumns().add(column(sheet.heads().get(i), i));
    }
    setItems(FXCollections.observableArrayList(sheet.rows()));
  }

  private static TableColumn<List<String>, String> column(String head, int place) {
    TableColumn<List<String>, String> column = new TableColumn<>(head);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(place)));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(place == 0 ? FIRST : OTHER);
    if (place > 0) {
      column.getStyleClass().addAll("num", "right");
    }
    return column;
  }
}
