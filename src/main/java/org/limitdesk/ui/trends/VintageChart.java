package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.chart.ChartPane;
import org.limitdesk.chart.ChartPicture;
import org.limitdesk.chart.Heading;
import org.limitdesk.chart.Mark;
import org.limitdesk.chart.MonthChart;
import org.limitdesk.chart.Ramp;
import org.limitdesk.chart.Series;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.table.Table;
import org.limitdesk.ui.kit.ChartLook;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Palette;
import org.limitdesk.ui.kit.Texts;

/**
 * Vintages as a fan: a line a month of opening, the newer the stronger; the one that is looked at
 * stands out. Marks are the cohorts, the oldest first, by months on book.
 */
final class VintageChart extends VBox {
  private static final double RIGHT = 136;
  private static final double PERCENT = 100;
  private static final int EVERY = 3;
  private static final String HUE = "-color-accent-fg";
  private static final String CHOSEN = "-ld-bucket-m4";

  private final ChartPane chart = new ChartPane(RIGHT);
  private final Label title = DialogBox.sentence("", "second", "muted");
  private final Texts texts;
  private final Palette palette;
  private List<Cohort> oldestFirst = List.of();
  private int drawn = -1;

  VintageChart(Texts texts, Palette palette) {
    super(6);
    this.texts = texts;
    this.palette = palette;
    VBox.setVgrow(chart, Priority.ALWAYS);
    getChildren().addAll(title, chart);
    chart.setId("vintageFan");
    chart.tips(this::tip);
    chart.chosen().subscribe(this::lookAt);
  }

  ChartPane pane() {
    return chart;
  }

  /**
   * Shows them.
   *
   * @param newestFirst as the table has them
   * @param words what the rates are a share of, and what is bad
   */
  void show(List<Cohort> newestFirst, String words) {
    oldestFirst = newestFirst.reversed();
    title.setText(words + " · " + texts.text("vintage.across"));
    chart.setAccessibleText(title.getText());
    draw(row(chart.chosen().get()));
  }

  /** The cohort of a mark; null for none. */
  @Nullable Cohort cohort(@Nullable Mark mark) {
    int row = row(mark);
    return row < 0 ? null : oldestFirst.get(row);
  }

  private int row(@Nullable Mark mark) {
    return mark == null || mark.series() >= oldestFirst.size() ? -1 : mark.series();
  }

  private void lookAt(@Nullable Mark mark) {
    if (row(mark) != drawn) {
      draw(row(mark));
    }
  }

  private void draw(int row) {
    drawn = row;
    chart.show(of(oldestFirst, row, texts, palette), ChartLook.colours(palette));
  }

  private static MonthChart of(List<Cohort> oldestFirst, int chosen, Texts texts, Palette palette) {
    int months =
        1
            + oldestFirst.stream()
                .flatMap(each -> each.points().stream())
                .mapToInt(Point::months)
                .max()
                .orElse(-1);
    List<String> ramp =
        Ramp.of(palette.hex("-color-bg-default"), palette.hex(HUE), oldestFirst.size());
    List<Series> series = new ArrayList<>();
    for (int row = 0; row < oldestFirst.size(); row++) {
      boolean isChosen = row == chosen;
      boolean isLabelled = isChosen || row == 0 || row == oldestFirst.size() - 1;
      series.add(
          line(
              oldestFirst.get(row),
              months,
              isChosen ? palette.hex(CHOSEN) : ramp.get(row),
              isLabelled,
              isChosen ? Series.Stroke.FULL : Series.Stroke.THIN,
              texts));
    }
    return new MonthChart(MonthChart.Kind.LINES, ticks(months), series);
  }

  private static Series line(
      Cohort cohort,
      int months,
      String colour,
      boolean isLabelled,
      Series.Stroke stroke,
      Texts texts) {
    List<Double> values = new ArrayList<>(Collections.nCopies(months, Double.NaN));
    cohort.points().forEach(each -> values.set(each.months(), each.rate() * PERCENT));
    String end = isLabelled ? texts.numbers().rate(cohort.points().getLast().rate(), 2) : "";
    return new Series(opened(cohort, texts), colour, values, end, stroke);
  }

  private static String opened(Cohort cohort, Texts texts) {
    return texts.dates().month(CalendarNumber.of(cohort.opened()));
  }

  private static List<String> ticks(int months) {
    List<String> ticks = new ArrayList<>();
    for (int month = 0; month < months; month++) {
      ticks.add(month % EVERY == 0 ? Integer.toString(month) : "");
    }
    return ticks;
  }

  private List<List<String>> tip(Mark mark) {
    Cohort cohort = cohort(mark);
    if (cohort == null) {
      return List.of();
    }
    return cohort.points().stream()
        .filter(each -> each.months() == mark.place())
        .map(point ->
            List.of(
                List.of(
                    opened(cohort, texts)
                        + ", "
                        + texts.text("vintage.mob", Integer.toString(point.months()))),
                List.of(texts.text("vintage.rate"), texts.numbers().rate(point.rate(), 2)),
                List.of(texts.text("vintage.lines"), texts.numbers().count(cohort.lines()))))
        .findFirst()
        .orElse(List.of());
  }

  /** The same on paper. */
  Supplier<Picture> picture(Table table) {
    Palette paper = Palette.of(false);
    MonthChart onPaper = of(oldestFirst, row(chart.chosen().get()), texts, paper);
    Heading heading =
        new Heading(texts.text("vintage.fan"), table.note() + " · " + texts.text("vintage.across"));
    return () -> ChartPicture.of(heading, onPaper, ChartLook.colours(paper), RIGHT);
  }
}
