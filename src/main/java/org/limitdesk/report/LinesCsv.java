package org.limitdesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.LineFacts;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.Standings;

/**
 * Lines of a list as lines of CSV, with the book's own column names and decimal amounts. Names stay
 * in the book: the id is enough to find somebody there.
 */
public final class LinesCsv {
  private static final List<String> SEGMENTS =
      List.of("region", "industry", "purpose", "product", "campaign");

  private LinesCsv() {}

  /** The names of the columns. */
  public static String header() {
    return "borrower_id,month,status,limit,balance,dpd,bucket,"
        + String.join(",", SEGMENTS)
        + ",opened,score,pd,tier";
  }

  /**
   * One line.
   *
   * @param month yyyymm
   */
  public static String line(String borrowerId, int month, LineFacts line) {
    List<String> cells = new ArrayList<>();
    cells.add(borrowerId);
    cells.add(CalendarNumber.month(month).toString());
    cells.add(line.status().code());
    cells.add(Fen.decimal(line.limit()));
    cells.add(Fen.decimal(line.balance()));
    cells.add(Integer.toString(line.dpd()));
    cells.add(line.bucket() == null ? "" : line.bucket().label());
    SEGMENTS.forEach(field -> cells.add(line.segments().getOrDefault(field, "")));
    cells.add(line.segments().getOrDefault(LineTable.OPENED, ""));
    cells.add(Double.isNaN(line.score()) ? "" : Double.toString(line.score()));
    cells.add(line.pd() == Standings.NO_PD ? "" : Double.toString(line.pd() / 10_000.0));
    cells.add(line.segments().getOrDefault("tier", ""));
    return cells.stream().map(LinesCsv::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
