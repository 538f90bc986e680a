package org.limitdesk.intake.demo;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.intake.FileRow;
import org.limitdesk.intake.LoadWarning;
import org.limitdesk.intake.RowSource;

/**
 * The rows of a table that fall into some months. Borrowers come all with the first delivery;
 * outcomes, which take their horizon to be known, all with the last one.
 */
final class Delivery implements RowSource {
  private final RowSource all;
  private final BookTable table;
  private final int after;
  private final int upTo;
  private final boolean last;

  Delivery(
      RowSource all, BookTable table, @Nullable YearMonth after, YearMonth upTo, boolean last) {
    this.all = all;
    this.table = table;
    this.after = after == null ? 0 : CalendarNumber.of(after);
    this.upTo = CalendarNumber.of(upTo);
    this.last = last;
  }

  @Override
  public @Nullable FileRow next() throws IOException {
    for (FileRow row = all.next(); row != null; row = all.next()) {
      if (row.rows().stream().allMatch(this::falls)) {
        return row;
      }
    }
    return null;
  }

  private boolean falls(Row row) {
    return switch (table) {
      case BORROWERS -> after == 0;
      case OUTCOMES -> last;
      case MONTHS -> within(number(row, "month"));
      case DRAWS -> within(number(row, "drawn_at") / 100_000_000);
      case CONTACTS -> within(number(row, "at") / 100_000_000);
      case LIMIT_CHANGES -> within(number(row, "at") / 100);
      case COMPLAINTS -> within(number(row, "received") / 100);
      case FLAGS, ARRANGEMENTS -> within(number(row, "from") / 100);
    };
  }

  /** What began after the last month, as a promise may, comes with the last delivery. */
  private boolean within(long yyyymm) {
    return yyyymm > after && (yyyymm <= upTo || last);
  }

  private static long number(Row row, String column) {
    return row.number(row.table().indexOf(column));
  }

  @Override
  public Map<BookTable, Set<Integer>> columns() {
    return all.columns();
  }

  @Override
  public double progress() {
    return all.progress();
  }

  @Override
  public List<LoadWarning> warnings() {
    return all.warnings();
  }

  @Override
  public void close() throws IOException {
    all.close();
  }
}
