package org.limitdesk.report;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.trend.LineFacts;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.Standings;
import org.limitdesk.report.table.Cell;

/**
 * Lines of a list as rows of a table, with the book's own column names. Names stay in the book: the
 * id is enough to find somebody there.
 */
public final class LineCells {
  private static final List<String> SEGMENTS =
      List.of("region", "industry", "purpose", "product", "campaign");
  private static final int PERCENT_DECIMALS = 2;

  private LineCells() {}

  /** The names of the columns. */
  public static List<String> heads() {
    List<String> heads =
        new ArrayList<>(
            List.of("borrower_id", "month", "status", "limit", "balance", "dpd", "bucket"));
    heads.addAll(SEGMENTS);
    heads.addAll(List.of("opened", "score", "pd", "tier"));
    return heads;
  }

  /**
   * One line.
   *
   * @param month yyyymm
   */
  public static List<Cell> row(String borrowerId, int month, LineFacts line) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(borrowerId));
    row.add(new Cell.Month(month));
    row.add(Cell.text(line.status().code()));
    row.add(new Cell.Money(line.limit()));
    row.add(new Cell.Money(line.balance()));
    row.add(new Cell.Count(line.dpd()));
    row.add(line.bucket() == null ? Cell.NONE : Cell.text(line.bucket().label()));
    SEGMENTS.forEach(field -> row.add(Cell.text(line.segments().get(field))));
    row.add(Cell.text(line.segments().get(LineTable.OPENED)));
    row.add(Double.isNaN(line.score()) ? Cell.NONE : new Cell.Decimal(line.score(), 0));
    row.add(
        line.pd() == Standings.NO_PD
            ? Cell.NONE
            : new Cell.Rate(line.pd() / 10_000.0, PERCENT_DECIMALS));
    row.add(Cell.text(line.segments().get("tier")));
    return row;
  }
}
