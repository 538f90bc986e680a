package org.limitdesk.intake.cell;

import org.limitdesk.domain.borrower.Column;
import org.limitdesk.intake.csv.CharSlice;

/** Months, days and local times in ISO 8601's long form. */
final class CalendarCell implements CellParser {
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;
  private static final int MINUTE_LENGTH = 16;
  private static final int SECOND_LENGTH = 19;

  private final Column column;

  CalendarCell(Column column) {
    this.column = column;
  }

  @Override
  public void parse(CharSlice in, Cell out) {
    int year = Digits.read(in, 0, 4);
    int month = Digits.read(in, 5, 2);
    if (!hasForm(in) || year < 0 || month < 0) {
      out.refuse(wanted());
      return;
    }
    switch (column.kind()) {
      case MONTH -> CalendarCheck.accept(column, year, month, 1, 0, out);
      case DATE -> CalendarCheck.accept(column, year, month, Digits.read(in, 8, 2), 0, out);
      default -> CalendarCheck.accept(column, year, month, Digits.read(in, 8, 2), time(in), out);
    }
  }

  private static int time(CharSlice in) {
    int second = in.length() == SECOND_LENGTH ? Digits.read(in, 17, 2) : 0;
    return CalendarCheck.time(Digits.read(in, 11, 2), Digits.read(in, 14, 2), second);
  }

  private boolean hasForm(CharSlice in) {
    int length = in.length();
    return switch (column.kind()) {
      case MONTH -> length == MONTH_LENGTH && in.charAt(4) == '-';
      case DATE -> length == DAY_LENGTH && isDay(in);
      default -> (length == MINUTE_LENGTH || length == SECOND_LENGTH) && isDay(in) && isTime(in);
    };
  }

  private static boolean isDay(CharSlice in) {
    return in.charAt(4) == '-' && in.charAt(7) == '-' && Digits.read(in, 8, 2) != Digits.NONE;
  }

  private static boolean isTime(CharSlice in) {
    boolean seconds = in.length() == MINUTE_LENGTH || in.charAt(16) == ':';
    boolean separated = in.charAt(10) == 'T' || in.charAt(10) == ' ';
    return seconds && separated && in.charAt(13) == ':';
  }

  private String wanted() {
    return switch (column.kind()) {
      case MONTH -> "must be a month like 2026-03";
      case DATE -> "must be a day like 2026-03-31";
      default -> "must be a local time like 2026-03-31T14:05:00, without a zone";
    };
  }
}
