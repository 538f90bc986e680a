package org.limitdesk.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.LaggedRates;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.RollEnd;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Curves;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.domain.trend.Vintages.Terms;
import org.limitdesk.report.table.Cell;
import org.limitdesk.report.table.Table;
import org.limitdesk.report.table.Table.Column;

/**
 * What was counted of a book as a table for programs, by the names that the command line gives it.
 * Where it was counted by segment the table is of the segments, and a column says which.
 *
 * @param name what it is
 */
public record Counts(String name, Table table) {
  private static final int DECIMALS = 2;

  /** Delinquency by month. */
  public static Counts trends(Trends trends, Measure measure, boolean bySegment) {
    Rows rows = new Rows("trends", measure, bySegment);
    rows.heads("month", "lines", "balance");
    Bucket.ALL.forEach(bucket -> rows.heads(bucket.label()));
    rows.heads("rate_30", "rate_60", "rate_90", "npl");
    rows.heads("rate_30_lagged", "rate_60_lagged", "rate_90_lagged");
    List<BySegment.Part<List<MonthTally>>> parts =
        trends.segments().stream()
            .map(each -> new BySegment.Part<>(each.name(), each.months()))
            .toList();
    return rows.of(new BySegment<>(trends.months(), parts), Counts::months);
  }

  private static void months(Rows rows, List<MonthTally> months) {
    Measure measure = rows.measure;
    LaggedRates lagged = new LaggedRates(months);
    for (MonthTally month : months) {
      List<Cell> row = rows.row();
      row.add(new Cell.Month(month.month()));
      row.add(new Cell.Count(month.total(Measure.COUNT)));
      row.add(new Cell.Money(month.total(Measure.BALANCE)));
      Bucket.ALL.forEach(bucket -> row.add(rows.amount(month.in(bucket, measure))));
      row.add(rate(month.rate30(measure)));
      row.add(rate(month.rate60(measure)));
      row.add(rate(month.rate90(measure)));
      row.add(rate(month.nonPerformingRate(measure)));
      row.add(rate(lagged.rate30(month, measure)));
      row.add(rate(lagged.rate60(month, measure)));
      row.add(rate(lagged.rate90(month, measure)));
    }
  }

  /** Where the lines of one month are in a later one, a row a bucket. */
  public static Counts rolls(BySegment<RollMatrix> rolls, Measure measure, boolean bySegment) {
    Rows rows = new Rows("roll", measure, bySegment);
    rows.heads("from_month", "to_month", "from", "amount");
    Bucket.ALL.forEach(bucket -> rows.heads(bucket.label()));
    for (RollEnd end : RollEnd.values()) {
      rows.heads(end.code());
    }
    return rows.of(rolls, Counts::matrix);
  }

  private static void matrix(Rows rows, RollMatrix rolls) {
    Measure measure = rows.measure;
    for (Bucket from : Bucket.ALL) {
      List<Cell> row = rows.row();
      row.add(new Cell.Month(rolls.before()));
      row.add(new Cell.Month(rolls.after()));
      row.add(Cell.text(from.label()));
      row.add(rows.amount(rolls.from(from, measure)));
      Bucket.ALL.forEach(to -> row.add(rate(rolls.share(from, to, measure))));
      for (RollEnd end : RollEnd.values()) {
        row.add(rate(rolls.share(from, end, measure)));
      }
    }
  }

  /** What of each bucket moved on, a row a month. */
  public static Counts flows(BySegment<FlowBoard> flows, Measure measure, boolean bySegment) {
    Rows rows = new Rows("flow", measure, bySegment);
    rows.heads("month");
    Bucket.ALL.forEach(bucket -> rows.heads(bucket.label()));
    rows.heads("cured", "loss_factor");
    return rows.of(flows, Counts::flow);
  }

  private static void flow(Rows rows, FlowBoard board) {
    for (FlowRates flow : board.flows()) {
      List<Cell> row = rows.row();
      row.add(new Cell.Month(flow.rolls().after()));
      Bucket.ALL.forEach(from -> row.add(rate(flow.onward(from, rows.measure))));
      row.add(rate(flow.cured(rows.measure)));
      row.add(rate(flow.chained(rows.measure)));
    }
  }

  /** Curves by month of opening, a row a point. */
  public static Counts vintages(BySegment<Curves> curves, Terms terms, boolean bySegment) {
    Rows rows = new Rows("vintage", terms.denominator().measure(), bySegment);
    rows.heads("denominator", "worst", "ever", "cohort", "lines", "left_truncated", "mob", "rate");
    return rows.of(curves, (into, each) -> points(into, each, terms));
  }

  private static void points(Rows rows, Curves curves, Terms terms) {
    for (Cohort cohort : curves.cohorts()) {
      for (Point point : cohort.points()) {
        List<Cell> row = rows.row();
        row.add(Cell.text(terms.denominator().code()));
        row.add(Cell.text(terms.worst().label()));
        row.add(Cell.text(terms.ever() ? "yes" : "no"));
        row.add(new Cell.Month(CalendarNumber.of(cohort.opened())));
        row.add(new Cell.Count(cohort.lines()));
        row.add(Cell.text(cohort.isTruncated() ? "yes" : "no"));
        row.add(new Cell.Count(point.months()));
        row.add(new Cell.Rate(point.rate(), DECIMALS));
      }
    }
  }

  private static Cell rate(OptionalDouble rate) {
    return rate.isPresent() ? new Cell.Rate(rate.getAsDouble(), DECIMALS) : Cell.NONE;
  }

  /** Rows that come to be, each with the segment that it is of and what its rates are of. */
  private static final class Rows {
    private final String name;
    private final Measure measure;
    private final boolean bySegment;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private String segment = "";

    Rows(String name, Measure measure, boolean bySegment) {
      this.name = name;
      this.measure = measure;
      this.bySegment = bySegment;
      if (bySegment) {
        heads("segment");
      }
      heads("measure");
    }

    void heads(String... names) {
      for (String head : names) {
        columns.add(Column.of(head));
      }
    }

    /** The next row, to be filled. */
    List<Cell> row() {
      List<Cell> row = new ArrayList<>();
      if (bySegment) {
        row.add(Cell.text(segment));
      }
      row.add(Cell.text(measure.code()));
      rows.add(row);
      return row;
    }

    Cell amount(long amount) {
      return measure == Measure.COUNT ? new Cell.Count(amount) : new Cell.Money(amount);
    }

    <T> Counts of(BySegment<T> counted, BiConsumer<Rows, T> fill) {
      if (bySegment) {
        for (BySegment.Part<T> part : counted.segments()) {
          segment = part.segment();
          fill.accept(this, part.of());
        }
      } else {
        fill.accept(this, counted.whole());
      }
      return new Counts(name, new Table(name, "", columns, rows));
    }
  }
}
