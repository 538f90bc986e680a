package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.cli.TestBook;

/** The log's own triggers stop whoever does not take them away first. */
class AppendOnlyTest {
  private static final String LOG = "SELECT seq, hex(body), hex(hash) FROM entry ORDER BY seq";

  @TempDir private Path folder;
  private Path book = Path.of("unset");

  @BeforeEach
  void startWithThreeEntries() {
    TestBook made = new TestBook(folder).withBorrowers("C-1");
    made.load("borrowers.csv");
    book = made.file();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE entry SET body = x'7b7d' WHERE seq = 2",
        "UPDATE entry SET hash = zeroblob(32) WHERE seq = 2",
        "UPDATE entry SET seq = 9 WHERE seq = 3",
        "UPDATE entry SET rowid = 9 WHERE seq = 3",
        "UPDATE entry SET _rowid_ = seq + 100",
        "UPDATE OR REPLACE entry SET seq = 2 WHERE seq = 3",
        "UPDATE OR REPLACE entry SET oid = 2 WHERE seq = 3",
        "DELETE FROM entry WHERE seq = 3",
        "DELETE FROM entry",
        "REPLACE INTO entry (seq, body, hash) VALUES (2, x'7b7d', zeroblob(32))",
        "REPLACE INTO entry (rowid, body, hash) VALUES (2, x'7b7d', zeroblob(32))",
        "INSERT INTO entry (seq, body, hash) VALUES (5, x'7b7d', zeroblob(32))",
        "INSERT INTO entry (seq, body, hash) VALUES (-1, x'7b7d', zeroblob(32))",
        "INSERT INTO entry (seq, body, hash) VALUES (4, x'7b7d', zeroblob(31))",
        "INSERT INTO entry (seq, body, hash) VALUES (4, NULL, zeroblob(32))",
        "INSERT INTO entry VALUES (3, x'7b7d', zeroblob(32), '', x'')"
            + " ON CONFLICT DO UPDATE SET body = excluded.body"
      })
  void aStatementThatWouldChangeTheLogFails(String statement) throws SQLException {
    List<String> before = Outside.lines(book, LOG);
    assertThrows(IllegalStateException.class, () -> Outside.run(book, statement), "by a stranger");
    try (Connection ours = Connections.writer(book)) {
      assertThrows(SQLException.class, () -> Sql.execute(ours, statement), "by ourselves");
    }
    assertEquals(before, Outside.lines(book, LOG));
  }

  @Test
  void aSignatureIsNotAddedLater() {
    String later = "UPDATE entry SET signer = 'li', signature = x'01' WHERE seq = 2";
    assertThrows(IllegalStateException.class, () -> Outside.run(book, later));
    assertFalse(Outside.lines(book, "SELECT signer FROM entry").contains("li"));
  }
}
