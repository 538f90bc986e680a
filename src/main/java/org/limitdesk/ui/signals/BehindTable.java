package org.limitdesk.ui.signals;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.LinesBehind;
import org.limitdesk.workflow.LinesBehind.Line;

/** The lines behind what is chosen. */
final class BehindTable {
  private static final double ROW = 26;

  private final TableView<Line> table = new TableView<>();
  private final Texts texts;

  /**
   * @param open opens the profile of a line's borrower
   */
  BehindTable(String id, Texts texts, Consumer<Line> open) {
    this.texts = texts;
    table.setId(id);
    table.setPlaceholder(TableHands.said(texts.bind("signals.noLines")));
    TableHands.onOpen(table, open);
    SignalWords words = new SignalWords(texts);
    table.setFixedCellSize(ROW);
    text("borrower", "signals.borrower", 88, Line::borrowerId);
    text("name", "signals.name", 96, line -> line.name() == null ? Numbers.NONE : line.name());
    number("limit", "signals.limit", 70, line -> texts.numbers().limit(line.limit()));
    number("balance", "signals.balance", 88, line -> texts.numbers().money(line.balance()));
    text("action", "signals.proposal", 78, line -> action(line.action()));
    text("why", "signals.why", 420, line -> words.why(line.why()));
    TableHands.widths(table, "why");
  }

  private String action(@Nullable Action action) {
    return action == null ? Numbers.NONE : texts.text("action." + action.code());
  }

  private void text(String id, String key, double width, Function<Line, String> value) {
    table.getColumns().add(Columns.text(id, texts.bind(key), width, value));
  }

  private void number(String id, String key, double width, Function<Line, String> value) {
    table.getColumns().add(Columns.number(id, texts.bind(key), width, value));
  }

  /** Shows them. */
  Node of(LinesBehind lines) {
    table.setItems(FXCollections.observableArrayList(lines.first()));
    table.refresh();
    return table;
  }

  /** Gives it the keys, on its first row. */
  void focus() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }
}
