package org.limitdesk.report.monthly;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.limitdesk.domain.trend.CohortQuarter;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.report.monthly.Block.Chart;
import org.limitdesk.report.monthly.Block.Column;
import org.limitdesk.report.monthly.Block.Grid;

/** How the lines opened in each quarter went on. */
final class VintagePage {
  private static final int MOST = 8;
  private static final int SHOWN = 14;
  private static final int EVERY = 3;
  private static final float HEIGHT = 240;
  private static final int PERCENT = 100;
  private static final List<Integer> AGES = List.of(3, 6, 9, 12, 18, 24);

  /** A quarter of fewer lines is drawn and listed, and no finding is made of it: it is chance. */
  private static final int LEAST = 100;

  /** At the greatest of these ages that two quarters have come to, they are held side by side. */
  private static final List<Integer> COMPARED = List.of(6, 3);

  private final MonthlyReport report;
  private final ReportWords words;
  private final List<CohortQuarter> quarters;

  VintagePage(MonthlyReport report, ReportWords words) {
    this.report = report;
    this.words = words;
    quarters =
        CohortQuarter.of(report.vintages().cohorts()).stream()
            .filter(each -> !each.points().isEmpty())
            .toList();
  }

  ReportPage page() {
    String topic = words.text("vintages.topic");
    if (quarters.isEmpty()) {
      return new ReportPage(
          topic, words.text("vintages.none"), List.of(), List.of(words.text("vintages.note")));
    }
    return new ReportPage(
        topic,
        finding(),
        hasCurve() ? List.of(chart(), table()) : List.of(table()),
        List.of(
            words.text("vintages.note"),
            words.text("vintages.note.unknown", words.count(report.vintages().withoutOpening()))));
  }

  private String finding() {
    for (int age : COMPARED) {
      List<CohortQuarter> old =
          quarters.stream()
              .filter(each -> each.lines() >= LEAST && each.at(age).isPresent())
              .toList();
      if (old.size() > 1) {
        CohortQuarter newest = old.getLast();
        CohortQuarter before = old.get(old.size() - 2);
        double rate = newest.at(age).orElseThrow();
        double then = before.at(age).orElseThrow();
        return words.moved(
            "vintages.finding",
            rate - then,
            newest.name(),
            age,
            words.percent(rate),
            words.percent(then),
            before.name());
      }
    }
    int youngest = COMPARED.getLast();
    boolean areOld = quarters.stream().filter(each -> each.at(youngest).isPresent()).count() > 1;
    return areOld ? words.text("vintages.few", LEAST) : words.text("vintages.young");
  }

  private boolean hasCurve() {
    return last(MOST).stream().anyMatch(each -> each.points().size() > 1);
  }

  private Chart chart() {
    // A single point is no curve.
    List<CohortQuarter> drawn =
        last(MOST).stream().filter(each -> each.points().size() > 1).toList();
    int oldest = drawn.stream().mapToInt(each -> each.points().getLast().months()).max().orElse(0);
    List<ReportChart.Row> rows = new ArrayList<>();
    int shift = Palette.CURVES.size() - drawn.size();
    for (int i = 0; i < drawn.size(); i++) {
      CohortQuarter quarter = drawn.get(i);
      List<Double> values =
          IntStream.rangeClosed(0, oldest)
              .mapToObj(age -> PERCENT * quarter.at(age).orElse(Double.NaN))
              .toList();
      rows.add(ReportChart.Row.of(quarter.name(), Palette.CURVES.get(shift + i), values, ""));
    }
    List<String> ticks =
        IntStream.rangeClosed(0, oldest)
            .mapToObj(age -> age % EVERY == 0 ? Integer.toString(age) : "")
            .toList();
    return new Chart(
        new ReportChart(words.text("vintages.chart"), ReportChart.Kind.LINES, ticks, rows), HEIGHT);
  }

  private List<CohortQuarter> last(int most) {
    return quarters.subList(Math.max(0, quarters.size() - most), quarters.size());
  }

  private Grid table() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("vintages.opened"), 16));
    columns.add(new Column(words.text("lines"), 12));
    List<Integer> ages =
        AGES.stream()
            .filter(age -> quarters.stream().anyMatch(each -> each.at(age).isPresent()))
            .toList();
    ages.forEach(age -> columns.add(new Column(words.text("vintages.age", age), 12)));
    columns.add(new Column(words.text("vintages.now"), 20));
    List<List<String>> rows = new ArrayList<>();
    for (CohortQuarter quarter : last(SHOWN)) {
      List<String> row = new ArrayList<>(List.of(quarter.name(), words.count(quarter.lines())));
      for (int age : ages) {
        OptionalDouble rate = quarter.at(age);
        row.add(words.percent(rate));
      }
      Point last = quarter.points().getLast();
      row.add(words.text("vintages.last", words.percent(last.rate()), last.months()));
      rows.add(row);
    }
    return new Grid(words.text("vintages.table"), columns, rows);
  }
}
