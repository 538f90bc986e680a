package org.limitdesk.ui.collections;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.BucketBadge;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.WorkBoard;
import org.limitdesk.workflow.WorkLine;

/** The work list of a stage. */
final class WorkTable {
  private static final double ROW = 26;

  private final TableView<WorkLine> table;
  private final Texts texts;

  /**
   * @param board what is shown; null while nothing is
   */
  WorkTable(TableView<WorkLine> table, Texts texts, Supplier<@Nullable WorkBoard> board) {
    this.table = table;
    this.texts = texts;
    CollectionWords words = new CollectionWords(texts);
    table.setFixedCellSize(ROW);
    text("borrower", "collections.borrower", 92, WorkLine::borrowerId);
    text("name", "collections.name", 110, line -> line.name() == null ? Numbers.NONE : line.name());
    table.getColumns().add(bucket());
    number("days", "collections.days", 54, line -> texts.numbers().count(line.dpd()));
    number("balance", "collections.balance", 104, line -> texts.numbers().money(line.balance()));
    text("handling", "collections.handling", 190, words::handling);
    text("open", "collections.open", 232, line -> words.open(line, board.get()));
    text("last", "collections.last", 200, words::last);
    TableHands.widths(table, "last");
  }

  private void text(String id, String key, double width, Function<WorkLine, String> value) {
    table.getColumns().add(Columns.text(id, texts.bind(key), width, value));
  }

  private void number(String id, String key, double width, Function<WorkLine, String> value) {
    table.getColumns().add(Columns.number(id, texts.bind(key), width, value));
  }

  private TableColumn<WorkLine, String> bucket() {
    TableColumn<WorkLine, String> column =
        Columns.text("bucket", texts.bind("collections.bucket"), 76, line -> line.bucket().label());
    column.setCellFactory(ignored -> new BucketCell());
    return column;
  }

  void show(List<WorkLine> lines) {
    table.setItems(FXCollections.observableArrayList(lines));
    // The same rows in another language are other words.
    table.refresh();
  }

  private static final class BucketCell extends TableCell<WorkLine, String> {
    BucketCell() {
      setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(@Nullable String label, boolean empty) {
      super.updateItem(label, empty);
      WorkLine line = empty ? null : getTableRow().getItem();
      setGraphic(line == null ? null : BucketBadge.of(line.bucket()));
      setAccessibleText(label);
    }
  }
}
