package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.trend.MonthLosses;
import org.limitdesk.workflow.port.Losses;

/** Reads what was written off and recovered, from the rows in force. */
final class LossStore implements Losses {
  /** The condition of the index {@code month_loss}, word for word: else it would not be used. */
  private static final String AMOUNTS =
      """
      SELECT borrower, coalesce(charged_off, 0), coalesce(recovered, 0) FROM month m
      WHERE month = ?1 AND (charged_off > 0 OR recovered > 0) AND generation <= ?2
        AND NOT EXISTS (
          SELECT 1 FROM month n WHERE n.month = m.month AND n.borrower = m.borrower
            AND n.generation > m.generation AND n.generation <= ?2)
      ORDER BY borrower
      """;

  private final Connection connection;
  private final long generation;

  LossStore(Connection connection, long generation) {
    this.connection = connection;
    this.generation = generation;
  }

  @Override
  public boolean areChargeOffsTold() {
    return isTold("charged_off");
  }

  @Override
  public boolean areRecoveriesTold() {
    return isTold("recovered");
  }

  /** The first row that tells it ends the search; the index finds one with an amount at once. */
  private boolean isTold(String column) {
    String rows = " FROM month WHERE generation <= " + generation + " AND " + column;
    return Sql.ask(() ->
        Sql.number(
                connection,
                "SELECT EXISTS (SELECT 1"
                    + rows
                    + " > 0 AND (charged_off > 0 OR recovered > 0)) OR EXISTS (SELECT 1"
                    + rows
                    + " IS NOT NULL)")
            > 0);
  }

  @Override
  public MonthLosses month(int month) {
    return Sql.ask(() -> read(month));
  }

  private MonthLosses read(int month) throws SQLException {
    List<long[]> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(AMOUNTS)) {
      select.setInt(1, month);
      select.setLong(2, generation);
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        found.add(new long[] {rows.getLong(1), rows.getLong(2), rows.getLong(3)});
      }
    }
    return new MonthLosses(
        month,
        found.stream().mapToInt(row -> (int) row[0]).toArray(),
        found.stream().mapToLong(row -> row[1]).toArray(),
        found.stream().mapToLong(row -> row[2]).toArray());
  }
}
