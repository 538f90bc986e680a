package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.backtest.Fate;
import org.limitdesk.domain.backtest.Score;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.ui.policy.StudioModel.Tested;
import org.limitdesk.workflow.BackTest;

/** Puts the draft and the policy in force on a past month whose outcome is known. */
final class BackTestDialog extends Box {
  private static final double WIDTH = 760;
  private static final double ROW = 26;
  private static final double TABLE = 400;
  private static final List<Integer> HORIZONS = List.of(1, 3, 6, 12);

  private final ComboBox<Integer> month = new ComboBox<>();
  private final ComboBox<Integer> horizon = new ComboBox<>();
  private final TableView<Row> table = new TableView<>();
  private final ProgressBar progress = new ProgressBar();
  private final Label told = sentence("", "muted", "second");
  private final Reckoning<Tested> model;

  /** Who runs it. */
  interface Run {
    void run(int month, int horizon);
  }

  /** A figure of both. */
  record Row(String name, String inForce, String draft) {}

  /**
   * @param months yyyymm, rising
   */
  BackTestDialog(
      List<Integer> months,
      Reckoning<Tested> model,
      Subscriptions shown,
      Run run,
      Texts texts,
      Runnable leave) {
    super(texts, "studio.backTest", WIDTH, 0, leave);
    this.model = model;
    choices(months);
    Button go = main("studio.runBackTest", () -> run.run(month.getValue(), horizon.getValue()));
    go.setId("runBackTest");
    HBox wish = new HBox(10, field("studio.month", month), field("studio.horizon", horizon), go);
    wish.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    columns();
    progress.setMaxWidth(Double.MAX_VALUE);
    getChildren()
        .addAll(
            sentence(texts.text("studio.backTestHow"), "muted"),
            wish,
            progress,
            told,
            table,
            foot(
                List.of(
                    Buttons.plain(
                        texts.bind("studio.copyTable"), () -> CopyTable.toClipboard(table))),
                "studio.close"));
    shown.watch(model.state(), this::show);
    shown.watch(
        model.step(),
        step ->
            progress.setProgress(step == null ? ProgressBar.INDETERMINATE_PROGRESS : step.share()));
  }

  private void choices(List<Integer> months) {
    month.setItems(FXCollections.observableArrayList(months.reversed()));
    month.setId("testMonth");
    month.setConverter(new Wording<>(each -> texts().dates().month(CalendarNumber.month(each))));
    int usual = Math.max(0, months.size() - 1 - HORIZONS.get(2));
    month.setValue(months.get(usual));
    horizon.setItems(FXCollections.observableArrayList(HORIZONS));
    horizon.setId("testHorizon");
    horizon.setConverter(
        new Wording<>(each -> texts().text("policy.months", texts().numbers().count(each))));
    horizon.setValue(HORIZONS.get(months.size() > HORIZONS.get(2) ? 2 : 0));
  }

  private void columns() {
    table.setId("tested");
    table.setFixedCellSize(ROW);
    table.setPrefHeight(TABLE);
    VBox.setVgrow(table, Priority.ALWAYS);
    table.getColumns().add(Columns.text("figure", texts().bind("studio.figure"), 400, Row::name));
    table
        .getColumns()
        .add(Columns.number("inForce", texts().bind("studio.inForce"), 140, Row::inForce));
    table.getColumns().add(Columns.number("draft", texts().bind("studio.draft"), 140, Row::draft));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  private void show(Reckoning.State state) {
    progress.setVisible(state == Reckoning.State.RUNNING);
    progress.setManaged(progress.isVisible());
    Tested tested = model.result().get();
    if (state == Reckoning.State.FAILED && model.trouble().get() != null) {
      told.setText(model.trouble().get().in(texts()) + " [" + model.trouble().get().code() + "]");
    } else if (state == Reckoning.State.READY && tested != null) {
      told.setText(told(tested.draft()));
      table.setItems(FXCollections.observableArrayList(rows(tested)));
    } else {
      told.setText(state == Reckoning.State.RUNNING ? "" : texts().text("studio.notTested"));
    }
    table.setVisible(tested != null && state == Reckoning.State.READY);
    table.setManaged(table.isVisible());
  }

  private String told(BackTest test) {
    return texts()
        .text(
            "studio.testedWhat",
            texts().dates().month(CalendarNumber.month(test.month())),
            texts().numbers().count(test.horizon()),
            texts().numbers().count(test.verdict().whole().lines()),
            texts().numbers().count(test.missing().size()));
  }

  private List<Row> rows(Tested tested) {
    Score was = tested.inForce().verdict().whole();
    Score is = tested.draft().verdict().whole();
    List<Row> rows = new ArrayList<>();
    row(rows, "cut", was, is, score -> count(score.cut()));
    row(rows, "cutBad", was, is, score -> count(score.cut(Fate.BAD)));
    row(rows, "cutGood", was, is, score -> count(score.cut(Fate.GOOD)));
    row(rows, "cutBetween", was, is, score -> count(score.cut(Fate.INDETERMINATE)));
    row(rows, "goodPerBad", was, is, score -> ratio(score.goodPerBad()));
    row(rows, "bad", was, is, score -> count(score.lines(Fate.BAD)));
    row(rows, "good", was, is, score -> count(score.lines(Fate.GOOD)));
    row(rows, "limitCut", was, is, score -> texts().numbers().sum(score.limitCut()));
    row(rows, "goodLimitCut", was, is, score -> texts().numbers().sum(score.goodLimitCut()));
    if (tested.draft().source() == BackTest.Source.MONTHS) {
      row(rows, "caught", was, is, score -> texts().numbers().sum(score.caught()));
      row(rows, "missed", was, is, score -> texts().numbers().sum(score.missed()));
      row(rows, "savedLoss", was, is, score -> texts().numbers().sum(score.saved()));
    }
    rows.add(
        new Row(
            texts().text("studio.test.waiting"),
            count(tested.inForce().waiting()),
            count(tested.draft().waiting())));
    return rows;
  }

  private void row(
      List<Row> rows, String code, Score was, Score is, Function<Score, String> value) {
    rows.add(new Row(texts().text("studio.test." + code), value.apply(was), value.apply(is)));
  }

  private String count(long count) {
    return texts().numbers().count(count);
  }

  private String ratio(OptionalDouble ratio) {
    return ratio.isEmpty() ? Numbers.NONE : texts().numbers().decimal(ratio.getAsDouble(), 2);
  }
}
