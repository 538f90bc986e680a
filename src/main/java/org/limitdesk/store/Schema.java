package org.limitdesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The schema, from numbered SQL files that are written once and never edited after a release. A
 * file's number is the {@code user_version} that the book has after it.
 */
final class Schema {
  /** "LDk1": says to every SQLite program that the file is a LimitDesk book. */
  static final int APPLICATION_ID = 0x4C446B31;

  private static final List<String> FILES =
      List.of(
          "V001__book.sql",
          "V002__desk.sql",
          "V003__documents.sql",
          "V004__signal_snooze.sql",
          "V005__policy_life.sql",
          "V006__package.sql",
          "V007__release.sql",
          "V008__order_and_keys.sql",
          "V009__review_mark.sql",
          "V010__dispute.sql",
          "V011__alarm.sql",
          "V012__dispute_hold.sql",
          "V013__appeal.sql",
          "V014__offer.sql",
          "V015__hand_over.sql",
          "V016__assignment.sql",
          "V017__erasure.sql",
          "V018__template.sql",
          "V019__contact_note.sql",
          "V020__other_hands.sql",
          "V021__person.sql");

  private Schema() {}

  /** The version that this program reads and writes. */
  static int version() {
    return FILES.size();
  }

  /**
   * Brings a book to {@link #version()}; one transaction a step, so that none is ever half done.
   * The file itself says the new version at the end, not only the log beside it: whoever looks at
   * the file before opening it would take it for the older one and want to write to it.
   */
  static void migrate(Connection connection) throws SQLException {
    int from = (int) Sql.number(connection, "PRAGMA user_version");
    for (int step = from; step < FILES.size(); step++) {
      String sql = read(FILES.get(step));
      int version = step + 1;
      Sql.inTransaction(
          connection,
          () -> {
            Sql.execute(connection, sql);
            Sql.execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
            Sql.execute(connection, "PRAGMA user_version = " + version);
          });
    }
    if (from < FILES.size()) {
      Sql.number(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  private static String read(String file) {
    try (InputStream in = Schema.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
