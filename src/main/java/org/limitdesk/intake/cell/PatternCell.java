package org.limitdesk.intake.cell;

import org.limitdesk.domain.borrower.Column;
import org.limitdesk.intake.csv.CharSlice;

/** Months, days and times as a layout says that they are written. */
public final class PatternCell implements CellParser {
  private final Column column;
  private final DatePattern pattern;

  public PatternCell(Column column, DatePattern pattern) {
    this.column = column;
    this.pattern = pattern;
  }

  @Override
  public void parse(CharSlice in, Cell out) {
    int[] parts = {0, 0, 1, 0, 0, 0};
    if (pattern.read(in, parts)) {
      int time = CalendarCheck.time(parts[3], parts[4], parts[5]);
      CalendarCheck.accept(column, parts[0], parts[1], parts[2], time, out);
    } else {
      out.refuse("must be written " + pattern);
    }
  }
}
