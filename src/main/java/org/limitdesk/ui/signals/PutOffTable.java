package org.limitdesk.ui.signals;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.SignalBoard.PutOff;

/** The signals that people put off: of whom, which, why, until when and by whom. */
final class PutOffTable {
  private static final double ROW = 26;

  private final TableView<PutOff> table;
  private final Texts texts;

  PutOffTable(TableView<PutOff> table, Texts texts) {
    this.table = table;
    this.texts = texts;
    SignalWords words = new SignalWords(texts);
    table.setFixedCellSize(ROW);
    text("borrower", "signals.borrower", 88, PutOff::borrowerId);
    text("name", "signals.name", 96, each -> each.name() == null ? Numbers.NONE : each.name());
    text("trigger", "signals.trigger", 120, each -> words.trigger(each.code()));
    text(
        "until",
        "signals.until",
        92,
        each -> texts.dates().dayInTable(CalendarNumber.day(each.until())));
    text("maker", "signals.maker", 88, PutOff::maker);
    text(
        "reason",
        "signals.reason",
        220,
        each -> each.reason() == null ? Numbers.NONE : each.reason());
    TableHands.widths(table, "reason");
  }

  private void text(String id, String key, double width, Function<PutOff, String> value) {
    table.getColumns().add(Columns.text(id, texts.bind(key), width, value));
  }

  void show(List<PutOff> rows) {
    table.setItems(FXCollections.observableArrayList(rows));
    table.refresh();
  }
}
