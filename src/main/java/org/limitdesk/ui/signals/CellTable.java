package org.limitdesk.ui.signals;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Texts;

/** The cells of a kind in the month, the least likely first. */
final class CellTable {
  private static final double ROW = 26;

  private final TableView<CellMonth> table;
  private final Texts texts;
  private final SignalWords words;

  CellTable(TableView<CellMonth> table, Texts texts) {
    this.table = table;
    this.texts = texts;
    words = new SignalWords(texts);
    table.setFixedCellSize(ROW);
    table.getColumns().add(Columns.text("cell", texts.bind("signals.cell"), 170, words::cell));
    number("lines", "signals.lines", 58, cell -> texts.numbers().count(cell.lines()));
    number("inflow", "signals.inflow", 58, cell -> texts.numbers().count(cell.inflow()));
    number("expected", "signals.expected", 74, words::expected);
    number("band", "signals.band", 80, words::band);
    number("p", "signals.p", 68, words::chanceOf);
    number("adjusted", "signals.adjusted", 74, words::adjusted);
    table
        .getColumns()
        .add(Columns.text("flagged", texts.bind("signals.flagged"), 78, words::verdict));
    TableHands.widths(table, "cell");
  }

  private void number(String id, String key, double width, Function<CellMonth, String> value) {
    table.getColumns().add(Columns.number(id, texts.bind(key), width, value));
  }

  /** Clusters first; they are the least likely ones anyway. */
  void show(List<CellMonth> cells) {
    table.setItems(FXCollections.observableArrayList(cells));
    table.refresh();
  }
}
