package org.limitdesk.report.monthly;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.report.monthly.Block.Chart;
import org.limitdesk.report.monthly.Block.Column;
import org.limitdesk.report.monthly.Block.Grid;

/** The balance by bucket over two years. */
final class BucketPage {
  private static final int MOST = 24;
  private static final float HEIGHT = 190;
  private static final List<Bucket> STACK =
      Bucket.ALL.reversed().stream().filter(bucket -> bucket != Bucket.M0).toList();

  private final MonthlyReport report;
  private final ReportWords words;
  private final List<MonthTally> months;
  private final MoneyUnit unit;

  BucketPage(MonthlyReport report, ReportWords words) {
    this.report = report;
    this.words = words;
    List<MonthTally> all = report.months();
    months = all.subList(Math.max(0, all.size() - MOST), all.size());
    unit = MoneyUnit.upTo(months.stream().mapToLong(BucketPage::overdue).max().orElse(0), words);
  }

  private static long overdue(MonthTally tally) {
    return tally.inOrWorse(Bucket.M1, Measure.BALANCE);
  }

  ReportPage page() {
    String name = unit.name(words, report.about().currency());
    return new ReportPage(
        words.text("buckets.topic"),
        finding(),
        // A single month is no course of time.
        months.size() > 1 ? List.of(chart(name), table(name)) : List.of(table(name)),
        List.of(words.text("buckets.note")));
  }

  private String finding() {
    MonthTally now = report.now();
    long all = now.total(Measure.BALANCE);
    if (all == 0) {
      return words.text("buckets.nothing");
    }
    String currency = report.about().currency();
    double share = (double) overdue(now) / all;
    String sum = MoneyUnit.said(all, words, currency);
    String overdue = MoneyUnit.said(overdue(now), words, currency);
    MonthTally before = report.tally(1).filter(t -> t.total(Measure.BALANCE) > 0).orElse(null);
    if (before == null) {
      return words.text("buckets.alone", sum, overdue, words.percent(share));
    }
    double then = (double) overdue(before) / before.total(Measure.BALANCE);
    return words.moved(
        "buckets.finding", share - then, sum, overdue, words.percent(share), words.percent(then));
  }

  private Chart chart(String name) {
    List<ReportChart.Row> rows = new ArrayList<>();
    for (Bucket bucket : STACK) {
      List<Double> values =
          months.stream().map(tally -> unit.in(tally.in(bucket, Measure.BALANCE))).toList();
      String last = unit.written(report.now().in(bucket, Measure.BALANCE), words);
      rows.add(ReportChart.Row.of(bucket.label(), Palette.of(bucket), values, last));
    }
    List<String> ticks =
        words.ticks(months.stream().map(tally -> CalendarNumber.month(tally.month())).toList());
    return new Chart(
        new ReportChart(
            words.text("buckets.chart", name), ReportChart.Kind.STACKED_BARS, ticks, rows),
        HEIGHT);
  }

  private Grid table(String name) {
    List<Column> columns = new ArrayList<>(List.of(new Column(words.text("month"), 13)));
    Bucket.ALL.forEach(bucket -> columns.add(new Column(bucket.label(), 9)));
    columns.add(new Column(words.text("total"), 11));
    List<List<String>> rows = new ArrayList<>();
    for (MonthTally tally : months) {
      List<String> row = new ArrayList<>();
      row.add(words.month(CalendarNumber.month(tally.month())));
      Bucket.ALL.forEach(bucket -> row.add(unit.written(tally.in(bucket, Measure.BALANCE), words)));
      row.add(unit.written(tally.total(Measure.BALANCE), words));
      rows.add(row);
    }
    return new Grid(
        words.text("buckets.table", name),
        columns,
        rows,
        List.of(rows.size() - 1),
        Block.Tints.NONE);
  }
}
