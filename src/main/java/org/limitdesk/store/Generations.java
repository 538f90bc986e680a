package org.limitdesk.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.workflow.port.LoadCounts;
import org.limitdesk.workflow.port.LoadFile;

/** The table of load generations: which loads there were and which of them are seen. */
final class Generations {
  private final Connection connection;

  Generations(Connection connection) {
    this.connection = connection;
  }

  /** The greatest generation that readers see; 0 in a new book. */
  long visible() throws SQLException {
    return Sql.number(
        connection, "SELECT max(generation) FROM load_generation WHERE state = 'visible'");
  }

  /**
   * A hash over all that is visible up to that generation. The number alone does not tell: after a
   * restore another load has the number that one after the backup had.
   */
  String fingerprint(long upTo) throws SQLException {
    MessageDigest digest = Hash.sha256();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT generation || ' ' || at || ' ' || sha256 || ' ' FROM load_generation
                WHERE state = 'visible' AND generation <= %d ORDER BY generation
                """
                    .formatted(upTo))) {
      while (rows.next()) {
        digest.update(rows.getString(1).getBytes(StandardCharsets.US_ASCII));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  long nextLoad() throws SQLException {
    return 1 + Sql.number(connection, "SELECT max(load) FROM load_generation");
  }

  boolean anyPending() throws SQLException {
    return 0
        < Sql.number(connection, "SELECT count(*) FROM load_generation WHERE state = 'pending'");
  }

  /** Begins a pending generation and returns its number. */
  long begin(long load, LoadFile file, long at) throws SQLException {
    long generation = 1 + Sql.number(connection, "SELECT max(generation) FROM load_generation");
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO load_generation
              (generation, load, state, at, file, layout, encoding, sha256, bytes,
               rows, accepted, corrected, unchanged, quarantined)
            VALUES (?, ?, 'pending', ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)
            """)) {
      insert.setLong(1, generation);
      insert.setLong(2, load);
      insert.setLong(3, at);
      insert.setString(4, file.name());
      insert.setString(5, file.layout());
      insert.setString(6, file.encoding());
      insert.setString(7, file.sha256());
      insert.setLong(8, file.bytes());
      insert.executeUpdate();
    }
    return generation;
  }

  void end(long generation, LoadCounts counts) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            UPDATE load_generation
            SET rows = ?, accepted = ?, corrected = ?, unchanged = ?, quarantined = ?
            WHERE generation = ?
            """)) {
      update.setLong(1, counts.rows());
      update.setLong(2, counts.accepted());
      update.setLong(3, counts.corrected());
      update.setLong(4, counts.unchanged());
      update.setLong(5, counts.quarantined());
      update.setLong(6, generation);
      update.executeUpdate();
    }
  }

  /**
   * Lets readers see all files of a load: the one update that does.
   *
   * @param files how many generations the load has begun: all of them must still be there
   */
  void publish(long load, int files) throws SQLException {
    try (Statement update = connection.createStatement()) {
      int shown =
          update.executeUpdate(
              "UPDATE load_generation SET state = 'visible' WHERE state = 'pending' AND load = "
                  + load);
      if (shown != files) {
        throw BookRefusals.loadsWereChanged();
      }
    }
  }

  /** Whether something pending stands among what readers see, where no load ever puts it. */
  boolean anyPendingAmongVisible() throws SQLException {
    String sql = "SELECT count(*) FROM load_generation WHERE state = 'pending' AND generation <= ";
    return 0 < Sql.number(connection, sql + visible());
  }

  /** Ends what is pending without ever showing it. */
  void sweep() throws SQLException {
    Sql.execute(connection, "UPDATE load_generation SET state = 'swept' WHERE state = 'pending'");
  }
}
