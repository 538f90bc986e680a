package org.limitdesk.ui.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.OverrideRates;

/** How often decisions went away from their proposals: a row each, never without its n. */
final class RatePanels {
  /** A row's name, bar and figure. */
  private static final int CELLS = 3;

  private final Texts texts;
  private final DecisionWords words;
  private final Label summary;
  private final GridPane byOfficer;
  private final GridPane byReason;
  private final GridPane byDirection;

  private record Row(String name, OverrideRate rate, String style) {}

  /**
   * @param summary says how many of how many in all
   */
  RatePanels(
      Texts texts, Label summary, GridPane byOfficer, GridPane byReason, GridPane byDirection) {
    this.texts = texts;
    this.summary = summary;
    words = new DecisionWords(texts);
    this.byOfficer = byOfficer;
    this.byReason = byReason;
    this.byDirection = byDirection;
    for (GridPane grid : List.of(byOfficer, byReason, byDirection)) {
      columns(grid);
    }
  }

  private static void columns(GridPane grid) {
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(56);
    name.setPrefWidth(124);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    ColumnConstraints figure = new ColumnConstraints();
    figure.setHalignment(HPos.RIGHT);
    figure.setMinWidth(GridPane.USE_PREF_SIZE);
    grid.getColumnConstraints().setAll(name, bar, figure);
  }

  void show(OverrideRates rates, Map<Long, String> people) {
    List<Row> officers = new ArrayList<>();
    rates
        .byOfficer()
        .forEach(
            (id, rate) -> officers.add(new Row(people.getOrDefault(id, ""), rate, "rate-plain")));
    fill(byOfficer, officers);
    markOutliers(officers, rates.all());
    List<Row> reasons = new ArrayList<>();
    rates
        .byReason()
        .forEach((reason, rate) -> reasons.add(new Row(words.reason(reason), rate, "rate-plain")));
    reasons.sort(Comparator.comparingLong((Row row) -> row.rate().overridden()).reversed());
    fill(byReason, reasons);
    List<Row> directions = new ArrayList<>();
    rates
        .byDirection()
        .forEach((way, rate) ->
            directions.add(new Row(texts.text("direction." + way.code()), rate, style(way))));
    fill(byDirection, directions);
    summary.setText(
        texts.text(
            "oversight.summary",
            texts.numbers().count(rates.all().overridden()),
            texts.numbers().count(rates.all().decided()),
            texts.numbers().rate(rates.all().share(), 1)));
  }

  private static String style(Direction direction) {
    return switch (direction) {
      case SOFTER -> "rate-softer";
      case HARDER -> "rate-harder";
      case AS_PROPOSED -> "rate-plain";
    };
  }

  private void fill(GridPane grid, List<Row> rows) {
    grid.getChildren().clear();
    double top = rows.stream().mapToDouble(row -> row.rate().high()).max().orElse(1);
    for (Row row : rows) {
      Label name = new Label(row.name());
      name.getStyleClass().addAll("second", "abridged");
      HoverText.on(name, row.name());
      Label figure = new Label(figure(row.rate()));
      figure.getStyleClass().addAll("second", "num", "muted");
      IntervalBar bar = new IntervalBar(row.rate(), top, row.style());
      String interval = interval(row.rate());
      HoverText.on(bar, interval);
      HoverText.on(figure, interval);
      bar.setAccessibleText(row.name() + " " + figure.getText() + ", " + interval);
      grid.addRow(grid.getRowCount(), name, bar, figure);
    }
  }

  /** Beyond the funnel of all officers together; few decisions are never. */
  private void markOutliers(List<Row> officers, OverrideRate all) {
    for (int i = 0; i < officers.size(); i++) {
      OverrideRate rate = officers.get(i).rate();
      if (rate.standsOut(all)
          && byOfficer.getChildren().get(i * CELLS + CELLS - 1) instanceof Label figure) {
        figure.getStyleClass().add("warning");
        HoverText.on(
            figure,
            texts.text(
                "oversight.outlier",
                texts.numbers().rate(rate.funnel(all).low(), 1),
                texts.numbers().rate(rate.funnel(all).high(), 1),
                texts.numbers().count(rate.decided())));
      }
    }
  }

  /** The share and of how many. */
  private String figure(OverrideRate rate) {
    return texts.text(
        "oversight.rate",
        texts.numbers().rate(rate.share(), 1),
        texts.numbers().count(rate.overridden()),
        texts.numbers().count(rate.decided()));
  }

  private String interval(OverrideRate rate) {
    return texts.text(
        "oversight.interval",
        texts.numbers().rate(rate.low(), 1),
        texts.numbers().rate(rate.high(), 1));
  }
}
