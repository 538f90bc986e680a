package org.limitdesk.intake.cell;

import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;

/** The parsers of the house's own columns. */
public final class CellParsers {
  private CellParsers() {}

  /** What reads that column of that table as the domain says it is written. */
  public static CellParser of(BookTable table, Column column) {
    return switch (column.kind()) {
      case TEXT -> new TextCell(column);
      case MONEY, INTEGER, RATE -> number(table, column);
      case MONTH, DATE, DATE_TIME -> new CalendarCell(column);
      case CODE -> new CodeCell(column);
      case BOOLEAN -> new YesNoCell();
    };
  }

  static NumberCell number(BookTable table, Column column) {
    return new NumberCell(column, negativeIsZero(table, column));
  }

  /** A credit balance is no debt: it counts as 0. Every other negative amount is a fault. */
  private static boolean negativeIsZero(BookTable table, Column column) {
    return table == BookTable.MONTHS && column.name().equals("balance");
  }
}
