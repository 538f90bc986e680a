package org.limitdesk.domain.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;

/**
 * Judges every month of a book in turn, each by the months before it alone: a cell is flagged where
 * its inflow into M1 lies beyond what its own past explains. The rest of the book in the same month
 * stands for what moves all cells alike, the season among it.
 */
public final class ClusterWatch {
  /** The band holds 95 of 100 months. */
  private static final double BELOW_BAND = 0.025;

  private final ClusterTerms terms;
  private final List<InflowTable> tables;
  private final List<double[][]> counted = new ArrayList<>();

  private ClusterWatch(ClusterTerms terms, List<InflowTable> tables) {
    this.terms = terms;
    this.tables = List.copyOf(tables);
    for (InflowTable table : tables) {
      double[][] inflow = new double[table.cells().size()][table.months()];
      for (int c = 0; c < inflow.length; c++) {
        for (int u = 0; u < table.months(); u++) {
          inflow[c][u] = table.inflow()[c][u];
        }
      }
      counted.add(inflow);
    }
  }

  /**
   * The cells of a book month by month.
   *
   * @param last the last month to look at, yyyymm; nothing later is read
   * @param check called before each month; may end the work by throwing
   */
  public static Clusters over(
      BookColumns book, BucketEdges edges, int last, ClusterTerms terms, Runnable check)
      throws IOException {
    return over(InflowCount.of(book, edges, last, check), terms);
  }

  /** The same from counts. All tables have the same months. */
  public static Clusters over(List<InflowTable> tables, ClusterTerms terms) {
    ClusterWatch watch = new ClusterWatch(terms, tables);
    List<CellMonth> found = new ArrayList<>();
    for (int column = 0; !tables.isEmpty() && column < tables.getFirst().months(); column++) {
      found.addAll(watch.judge(column));
    }
    return new Clusters(found);
  }

  private List<CellMonth> judge(int column) {
    List<Tried> tried = new ArrayList<>();
    List<CellMonth> rows = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      judge(t, column, tried, rows);
    }
    double[] adjusted = Holm.adjusted(tried.stream().mapToDouble(Tried::p).toArray());
    for (int i = 0; i < adjusted.length; i++) {
      rows.add(settled(tried.get(i), column, adjusted[i]));
    }
    return rows;
  }

  private void judge(int which, int column, List<Tried> tried, List<CellMonth> rows) {
    InflowTable table = tables.get(which);
    Past past = new Past(table, counted.get(which), column - terms.months(), column).reckon();
    boolean known =
        table.known()[column]
            && past.months() >= ClusterTerms.FEWEST_MONTHS
            && past.cases() >= ClusterTerms.FEWEST_CASES;
    for (int c = 0; c < table.cells().size(); c++) {
      if (known && table.lines()[c][column] >= terms.leastLines()) {
        NegativeBinomial expected = past.expected(c);
        tried.add(new Tried(which, c, expected, expected.atLeast(table.inflow()[c][column])));
      } else if (table.known()[column] && table.lines()[c][column] > 0) {
        rows.add(table.of(c, column, null));
      }
    }
  }

  private CellMonth settled(Tried tried, int column, double adjusted) {
    long low = tried.expected.quantile(BELOW_BAND);
    long high = tried.expected.quantile(1 - BELOW_BAND);
    boolean flagged = adjusted <= terms.level();
    if (flagged) {
      counted.get(tried.table)[tried.cell][column] = high;
    }
    return tables
        .get(tried.table)
        .of(
            tried.cell,
            column,
            new CellMonth.Test(tried.expected.mean(), low, high, tried.p, adjusted, flagged));
  }

  /** One cell of the month that is judged. */
  private record Tried(int table, int cell, NegativeBinomial expected, double p) {}
}
