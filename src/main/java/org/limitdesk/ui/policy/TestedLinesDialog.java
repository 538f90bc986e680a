package org.limitdesk.ui.policy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.backtest.ScoredLines;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Focus;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.policy.TestedFigures.Behind;

/** The lines behind a figure of a back-test: what was done with each, and what became of it. */
final class TestedLinesDialog extends DialogBox {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 520;
  private static final double ROW = 26;

  private final TableView<Integer> table = new TableView<>();
  private final Label count = sentence("", "muted");
  private final ScoredLines lines;
  private final String title;

  /**
   * @param open takes a borrower's id
   * @param leave back to the figures
   */
  TestedLinesDialog(Behind behind, Texts texts, Consumer<String> open, Runnable leave) {
    super(texts, "studio.backTest", WIDTH, HEIGHT, leave);
    lines = behind.test().lines();
    title = behind.title();
    columns();
    table.setId("testedLines");
    table.setFixedCellSize(ROW);
    VBox.setVgrow(table, Priority.ALWAYS);
    addEventFilter(KeyEvent.KEY_PRESSED, this::goBack);
    TableHands.onOpen(table, number -> open.accept(lines.borrowerId(number)));
    getChildren()
        .addAll(
            count,
            table,
            foot(
                List.of(
                    Buttons.plain(
                        texts.bind("studio.copyTable"), () -> CopyTable.toClipboard(table)),
                    sentence(texts.text("studio.linesHow"), "muted", "second")),
                "studio.back"));
  }

  /** Shows the lines that were found, which takes a moment in a large book. */
  void show(int[] numbers) {
    count.setText(
        texts().text("studio.tested.lines", title, texts().numbers().count(numbers.length)));
    table.setItems(FXCollections.observableList(new Numbered(numbers)));
    Focus.whenThere(table);
  }

  /** One step at a time: to the figures, and not out of them. */
  private void goBack(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    }
  }

  private void columns() {
    Numbers numbers = texts().numbers();
    column("borrower", 140, lines::borrowerId);
    column("tier", 90, number -> tier(lines.line(number).tier()));
    column("fate", 150, number -> texts().text("studio.fate." + lines.fate(number).code()));
    number("limitThen", number -> numbers.limit(lines.line(number).limit()));
    number("after", number -> numbers.limit(lines.line(number).newLimit()));
    number("balanceThen", number -> numbers.yuan(lines.line(number).balance()));
    number("atDefault", this::atDefault);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  private String tier(String tier) {
    return texts().text(tier.equals(LossRates.UNSCORED) ? "policy.unscored" : "tier." + tier);
  }

  private String atDefault(int number) {
    Long owed = lines.atDefault(number);
    return owed == null ? Numbers.NONE : texts().numbers().yuan(owed);
  }

  private void column(String id, double width, IntFunction<String> value) {
    table
        .getColumns()
        .add(Columns.<Integer>text(id, texts().bind("studio.column." + id), width, boxed(value)));
  }

  private void number(String id, IntFunction<String> value) {
    table
        .getColumns()
        .add(Columns.<Integer>number(id, texts().bind("studio.column." + id), 110, boxed(value)));
  }

  private static Function<Integer, String> boxed(IntFunction<String> value) {
    return value::apply;
  }
}
