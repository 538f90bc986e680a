package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Adds up what one person may draw on several lines. */
final class PersonLimits {
  private static final String PEOPLE =
      """
      SELECT borrower, national_id FROM borrower_private p
      WHERE trim(national_id) <> '' AND generation = (
        SELECT max(generation) FROM borrower_private
        WHERE borrower = p.borrower AND generation <= ?)
      ORDER BY national_id
      """;

  private static final String TOLD =
      """
      SELECT borrower, other_limits_here FROM borrower_version v
      WHERE other_limits_here > 0 AND generation = (
        SELECT max(generation) FROM borrower_version
        WHERE borrower = v.borrower AND generation <= ?)
      """;

  private final Connection connection;
  private final long generation;
  private final long[] limits;
  private final long[] others;

  private PersonLimits(Connection connection, long generation, long[] limits) {
    this.connection = connection;
    this.generation = generation;
    this.limits = limits;
    others = new long[limits.length];
  }

  /** By borrower key; see {@link org.limitdesk.workflow.port.BorrowerList#otherLimits}. */
  static long[] others(Connection connection, long generation, long[] limits, boolean told)
      throws SQLException {
    PersonLimits people = new PersonLimits(connection, generation, limits);
    people.byNationalId();
    if (told) {
      people.asTold();
    }
    return people.others;
  }

  private void byNationalId() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(PEOPLE)) {
      select.setLong(1, generation);
      ResultSet rows = select.executeQuery();
      List<Integer> lines = new ArrayList<>();
      String person = "";
      while (rows.next()) {
        String next = rows.getString(2);
        if (!next.equals(person)) {
          share(lines);
          lines.clear();
          person = next;
        }
        lines.add(rows.getInt(1));
      }
      share(lines);
    }
  }

  private void share(List<Integer> lines) {
    long sum = 0;
    for (int line : lines) {
      sum += line < limits.length ? limits[line] : 0;
    }
    for (int line : lines) {
      if (line < limits.length) {
        others[line] = sum - limits[line];
      }
    }
  }

  private void asTold() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(TOLD)) {
      select.setLong(1, generation);
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        int line = rows.getInt(1);
        if (line < others.length) {
          others[line] = Math.max(others[line], rows.getLong(2));
        }
      }
    }
  }
}
