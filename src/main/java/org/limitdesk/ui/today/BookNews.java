package org.limitdesk.ui.today;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.RunTotals;
import org.limitdesk.workflow.TodayBoard;
import org.limitdesk.workflow.port.PastLoad;

/** What is new in the book: the rates, the last assessment, the last load. */
final class BookNews {
  private static final int MONTHS = 12;

  private final Texts texts;

  BookNews(Texts texts) {
    this.texts = texts;
  }

  /** The balance and the three rates by balance, with their change to the month before. */
  void rates(GridPane grid, Label month, List<MonthTally> all) {
    List<MonthTally> months = all.subList(Math.max(0, all.size() - MONTHS), all.size());
    grid.getChildren().clear();
    balance(grid, months);
    rate(grid, "rate30", months, tally -> tally.rate30(Measure.BALANCE));
    rate(grid, "rate60", months, tally -> tally.rate60(Measure.BALANCE));
    rate(grid, "rate90", months, tally -> tally.rate90(Measure.BALANCE));
    month.setText(texts.text("today.ratesOf", texts.dates().month(months.getLast().month())));
  }

  private void balance(GridPane grid, List<MonthTally> months) {
    List<Double> values =
        months.stream().map(tally -> (double) tally.total(Measure.BALANCE)).toList();
    double before = values.size() < 2 ? 0 : values.get(values.size() - 2);
    String change =
        before == 0 ? Numbers.NONE : texts.numbers().rateSigned(values.getLast() / before - 1, 2);
    grid.addRow(
        grid.getRowCount(),
        name(texts.text("today.balance")),
        new Spark("balance", values),
        figure(texts.numbers().sum(months.getLast().total(Measure.BALANCE))),
        muted(change));
  }

  private void rate(
      GridPane grid,
      String style,
      List<MonthTally> months,
      Function<MonthTally, OptionalDouble> rate) {
    List<Double> values =
        months.stream()
            .map(rate)
            .filter(OptionalDouble::isPresent)
            .map(OptionalDouble::getAsDouble)
            .toList();
    if (values.isEmpty()) {
      return;
    }
    Label change = muted(Numbers.NONE);
    if (values.size() > 1) {
      double points = values.getLast() - values.get(values.size() - 2);
      change.setText(texts.numbers().pointsShort(points, 2));
      if (points > 0) {
        change.getStyleClass().add("worse");
      }
    }
    grid.addRow(
        grid.getRowCount(),
        name(texts.text("today." + style)),
        new Spark(style, values),
        figure(texts.numbers().rate(values.getLast(), 2)),
        change);
  }

  void run(GridPane grid, Label when, TodayBoard.Run last) {
    RunTotals totals = last.totals();
    when.setText(texts.dates().month(totals.month()) + ", " + moment(last.at()));
    grid.getChildren().clear();
    if (last.isOlder()) {
      Label older = new Label(texts.text("today.otherRules"));
      older.getStyleClass().add("warning");
      older.setWrapText(true);
      older.setMinHeight(Region.USE_PREF_SIZE);
      grid.add(older, 0, 0, 2, 1);
    }
    line(grid, texts.text("data.proposals"), texts.numbers().count(totals.proposals()));
    for (Action action : Action.values()) {
      long count = totals.byAction().getOrDefault(action, 0L);
      if (count > 0) {
        String name = action == Action.MONITOR ? "today.monitored" : "action." + action.code();
        line(grid, texts.text(name), texts.numbers().count(count));
      }
    }
    if (totals.waiting() > 0) {
      line(grid, texts.text("data.waiting"), texts.numbers().count(totals.waiting()));
    }
    line(grid, texts.text("data.lossBefore"), texts.numbers().yuan(totals.lossBefore()));
    line(grid, texts.text("data.lossAfter"), texts.numbers().yuan(totals.lossAfter()));
  }

  void load(GridPane grid, Label when, PastLoad last) {
    PastLoad.OfFile total = last.total();
    when.setText(moment(last.at()));
    grid.getChildren().clear();
    line(grid, texts.text("data.added"), texts.numbers().count(total.added()));
    line(grid, texts.text("data.corrected"), texts.numbers().count(total.corrected()));
    line(grid, texts.text("data.unchanged"), texts.numbers().count(total.unchanged()));
    line(grid, texts.text("data.setAside"), texts.numbers().count(total.setAside()));
    line(grid, texts.text("data.rows"), texts.numbers().count(total.rows()));
  }

  private String moment(long millis) {
    LocalDateTime at =
        LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
    return texts.dates().dayInTable(at.toLocalDate()) + " " + texts.dates().time(at.toLocalTime());
  }

  private static void line(GridPane grid, String name, String value) {
    Label label = name(name);
    GridPane.setHgrow(label, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), label, figure(value));
  }

  private static Label name(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("fact-name");
    return label;
  }

  private static Label figure(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("strong", "num");
    GridPane.setHalignment(label, HPos.RIGHT);
    return label;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("muted", "second", "num");
    GridPane.setHalignment(label, HPos.RIGHT);
    return label;
  }
}
