package org.limitdesk.ui.collections;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import org.limitdesk.domain.collections.MonthResult;
import org.limitdesk.domain.collections.PromiseState;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.domain.collections.StageMonth;
import org.limitdesk.domain.collections.StageMove;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;

/** What came of a stage, the last month first. */
final class ResultTable {
  private static final double ROW = 26;

  private final TableView<MonthResult> table;
  private final Texts texts;
  private final CollectionWords words;
  private final Supplier<Stage> stage;

  ResultTable(TableView<MonthResult> table, Texts texts, Supplier<Stage> stage) {
    this.table = table;
    this.texts = texts;
    this.stage = stage;
    words = new CollectionWords(texts);
    table.setFixedCellSize(ROW);
    table
        .getColumns()
        .add(
            Columns.text(
                "month",
                texts.bind("collections.month"),
                84,
                month -> texts.dates().month(month.month())));
    number("lines", "collections.lines", 52, of -> count(of.held().lines()));
    number("balance", "collections.ownBalance", 100, of -> sum(of.held().balance()));
    moves();
    number("taken", "collections.taken", 76, of -> count(of.promises()));
    number("kept", "collections.kept", 56, of -> count(of.promises(PromiseState.KEPT)));
    number("broken", "collections.broken", 62, of -> count(of.promises(PromiseState.BROKEN)));
    number("promised", "collections.promised", 92, of -> sum(of.promised()));
    number("paid", "collections.paid", 84, of -> sum(of.paid()));
    TableHands.widths(table, "month");
  }

  private void moves() {
    number("before", "collections.before", 80, of -> known(of, count(of.before().lines())));
    for (StageMove move : List.of(StageMove.CURED, StageMove.STAYED, StageMove.ROLLED)) {
      number(
          move.code(),
          "collections.move." + move.code(),
          90,
          of -> known(of, words.part(of.moved(move), of.before())));
    }
    number(
        "written_off",
        "collections.move.written_off",
        84,
        of -> known(of, count(of.moved(StageMove.WRITTEN_OFF).lines())));
  }

  private static String known(StageMonth month, String figure) {
    return month.hasBefore() ? figure : Numbers.NONE;
  }

  private String count(long count) {
    return texts.numbers().count(count);
  }

  private String sum(long fen) {
    return texts.numbers().sum(fen);
  }

  private void number(String id, String key, double width, Function<StageMonth, String> value) {
    table
        .getColumns()
        .add(
            Columns.number(
                id, texts.bind(key), width, month -> value.apply(month.of(stage.get()))));
  }

  void show(List<MonthResult> months) {
    table.setItems(FXCollections.observableArrayList(months.reversed()));
    table.refresh();
  }
}
