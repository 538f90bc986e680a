package org.limitdesk.ui.policy;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.TrialResult;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;

/** The lines behind a figure of a trial; one of them leads to its borrower. */
final class LinesDialog extends VBox {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 480;
  private static final double ROW = 26;

  private final TableView<Integer> table = new TableView<>();
  private final Texts texts;
  private final TrialResult result;

  /**
   * @param open takes a borrower's id
   */
  LinesDialog(FigureRow.Lines lines, Texts texts, Consumer<String> open, Runnable leave) {
    super(10);
    this.texts = texts;
    result = lines.result();
    Slice slice = lines.slice().get();
    getStyleClass().add("dialog-box");
    setMaxSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    columns();
    table.setId("trialLines");
    table.setItems(FXCollections.observableList(new Numbered(slice.numbers())));
    table.setFixedCellSize(ROW);
    VBox.setVgrow(table, Priority.ALWAYS);
    TableHands.onOpen(table, number -> open(number, open, leave));
    getChildren().addAll(head(lines.title(), slice), table, foot(leave));
  }

  private HBox head(String name, Slice slice) {
    Label title = new Label(name);
    title.getStyleClass().add("title");
    Label sums =
        new Label(
            texts.text(
                // Lines that are not cut save nothing yet.
                slice.cut() == 0 ? "studio.linesCount" : "studio.linesSum",
                texts.numbers().count(slice.lines()),
                texts.numbers().sum(slice.cut()),
                texts.numbers().sum(slice.saved())));
    sums.getStyleClass().add("muted");
    HBox head = new HBox(10, title, sums);
    head.getStyleClass().add("policy-panel-head");
    return head;
  }

  private HBox foot(Runnable leave) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label hint = new Label(texts.text("studio.linesHow"));
    hint.getStyleClass().addAll("muted", "second");
    Button copy = Buttons.plain(texts.bind("studio.copyTable"), () -> CopyTable.toClipboard(table));
    Button close = Buttons.withKey(Buttons.plain(texts.bind("common.close"), leave), "Esc");
    return new HBox(8, hint, between, copy, close);
  }

  private void columns() {
    Numbers numbers = texts.numbers();
    table.getColumns().add(column("borrower", 130, n -> result.book().borrowerId(result.row(n))));
    table
        .getColumns()
        .add(column("action", 80, n -> texts.text("action." + result.action(n).code())));
    table.getColumns().add(column("rule", 190, n -> texts.word("rule.", result.rule(n))));
    number("before", 100, n -> numbers.limit(result.limitBefore(n)));
    number("after", 100, n -> numbers.limit(result.limitAfter(n)));
    number("saved", 100, n -> numbers.yuan(result.saved(n)));
    number("income", 100, this::income);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  private String income(int number) {
    Long income = result.income(number);
    return income == null ? Numbers.NONE : texts.numbers().yuan(income);
  }

  private javafx.scene.control.TableColumn<Integer, String> column(
      String id, double width, java.util.function.Function<Integer, String> value) {
    return Columns.text(id, texts.bind("studio.column." + id), width, value);
  }

  private void number(String id, double width, java.util.function.Function<Integer, String> value) {
    table.getColumns().add(Columns.number(id, texts.bind("studio.column." + id), width, value));
  }

  private void open(int number, Consumer<String> open, Runnable leave) {
    leave.run();
    open.accept(result.book().borrowerId(result.row(number)));
  }
}
