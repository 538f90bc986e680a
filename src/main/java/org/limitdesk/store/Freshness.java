package org.limitdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/**
 * Tells for which rows no earlier file can have one of the same key, so that there is no need to
 * look: the rows of a month that the book did not have, and those of a table that was empty.
 */
final class Freshness {
  private static final int MONTH = BookTable.MONTHS.indexOf("month");

  private final Set<Long> earlierMonths;
  private final Set<BookTable> emptyTables = EnumSet.noneOf(BookTable.class);

  /** As the book is now, before the file's first row. */
  Freshness(Connection connection, Set<BookTable> tables) throws SQLException {
    earlierMonths = Set.copyOf(Months.of(connection));
    for (BookTable table : tables) {
      String name = StoreTable.of(table).getFirst().name();
      if (0 == Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM " + name + ")")) {
        emptyTables.add(table);
      }
    }
  }

  boolean isFresh(Row row) {
    return row.table() == BookTable.MONTHS
        ? !earlierMonths.contains(row.number(MONTH))
        : emptyTables.contains(row.table());
  }
}
