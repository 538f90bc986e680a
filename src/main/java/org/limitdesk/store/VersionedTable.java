package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.limitdesk.domain.borrower.Row;

/**
 * Puts rows of one file into one table of the store, each as what it is beside the rows that are
 * there: new, a correction, nothing new, or a clash with a row of the same file.
 */
final class VersionedTable implements AutoCloseable {
  /** What a row is beside those that are there. */
  enum Outcome {
    SAME,
    NEW,
    CORRECTION,
    CLASH;

    /** What a row of several parts is: one that corrects anything is a correction. */
    Outcome and(Outcome other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  private final StoreTable table;
  private final List<StoreColumn> inFile;
  private final long generation;
  private final SeenRows seen;
  private final PreparedStatement compare;
  private final PreparedStatement latest;
  private final PreparedStatement insert;

  /**
   * @param columns the places of the columns that the file has
   */
  VersionedTable(Connection connection, StoreTable table, Set<Integer> columns, long generation)
      throws SQLException {
    this.table = table;
    this.generation = generation;
    inFile = table.values().stream().filter(c -> inFile(c, columns)).toList();
    seen = SeenRows.of(connection, table);
    compare = connection.prepareStatement(compareSql());
    latest = connection.prepareStatement(latestSql());
    insert =
        connection.prepareStatement(insertSql(table, table.columns()) + " ON CONFLICT DO NOTHING");
  }

  private static boolean inFile(StoreColumn column, Set<Integer> columns) {
    return column.isOwn() || columns.contains(column.place());
  }

  /**
   * Finds what the row is and writes it where it is new or a correction.
   *
   * @param isFresh whether no earlier file can have a row of this key
   */
  Outcome put(Row row, RowKey key, boolean isFresh) throws SQLException {
    if (isFresh && write(row, key)) {
      return Outcome.NEW;
    }
    bindKey(compare, row, key, bindValues(row, key));
    try (ResultSet rows = compare.executeQuery()) {
      if (!rows.next()) {
        write(row, key);
        return Outcome.NEW;
      }
      return beside(rows.getLong(1), rows.getBoolean(2), row, key);
    }
  }

  private Outcome beside(long itsGeneration, boolean same, Row row, RowKey key)
      throws SQLException {
    if (same) {
      if (itsGeneration != generation) {
        seen.add(row, key);
      }
      return Outcome.SAME;
    }
    if (itsGeneration == generation || seen.has(row, key)) {
      return Outcome.CLASH;
    }
    write(merged(row, key), key);
    return Outcome.CORRECTION;
  }

  /** The file's values over those that were there: a column that the file lacks keeps its value. */
  private Row merged(Row row, RowKey key) throws SQLException {
    bindKey(latest, row, key, 0);
    try (ResultSet rows = latest.executeQuery()) {
      rows.next();
      for (int i = 0; i < table.values().size(); i++) {
        StoreColumn column = table.values().get(i);
        if (!inFile.contains(column)) {
          column.read(rows, i + 1, row);
        }
      }
      return row;
    }
  }

  /** Whether the row was written; not where one of its key and generation is there. */
  private boolean write(Row row, RowKey key) throws SQLException {
    bind(insert, table.columns(), row, key, generation);
    return insert.executeUpdate() == 1;
  }

  private int bindValues(Row row, RowKey key) throws SQLException {
    for (int i = 0; i < inFile.size(); i++) {
      inFile.get(i).bind(compare, i + 1, row, key);
    }
    return inFile.size();
  }

  private void bindKey(PreparedStatement statement, Row row, RowKey key, int after)
      throws SQLException {
    for (int i = 0; i < table.key().size(); i++) {
      table.key().get(i).bind(statement, after + i + 1, row, key);
    }
  }

  /** Binds the columns in order and the generation after them. */
  static void bind(
      PreparedStatement statement, List<StoreColumn> columns, Row row, RowKey key, long generation)
      throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).bind(statement, i + 1, row, key);
    }
    statement.setLong(columns.size() + 1, generation);
  }

  static String insertSql(StoreTable table, List<StoreColumn> columns) {
    String names =
        columns.stream().map(c -> Sql.quoted(c.name())).collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s, generation) VALUES (%s)"
        .formatted(Sql.quoted(table.name()), names, marks(columns.size() + 1));
  }

  /** Compares in the engine: that costs two columns a row, not all of them. */
  private String compareSql() {
    String same =
        inFile.stream()
            .map(c -> Sql.quoted(c.name()) + " IS ?")
            .collect(Collectors.joining(" AND "));
    return newest("generation, " + (same.isEmpty() ? "1" : same));
  }

  private String latestSql() {
    return newest(
        table.values().stream().map(c -> Sql.quoted(c.name())).collect(Collectors.joining(", ")));
  }

  private String newest(String columns) {
    return "SELECT %s FROM %s WHERE %s ORDER BY generation DESC LIMIT 1"
        .formatted(columns, Sql.quoted(table.name()), whereKey(table));
  }

  static String whereKey(StoreTable table) {
    return table.key().stream()
        .map(c -> Sql.quoted(c.name()) + " = ?")
        .collect(Collectors.joining(" AND "));
  }

  static String marks(int count) {
    return String.join(", ", java.util.Collections.nCopies(count, "?"));
  }

  @Override
  public void close() throws SQLException {
    seen.close();
    compare.close();
    latest.close();
    insert.close();
  }
}
