package org.limitdesk.ui.signals;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Severity;
import org.limitdesk.ui.kit.SeverityMark;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.SignalBoard.Row;

/** The signals of the month: a row a trigger and severity. */
final class TriggerTable {
  private static final double ROW = 26;
  private static final double MARK = 30;

  private final TableView<Row> table;
  private final Texts texts;
  private final SignalWords words;

  TriggerTable(TableView<Row> table, Texts texts) {
    this.table = table;
    this.texts = texts;
    words = new SignalWords(texts);
    table.setFixedCellSize(ROW);
    table.getColumns().add(severity());
    table
        .getColumns()
        .add(
            Columns.text(
                "trigger", texts.bind("signals.trigger"), 150, row -> words.trigger(row.code())));
    number("lines", "signals.lines", 52, row -> texts.numbers().count(row.lines()));
    number("balance", "signals.balance", 90, row -> texts.numbers().sum(row.balance()));
    number("limit", "signals.limit", 90, row -> texts.numbers().sum(row.limit()));
    number("proposals", "signals.toDecide", 78, row -> texts.numbers().count(row.proposals()));
    number("putOff", "signals.putOff", 66, row -> some(row.putOff()));
    TableHands.widths(table, "trigger");
  }

  private void number(
      String id, String key, double width, java.util.function.Function<Row, String> value) {
    table.getColumns().add(Columns.number(id, texts.bind(key), width, value));
  }

  private String some(long count) {
    return count == 0 ? Numbers.NONE : texts.numbers().count(count);
  }

  /** The shape says it; the word is what is copied. */
  private TableColumn<Row, Severity> severity() {
    TableColumn<Row, Severity> column = new TableColumn<>();
    column.setId("severity");
    column.setPrefWidth(MARK);
    column.setSortable(false);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(Severity.valueOf(row.getValue().severity().name())));
    column.setCellFactory(ignored -> new MarkCell());
    return column;
  }

  void show(List<Row> rows) {
    table.setItems(FXCollections.observableArrayList(rows));
    // The same rows in another language are other words.
    table.refresh();
  }

  private final class MarkCell extends TableCell<Row, Severity> {
    @Override
    protected void updateItem(@Nullable Severity severity, boolean empty) {
      super.updateItem(severity, empty);
      setGraphic(empty || severity == null ? null : new SeverityMark(texts, severity, 1));
    }
  }
}
