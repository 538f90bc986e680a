package org.limitdesk.report.monthly;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.LaggedRates;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.report.monthly.Block.Chart;
import org.limitdesk.report.monthly.Block.Column;
import org.limitdesk.report.monthly.Block.Grid;

/** 30+, 60+ and 90+, by balance and by count, coincident and lagged. */
final class RatePage {
  private static final int DRAWN = 24;
  private static final int SHOWN = 13;
  private static final int YEAR = 12;
  private static final float HEIGHT = 148;
  private static final int PERCENT = 100;

  private final MonthlyReport report;
  private final ReportWords words;
  private final LaggedRates lagged;

  RatePage(MonthlyReport report, ReportWords words) {
    this.report = report;
    this.words = words;
    lagged = new LaggedRates(report.months());
  }

  ReportPage page() {
    return new ReportPage(
        words.text("rates.topic"),
        finding(),
        report.months().size() > 1
            ? List.of(chart(Measure.BALANCE), chart(Measure.COUNT), table())
            : List.of(table()),
        List.of(words.text("rates.note.coincident"), words.text("rates.note.lagged")));
  }

  private String finding() {
    OptionalDouble now = report.now().rate30(Measure.BALANCE);
    if (now.isEmpty()) {
      return words.text("buckets.nothing");
    }
    String count = words.percent(report.now().rate30(Measure.COUNT));
    OptionalDouble lag = lagged.rate30(report.now(), Measure.BALANCE);
    if (lag.isEmpty()) {
      return words.text("rates.unlagged", words.percent(now), count);
    }
    String late = words.percent(lag);
    OptionalDouble then = report.rate(YEAR, tally -> tally.rate30(Measure.BALANCE));
    if (then.isEmpty()) {
      return words.text("rates.alone", words.percent(now), count, late);
    }
    double change = now.getAsDouble() - then.getAsDouble();
    return words.moved(
        "rates.finding", change, words.percent(now), words.points(change), count, late);
  }

  private List<MonthTally> last(int most) {
    List<MonthTally> all = report.months();
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  private Chart chart(Measure measure) {
    List<MonthTally> months = last(DRAWN);
    List<ReportChart.Row> rows =
        List.of(
            row("30+", Palette.LINE30, months, tally -> tally.rate30(measure)),
            row("60+", Palette.LINE60, months, tally -> tally.rate60(measure)),
            row("90+", Palette.LINE90, months, tally -> tally.rate90(measure)));
    List<String> ticks =
        words.ticks(months.stream().map(tally -> CalendarNumber.month(tally.month())).toList());
    return new Chart(
        new ReportChart(
            words.text("rates.chart." + measure.code()), ReportChart.Kind.LINES, ticks, rows),
        HEIGHT);
  }

  private ReportChart.Row row(
      String name,
      String colour,
      List<MonthTally> months,
      Function<MonthTally, OptionalDouble> rate) {
    List<Double> values =
        months.stream().map(tally -> PERCENT * rate.apply(tally).orElse(Double.NaN)).toList();
    return ReportChart.Row.of(name, colour, values, words.percent(rate.apply(months.getLast())));
  }

  private Grid table() {
    List<Column> columns = new ArrayList<>(List.of(new Column(words.text("month"), 11)));
    for (String part : List.of("balance", "count", "lagged.balance", "lagged.count")) {
      String under = words.text("rates.head." + part);
      for (String rate : List.of("30+", "60+", "90+")) {
        columns.add(new Column(under + "\n" + rate, 8));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (MonthTally tally : last(SHOWN)) {
      List<String> row = new ArrayList<>();
      row.add(words.month(CalendarNumber.month(tally.month())));
      for (Measure measure : Measure.values()) {
        row.add(words.percent(tally.rate30(measure)));
        row.add(words.percent(tally.rate60(measure)));
        row.add(words.percent(tally.rate90(measure)));
      }
      for (Measure measure : Measure.values()) {
        row.add(words.percent(lagged.rate30(tally, measure)));
        row.add(words.percent(lagged.rate60(tally, measure)));
        row.add(words.percent(lagged.rate90(tally, measure)));
      }
      rows.add(row);
    }
    return new Grid("", columns, rows, List.of(rows.size() - 1), Block.Tints.NONE);
  }
}
