package org.limitdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.ArrangementFacts;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.DrawFacts;
import org.limitdesk.domain.borrower.FlagFacts;
import org.limitdesk.domain.borrower.LimitChange;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.workflow.port.LineStream;

/**
 * Reads lines as they are known at a month, in one pass: the months stand clustered by month in the
 * store, so each month is a cursor of its own and the cursors are merged by borrower.
 */
final class LineReader implements LineStream {
  /** How many months of draws a line brings along. */
  private static final int MONTHS_OF_DRAWS = 12;

  private static final long FROM_DAY_TO_MOMENT = 1_000_000;

  private final List<VersionCursor<MonthFacts>> months = new ArrayList<>();
  private final VersionCursor<Borrower> borrowers;
  private final VersionCursor<DrawFacts> draws;
  private final VersionCursor<FlagFacts> flags;
  private final VersionCursor<LimitChange> changes;
  private final VersionCursor<ArrangementFacts> arrangements;

  /**
   * @param month yyyymm; nothing later is read
   * @param first the first borrower's key
   * @param last the last borrower's key
   */
  LineReader(Connection connection, long generation, int month, int first, int last)
      throws SQLException {
    List<Long> known = Months.of(connection, generation);
    for (long each : known) {
      if (each <= month && known.contains((long) month)) {
        months.add(
            cursor(connection, LineRows.MONTHS, LineRows::month, each, generation, first, last));
      }
    }
    borrowers = cursor(connection, LineRows.BORROWERS, LineRows::borrower, generation, first, last);
    long end = firstDay(CalendarNumber.month(month).plusMonths(1));
    long begin = firstDay(CalendarNumber.month(month).plusMonths(1 - MONTHS_OF_DRAWS));
    draws =
        new VersionCursor<>(
            connection,
            LineRows.DRAWS,
            LineRows::draw,
            4,
            generation,
            first,
            last,
            begin * FROM_DAY_TO_MOMENT,
            end * FROM_DAY_TO_MOMENT);
    flags =
        new VersionCursor<>(
            connection, LineRows.FLAGS, LineRows::flag, 3, generation, first, last, end);
    changes =
        new VersionCursor<>(
            connection,
            LineRows.LIMIT_CHANGES,
            LineRows::limitChange,
            2,
            generation,
            first,
            last,
            end);
    arrangements =
        new VersionCursor<>(
            connection,
            LineRows.ARRANGEMENTS,
            LineRows::arrangement,
            2,
            generation,
            generation,
            first,
            last,
            end);
  }

  private static long firstDay(YearMonth month) {
    return CalendarNumber.of(month.atDay(1));
  }

  /** A cursor over a table that has one row in force for a borrower. */
  private static <T> VersionCursor<T> cursor(
      Connection connection, String sql, VersionCursor.Reader<T> reader, long... parameters)
      throws SQLException {
    return new VersionCursor<>(connection, sql, reader, 1, parameters);
  }

  @Override
  public @Nullable LineHistory next() {
    LineHistory[] found = new LineHistory[1];
    Sql.run(() -> {
      if (!months.isEmpty() && months.getLast().borrower() != Integer.MAX_VALUE) {
        found[0] = read(months.getLast().borrower());
      }
    });
    return found[0];
  }

  private LineHistory read(int borrower) throws SQLException {
    List<MonthFacts> itsMonths = new ArrayList<>(months.size());
    for (VersionCursor<MonthFacts> month : months) {
      month.take(borrower, itsMonths::add);
    }
    List<Borrower> itsBorrower = new ArrayList<>(1);
    borrowers.take(borrower, itsBorrower::add);
    List<DrawFacts> itsDraws = new ArrayList<>();
    draws.take(borrower, itsDraws::add);
    List<FlagFacts> itsFlags = new ArrayList<>();
    flags.take(borrower, itsFlags::add);
    List<LimitChange> itsChanges = new ArrayList<>();
    changes.take(borrower, itsChanges::add);
    List<ArrangementFacts> itsArrangements = new ArrayList<>(0);
    arrangements.take(borrower, itsArrangements::add);
    return new LineHistory(
        itsBorrower.getFirst(), itsMonths, itsDraws, itsFlags, itsChanges, itsArrangements);
  }

  @Override
  public void close() {
    Sql.run(() -> {
      for (VersionCursor<MonthFacts> month : months) {
        month.close();
      }
      borrowers.close();
      draws.close();
      flags.close();
      changes.close();
      arrangements.close();
    });
  }
}
