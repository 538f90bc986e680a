package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.limitdesk.domain.trend.VintageAmounts;

/** Reads what vintages are a share of; a correction lands on what it corrects. */
final class VintageStore implements VintageAmounts {
  private static final String INITIAL_LIMITS =
      """
      SELECT borrower, initial_limit FROM borrower_version WHERE generation <= %d
      ORDER BY borrower, generation
      """;

  private static final String DRAWN =
      """
      SELECT borrower, drawn FROM month WHERE month = %d AND generation <= %d
      ORDER BY borrower, generation
      """;

  private final Connection connection;
  private final long generation;

  VintageStore(Connection connection, long generation) {
    this.connection = connection;
    this.generation = generation;
  }

  @Override
  public long[] initialLimits(int size) {
    return Sql.ask(() -> read(INITIAL_LIMITS.formatted(generation), size));
  }

  @Override
  public long[] drawn(int month, int size) {
    return Sql.ask(() -> read(DRAWN.formatted(month, generation), size));
  }

  private long[] read(String sql, int size) throws SQLException {
    long[] amounts = new long[size];
    Arrays.fill(amounts, UNTOLD);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        long amount = rows.getLong(2);
        amounts[rows.getInt(1)] = rows.wasNull() ? UNTOLD : amount;
      }
    }
    return amounts;
  }
}
