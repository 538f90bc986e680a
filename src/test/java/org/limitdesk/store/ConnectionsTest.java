package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;

/** What a connection must be like, read back from the engine. */
class ConnectionsTest {
  private static final Map<String, String> PROMISED =
      Map.of(
          "journal_mode", "wal",
          "synchronous", "2",
          "foreign_keys", "1",
          "recursive_triggers", "1",
          "trusted_schema", "0",
          "secure_delete", "1",
          "busy_timeout", "5000");

  @TempDir private Path folder;
  private Path book = Path.of("unset");

  @BeforeEach
  void makeABook() {
    book = new TestBook(folder).withBorrowers("C-1").file();
  }

  @Test
  void aWriterHasEveryPragma() throws SQLException {
    try (Connection writer = Connections.writer(book)) {
      assertEquals(new TreeMap<>(PROMISED), pragmas(writer));
      Sql.inTransaction(
          writer, () -> assertEquals("2", Sql.text(writer, "PRAGMA synchronous"), "still there"));
    }
  }

  @Test
  void aReaderHasThemTooAndCannotWrite() throws SQLException {
    try (Connection reader = Connections.reader(book)) {
      assertEquals(new TreeMap<>(PROMISED), pragmas(reader));
      assertThrows(SQLException.class, () -> Sql.execute(reader, "DELETE FROM quarantine"));
    }
  }

  @Test
  void aWritersTransactionsTakeTheWriteLockAtOnce() throws SQLException {
    try (Connection one = Connections.writer(book);
        Connection other = Connections.writer(book)) {
      Sql.execute(other, "PRAGMA busy_timeout = 0");
      one.setAutoCommit(false);
      Sql.number(one, "SELECT count(*) FROM borrower");
      assertThrows(SQLException.class, () -> Sql.execute(other, "DELETE FROM quarantine"));
      one.rollback();
    }
  }

  @Test
  void aLookThroughTheDoorCannotWrite() throws SQLException {
    try (Connection peek = Connections.peek(book)) {
      assertThrows(SQLException.class, () -> Sql.execute(peek, "DELETE FROM quarantine"));
    }
  }

  @Test
  void theEnginesAgeGoesByTheNumbersOfItsVersion() {
    for (String trusted : List.of("3.51.3", "3.51.10", "3.55.0", "3.100.0", "4.0.0", "3.51.3.1")) {
      assertFalse(Connections.isOlder(trusted, "3.51.3"), trusted);
    }
    for (String old : List.of("3.51.0", "3.51.2", "3.9.4", "2.99.99", "3.51")) {
      assertTrue(Connections.isOlder(old, "3.51.3"), old);
    }
  }

  private static Map<String, String> pragmas(Connection connection) throws SQLException {
    Map<String, String> found = new TreeMap<>();
    for (String pragma : PROMISED.keySet()) {
      found.put(pragma, Sql.text(connection, "PRAGMA " + pragma));
    }
    return found;
  }
}
