package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/**
 * The rows of one file that said nothing new and so left no trace in the book. Without them a
 * second row of the same key with other values would pass for a correction.
 */
interface SeenRows extends AutoCloseable {
  void add(Row row, RowKey key) throws SQLException;

  boolean has(Row row, RowKey key) throws SQLException;

  @Override
  void close() throws SQLException;

  /** Bits for months and borrowers, of which there are millions; a table on disk for the rest. */
  static SeenRows of(Connection connection, StoreTable table) throws SQLException {
    return switch (table.source()) {
      case MONTHS, BORROWERS -> new InBits();
      default -> new OnDisk(connection, table);
    };
  }

  /** One bit for a borrower and month: 3 MB for a million borrowers and 24 months. */
  final class InBits implements SeenRows {
    private static final int MONTH = BookTable.MONTHS.indexOf("month");
    private final Map<Long, BitSet> borrowersByMonth = new HashMap<>();

    @Override
    public void add(Row row, RowKey key) {
      borrowersByMonth.computeIfAbsent(month(row), month -> new BitSet()).set(key.borrower());
    }

    @Override
    public boolean has(Row row, RowKey key) {
      BitSet borrowers = borrowersByMonth.get(month(row));
      return borrowers != null && borrowers.get(key.borrower());
    }

    private static long month(Row row) {
      return row.table() == BookTable.MONTHS ? row.number(MONTH) : 0;
    }

    @Override
    public void close() {
      borrowersByMonth.clear();
    }
  }

  /** A temporary table with the key's columns. */
  final class OnDisk implements SeenRows {
    private final StoreTable table;
    private final PreparedStatement insert;
    private final PreparedStatement select;
    private final PreparedStatement drop;

    OnDisk(Connection connection, StoreTable table) throws SQLException {
      this.table = table;
      String name = "temp.seen_" + table.name();
      String columns =
          table.key().stream().map(c -> Sql.quoted(c.name())).collect(Collectors.joining(", "));
      Sql.execute(connection, "DROP TABLE IF EXISTS " + name);
      Sql.execute(
          connection,
          "CREATE TABLE %s (%s, PRIMARY KEY (%s)) WITHOUT ROWID".formatted(name, columns, columns));
      insert =
          connection.prepareStatement(
              "INSERT OR IGNORE INTO %s VALUES (%s)"
                  .formatted(name, VersionedTable.marks(table.key().size())));
      select =
          connection.prepareStatement(
              "SELECT 1 FROM %s WHERE %s".formatted(name, VersionedTable.whereKey(table)));
      drop = connection.prepareStatement("DELETE FROM " + name);
    }

    @Override
    public void add(Row row, RowKey key) throws SQLException {
      bind(insert, row, key);
      insert.executeUpdate();
    }

    @Override
    public boolean has(Row row, RowKey key) throws SQLException {
      bind(select, row, key);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next();
      }
    }

    private void bind(PreparedStatement statement, Row row, RowKey key) throws SQLException {
      for (int i = 0; i < table.key().size(); i++) {
        table.key().get(i).bind(statement, i + 1, row, key);
      }
    }

    @Override
    public void close() throws SQLException {
      insert.close();
      select.close();
      drop.executeUpdate();
      drop.close();
    }
  }
}
