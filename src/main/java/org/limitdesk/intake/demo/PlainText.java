package org.limitdesk.intake.demo;

import java.math.BigDecimal;
import org.limitdesk.domain.borrower.Column;

/** Numbers of a row as a file writes them. */
final class PlainText {
  private static final int RATE_DECIMALS = 8;

  private PlainText() {}

  /** The value as that column's kind is written. */
  static String of(Column column, long held) {
    return switch (column.kind()) {
      case MONEY -> BigDecimal.valueOf(held, 2).toPlainString();
      case RATE -> BigDecimal.valueOf(held, RATE_DECIMALS).stripTrailingZeros().toPlainString();
      case CODE -> column.codes().get((int) held);
      case MONTH -> held / 100 + "-" + two(held % 100);
      case DATE -> date(held);
      case DATE_TIME -> date(held / 1_000_000) + "T" + time(held % 1_000_000);
      case INTEGER, BOOLEAN -> Long.toString(held);
      case TEXT -> throw new IllegalArgumentException(column.name() + " holds text, not a number");
    };
  }

  private static String date(long yyyymmdd) {
    return yyyymmdd / 10_000 + "-" + two(yyyymmdd / 100 % 100) + "-" + two(yyyymmdd % 100);
  }

  private static String time(long hhmmss) {
    return two(hhmmss / 10_000) + ":" + two(hhmmss / 100 % 100) + ":" + two(hhmmss % 100);
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
