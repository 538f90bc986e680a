package org.limitdesk.ui.signals;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Severity;
import org.limitdesk.ui.kit.SeverityMark;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;

/** The cells of a kind in the month, the least likely first. */
final class CellTable {
  private static final double ROW = 26;
  private static final double MARK = 30;

  private final TableView<CellMonth> table;
  private final Texts texts;
  private final SignalWords words;

  CellTable(TableView<CellMonth> table, Texts texts) {
    this.table = table;
    this.texts = texts;
    words = new SignalWords(texts);
    table.setFixedCellSize(ROW);
    table.getColumns().add(mark());
    table.getColumns().add(Columns.text("cell", texts.bind("signals.cell"), 170, words::cell));
    number("lines", "signals.lines", 52, cell -> texts.numbers().count(cell.lines()));
    number("inflow", "signals.inflow", 54, cell -> texts.numbers().count(cell.inflow()));
    number("expected", "signals.expected", 72, words::expected);
    number("band", "signals.band", 76, words::band);
    number("p", "signals.p", 68, words::chanceOf);
    number("adjusted", "signals.adjusted", 68, words::adjusted);
    TableHands.widths(table, "cell");
  }

  /** A cluster bears the mark of a warning; the word is what is copied. */
  private TableColumn<CellMonth, String> mark() {
    TableColumn<CellMonth, String> column =
        Columns.text("flagged", new ReadOnlyStringWrapper(""), MARK, words::verdict);
    column.setCellFactory(ignored -> new MarkCell());
    return column;
  }

  private void number(String id, String key, double width, Function<CellMonth, String> value) {
    table.getColumns().add(Columns.number(id, texts.bind(key), width, value));
  }

  /** Clusters first; they are the least likely ones anyway. */
  void show(List<CellMonth> cells) {
    table.setItems(FXCollections.observableArrayList(cells));
    table.refresh();
  }

  private final class MarkCell extends TableCell<CellMonth, String> {
    @Override
    protected void updateItem(@Nullable String verdict, boolean empty) {
      super.updateItem(verdict, empty);
      CellMonth cell = empty ? null : getTableRow().getItem();
      boolean marked = cell != null && cell.flagged();
      setGraphic(marked ? new SeverityMark(texts, Severity.WARN, 1) : null);
      setAccessibleText(verdict);
    }
  }
}
