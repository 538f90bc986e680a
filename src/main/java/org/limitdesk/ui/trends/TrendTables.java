package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.report.table.Cell;
import org.limitdesk.report.table.Table;
import org.limitdesk.report.table.Table.Column;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.Trends;

/** The panels' figures as tables; the full name of every rate says what it is a share of. */
final class TrendTables {
  private static final int DECIMALS = 2;

  private final Measure measure;
  private final Texts texts;

  TrendTables(Measure measure, Texts texts) {
    this.measure = measure;
    this.texts = texts;
  }

  /** The buckets of each month, the newest first, with M0 and the sum. */
  Table buckets(List<MonthTally> months) {
    List<Column> columns = new ArrayList<>(List.of(named("trends.month")));
    Bucket.ALL.forEach(bucket -> columns.add(amountColumn(bucket.label())));
    columns.add(amountColumn(texts.text("trends.sum")));
    return new Table(text("trends.buckets."), "", columns, newestFirst(months, this::bucketRow));
  }

  private List<Cell> bucketRow(MonthTally month) {
    List<Cell> row = new ArrayList<>(List.of(new Cell.Month(month.month())));
    Bucket.ALL.forEach(bucket -> row.add(amount(month.in(bucket, measure))));
    row.add(amount(month.total(measure)));
    return row;
  }

  /**
   * The rates of each month, the newest first.
   *
   * @param whole the whole book to compare a segment with; empty for no comparison
   */
  Table rates(List<MonthTally> months, List<MonthTally> whole) {
    List<Column> columns = new ArrayList<>(List.of(named("trends.month")));
    Band.OVERDUE.forEach(band -> columns.add(rateColumn(band.label())));
    columns.add(rateColumn(texts.text("trends.npl")));
    if (!whole.isEmpty()) {
      columns.add(rateColumn(texts.text("trends.bookLine")));
    }
    Map<Integer, MonthTally> others = new HashMap<>();
    whole.forEach(month -> others.put(month.month(), month));
    return new Table(
        text("trends.rates."),
        "",
        columns,
        newestFirst(months, month -> rateRow(month, others.get(month.month()))));
  }

  private List<Cell> rateRow(MonthTally month, @Nullable MonthTally whole) {
    List<Cell> row = new ArrayList<>(List.of(new Cell.Month(month.month())));
    Band.OVERDUE.forEach(band -> row.add(rate(band.rate(month, measure))));
    row.add(rate(month.nonPerformingRate(measure)));
    if (whole != null) {
      row.add(rate(Band.OVER_30.rate(whole, measure)));
    }
    return row;
  }

  private interface Row {
    List<Cell> of(MonthTally month);
  }

  private static List<List<Cell>> newestFirst(List<MonthTally> months, Row row) {
    return months.reversed().stream().map(row::of).toList();
  }

  /** Where what was in each bucket came to, a row a bucket. */
  Table rolls(RollMatrix rolls, String scope) {
    List<RollColumn> ends = RollColumn.of(rolls);
    List<Column> columns = new ArrayList<>();
    columns.add(named("trends.from"));
    columns.add(amountColumn(texts.text("trends.sum")));
    ends.forEach(end -> columns.add(rateColumn(end.name(texts))));
    List<List<Cell>> rows = new ArrayList<>();
    for (Bucket from : Bucket.ALL) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Text(from.label()));
      row.add(amount(rolls.from(from, measure)));
      ends.forEach(end -> row.add(rate(end.share(rolls, from, measure))));
      rows.add(row);
    }
    RollWords words = new RollWords(texts, measure);
    return new Table(words.title(rolls), words.note(rolls, scope), columns, rows);
  }

  /** The last month of these segments, in their order. */
  Table segments(List<Trends.Segment> segments) {
    List<Column> columns = new ArrayList<>();
    columns.add(named("trends.segment"));
    columns.add(named("trends.lines"));
    columns.add(
        new Column(
            texts.text("trends.balance"),
            texts.text("trends.amount.balance", texts.text("trends.sum"))));
    Band.OVERDUE.forEach(band -> columns.add(rateColumn(band.label())));
    columns.add(rateColumn(texts.text("trends.change30")));
    return new Table(
        text("trends.segments."), "", columns, segments.stream().map(this::segmentRow).toList());
  }

  /** A segment's cells, in the order of {@link #segments}. */
  List<Cell> segmentRow(Trends.Segment segment) {
    MonthTally last = segment.months().getLast();
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Text(SegmentTable.name(segment.name(), texts)));
    row.add(new Cell.Count(last.total(Measure.COUNT)));
    row.add(new Cell.Money(last.total(Measure.BALANCE)));
    Band.OVERDUE.forEach(band -> row.add(rate(band.rate(last, measure))));
    row.add(change(segment.months()));
    return row;
  }

  private Cell change(List<MonthTally> months) {
    if (months.size() < 2) {
      return Cell.NONE;
    }
    OptionalDouble now = Band.OVER_30.rate(months.getLast(), measure);
    OptionalDouble before = Band.OVER_30.rate(months.get(months.size() - 2), measure);
    return now.isPresent() && before.isPresent()
        ? new Cell.Points(now.getAsDouble() - before.getAsDouble(), DECIMALS)
        : Cell.NONE;
  }

  /** What these figures are of, for a file that stands alone. */
  Column scope() {
    return named("trends.shown");
  }

  Column month() {
    return named("trends.month");
  }

  private Column named(String key) {
    return Column.of(texts.text(key));
  }

  private Column amountColumn(String name) {
    return new Column(name, text("trends.amount.", name));
  }

  private Column rateColumn(String name) {
    return new Column(name, text("trends.by.", name));
  }

  private Cell amount(long amount) {
    return measure == Measure.COUNT ? new Cell.Count(amount) : new Cell.Money(amount);
  }

  private static Cell rate(OptionalDouble rate) {
    return rate.isPresent() ? new Cell.Rate(rate.getAsDouble(), DECIMALS) : Cell.NONE;
  }

  /** The text of that key for the measure. */
  private String text(String start, Object... values) {
    return texts.text(start + (measure == Measure.BALANCE ? "balance" : "count"), values);
  }
}
