package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.limitdesk.domain.proposal.OfPerson;

/**
 * Adds up what one person may draw on several lines. The ids are read once in the order in which
 * they are kept; of each only a mark of 64 bits is held, and only ids whose marks meet are compared
 * as texts: most people have one line, and a million texts are not.
 */
final class PersonLimits {
  private static final String PEOPLE =
      """
      SELECT borrower, trim(national_id) FROM borrower_private
      WHERE generation <= ? ORDER BY borrower, generation
      """;

  private static final String PERSON =
      """
      SELECT trim(national_id) FROM borrower_private
      WHERE borrower = ? AND generation <= ? ORDER BY generation DESC LIMIT 1
      """;

  private static final String TOLD =
      """
      SELECT borrower, other_limits_here FROM borrower_version
      WHERE generation <= ? ORDER BY borrower, generation
      """;

  private final Connection connection;
  private final long generation;
  private final long[] limits;
  private final long[] others;
  private final int[] lines;

  private PersonLimits(Connection connection, long generation, long[] limits) {
    this.connection = connection;
    this.generation = generation;
    this.limits = limits;
    others = new long[limits.length];
    lines = new int[limits.length];
  }

  /** By borrower key; see {@link org.limitdesk.workflow.port.BorrowerList#people}. */
  static IntFunction<OfPerson> of(
      Connection connection, long generation, long[] limits, boolean told) throws SQLException {
    PersonLimits people = new PersonLimits(connection, generation, limits);
    people.byNationalId();
    if (told) {
      people.asTold();
    }
    return people::at;
  }

  private OfPerson at(int borrower) {
    return borrower < others.length
        ? new OfPerson(others[borrower], Math.max(1, lines[borrower]))
        : OfPerson.ALONE;
  }

  private void byNationalId() throws SQLException {
    long[] marks = marks();
    long[] sorted = marks.clone();
    Arrays.sort(sorted);
    Map<String, Long> sums = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    String[] met = new String[marks.length];
    try (PreparedStatement select = connection.prepareStatement(PERSON)) {
      for (int line = 0; line < marks.length; line++) {
        if (marks[line] != 0 && isTwice(sorted, marks[line])) {
          met[line] = nationalId(select, line);
          sums.merge(met[line], limits[line], Long::sum);
          counts.merge(met[line], limits[line] == 0 ? 0 : 1, Integer::sum);
        }
      }
    }
    for (int line = 0; line < met.length; line++) {
      if (met[line] != null) {
        others[line] = sums.getOrDefault(met[line], 0L) - limits[line];
        lines[line] = counts.getOrDefault(met[line], 0);
      }
    }
  }

  /** By borrower key; 0 for one without an id. The newest row counts. */
  private long[] marks() throws SQLException {
    long[] marks = new long[limits.length];
    try (PreparedStatement select = connection.prepareStatement(PEOPLE)) {
      select.setLong(1, generation);
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        int line = rows.getInt(1);
        if (line < marks.length) {
          String id = rows.getString(2);
          marks[line] = id == null || id.isEmpty() ? 0 : mark(id);
        }
      }
    }
    return marks;
  }

  /** FNV-1a, 64 bits (G. Fowler, L. C. Noll, K.-P. Vo); never 0. */
  private static long mark(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash == 0 ? 1 : hash;
  }

  private static boolean isTwice(long[] sorted, long mark) {
    int place = Arrays.binarySearch(sorted, mark);
    return place > 0 && sorted[place - 1] == mark
        || place + 1 < sorted.length && sorted[place + 1] == mark;
  }

  private String nationalId(PreparedStatement select, int line) throws SQLException {
    select.setInt(1, line);
    select.setLong(2, generation);
    try (ResultSet rows = select.executeQuery()) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  /** The newest row counts, also where it says nothing. */
  private void asTold() throws SQLException {
    long[] told = new long[others.length];
    try (PreparedStatement select = connection.prepareStatement(TOLD)) {
      select.setLong(1, generation);
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        int line = rows.getInt(1);
        if (line < told.length) {
          told[line] = rows.getLong(2);
        }
      }
    }
    for (int line = 0; line < told.length; line++) {
      others[line] = Math.max(others[line], told[line]);
    }
  }
}
