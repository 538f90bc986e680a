package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.limitdesk.domain.audit.LogEntry;
import org.limitdesk.domain.proposal.OfPerson;
import org.limitdesk.domain.trend.Standings;
import org.limitdesk.workflow.port.BorrowerList;
import org.limitdesk.workflow.port.Progress;

/** The tables of borrowers, as lists read them. */
final class BorrowerStore implements BorrowerList {
  /** How many keys one step of a search looks at before it asks whether anybody still waits. */
  private static final int KEYS_AT_A_TIME = 25_000;

  /** Parameters: generation, then whatever the rest names; the newest version counts. */
  private static final String IDENTITY =
      """
      SELECT b.key, b.borrower_id, p.name
      FROM borrower b LEFT JOIN borrower_private p ON p.borrower = b.key
        AND p.generation = (SELECT max(generation) FROM borrower_private
                            WHERE borrower = b.key AND generation <= ?)
      """;

  private static final String IDENTITIES =
      """
      SELECT b.key, b.borrower_id, p.name
      FROM json_each(?2) k CROSS JOIN borrower b ON b.key = k.value AND b.generation <= ?1
      LEFT JOIN borrower_private p ON p.borrower = b.key
        AND p.generation = (SELECT max(generation) FROM borrower_private
                            WHERE borrower = b.key AND generation <= ?1)
      ORDER BY k.key
      """;

  /** The newest version of each counts, as far as it is seen. */
  private static final String SAME_PERSON =
      """
      SELECT b.key, b.borrower_id, o.name FROM borrower_private p
      JOIN borrower_private o ON trim(o.national_id) = trim(p.national_id) AND o.national_id IS NOT NULL
        AND o.borrower <> p.borrower
      JOIN borrower b ON b.key = o.borrower
      WHERE p.borrower = ?2 AND trim(p.national_id) <> ''
        AND p.generation = (SELECT max(generation) FROM borrower_private
          WHERE borrower = p.borrower AND generation <= ?1)
        AND o.generation = (SELECT max(generation) FROM borrower_private
          WHERE borrower = o.borrower AND generation <= ?1)
      ORDER BY b.borrower_id
      """;

  private static final String SEARCH =
      """
      SELECT key FROM borrower
      WHERE key BETWEEN ? AND ? AND generation <= ? AND borrower_id LIKE ? ESCAPE '\\'
      UNION
      SELECT p.borrower FROM borrower_private p
      WHERE p.borrower BETWEEN ? AND ? AND p.generation <= ? AND p.name LIKE ? ESCAPE '\\'
        AND NOT EXISTS (SELECT 1 FROM borrower_private n
          WHERE n.borrower = p.borrower AND n.generation > p.generation AND n.generation <= ?)
      """;

  private static final String ENTRIES =
      """
      WITH made AS (
        SELECT d.decision, d.seq FROM "case" c CROSS JOIN decision d ON d."case" = c."case"
        WHERE c.borrower = ?)
      SELECT seq, body, hash FROM entry WHERE seq IN (
        SELECT seq FROM made
        UNION SELECT a.seq FROM made m CROSS JOIN approval a
          ON a.subject_kind = 'decision' AND a.subject = m.decision
        UNION SELECT r.seq FROM made m CROSS JOIN release r ON r.decision = m.decision
        UNION SELECT a.seq FROM made m CROSS JOIN answer a ON a.decision = m.decision)
      ORDER BY seq
      """;

  private final Connection connection;
  private final long generation;

  /**
   * @param generation the last load that is seen
   */
  BorrowerStore(Connection connection, long generation) {
    this.connection = connection;
    this.generation = generation;
  }

  @Override
  public List<Identity> identities(int[] keys) {
    List<Identity> found = new ArrayList<>(keys.length);
    Sql.run(() -> {
      try (PreparedStatement select = connection.prepareStatement(IDENTITIES)) {
        select.setLong(1, generation);
        select.setString(2, Arrays.toString(keys));
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          found.add(identity(rows));
        }
      }
    });
    return found;
  }

  @Override
  public Optional<Identity> find(String borrowerId) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(IDENTITY + "WHERE b.borrower_id = ? AND b.generation <= ?")) {
        select.setLong(1, generation);
        select.setString(2, borrowerId);
        select.setLong(3, generation);
        return identity(select);
      }
    });
  }

  @Override
  public List<Identity> ofSamePerson(int key) {
    return Sql.ask(() -> {
      List<Identity> found = new ArrayList<>();
      try (PreparedStatement select = connection.prepareStatement(SAME_PERSON)) {
        select.setLong(1, generation);
        select.setInt(2, key);
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          found.add(identity(rows));
        }
      }
      return found;
    });
  }

  private static Optional<Identity> identity(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      return rows.next() ? Optional.of(identity(rows)) : Optional.empty();
    }
  }

  private static Identity identity(ResultSet rows) throws SQLException {
    return new Identity(rows.getInt(1), rows.getString(2), rows.getString(3));
  }

  @Override
  public BitSet search(String text, int most, Progress progress) {
    BitSet found = new BitSet();
    String like = "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    Sql.run(() -> {
      int last = (int) Sql.number(connection, "SELECT max(key) FROM borrower");
      int count = 0;
      try (PreparedStatement select = connection.prepareStatement(SEARCH)) {
        for (int first = 1; first <= last && count < most; first += KEYS_AT_A_TIME) {
          progress.check();
          bind(select, first, first + KEYS_AT_A_TIME - 1, like);
          count += collect(select, most - count, found);
        }
      }
    });
    return found;
  }

  private void bind(PreparedStatement select, int first, int last, String like)
      throws SQLException {
    for (int each = 0; each < 2; each++) {
      select.setInt(each * 4 + 1, first);
      select.setInt(each * 4 + 2, last);
      select.setLong(each * 4 + 3, generation);
      select.setString(each * 4 + 4, like);
    }
    select.setLong(9, generation);
  }

  private static int collect(PreparedStatement select, int most, BitSet into) throws SQLException {
    int count = 0;
    try (ResultSet rows = select.executeQuery()) {
      while (count < most && rows.next()) {
        into.set(rows.getInt(1));
        count++;
      }
    }
    return count;
  }

  @Override
  public int[] ranksById(int size) {
    int[] ranks = new int[size];
    Sql.run(() -> {
      try (PreparedStatement select =
              connection.prepareStatement("SELECT key FROM borrower ORDER BY borrower_id");
          ResultSet rows = select.executeQuery()) {
        for (int rank = 0; rows.next(); rank++) {
          if (rows.getInt(1) < size) {
            ranks[rows.getInt(1)] = rank;
          }
        }
      }
    });
    return ranks;
  }

  @Override
  public void standings(int month, Standings into) {
    Sql.run(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              """
              SELECT borrower, score, pd, tier FROM proposal
              WHERE assessment = (SELECT max(assessment) FROM assessment WHERE month = ?)
              """)) {
        select.setInt(1, month);
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          double score = rows.getDouble(2);
          double shown = rows.wasNull() ? Double.NaN : score;
          double pd = rows.getDouble(3);
          int tenThousandths = rows.wasNull() ? Standings.NO_PD : (int) Math.round(pd * 10_000);
          into.put(rows.getInt(1), shown, tenThousandths, rows.getString(4));
        }
      }
    });
  }

  @Override
  public PersonalData personal(int key) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              """
              SELECT national_id, phone FROM borrower_private
              WHERE borrower = ? AND generation <= ? ORDER BY generation DESC LIMIT 1
              """)) {
        select.setInt(1, key);
        select.setLong(2, generation);
        ResultSet rows = select.executeQuery();
        return rows.next()
            ? new PersonalData(rows.getString(1), rows.getString(2))
            : new PersonalData(null, null);
      }
    });
  }

  @Override
  public IntFunction<OfPerson> people(long[] limits, boolean told) {
    return Sql.ask(() -> PersonLimits.of(connection, generation, limits, told));
  }

  @Override
  public List<LogEntry> entries(int key) {
    return Sql.ask(() -> {
      List<LogEntry> entries = new ArrayList<>();
      try (PreparedStatement select = connection.prepareStatement(ENTRIES)) {
        select.setInt(1, key);
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          entries.add(new LogEntry(rows.getLong(1), rows.getBytes(2), rows.getBytes(3)));
        }
      }
      return entries;
    });
  }
}
