package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A book that an earlier program made is brought to today's schema with all that it holds. */
class OlderBookTest {
  private static final String SIGNALS =
      "SELECT assessment, borrower, code, severity, dated, evidence FROM signal ORDER BY borrower";

  @Test
  void theSignalsOfAThirdVersionAreKept() throws SQLException, IOException {
    try (Connection book = Connections.inMemory()) {
      for (String file : List.of("V001__book.sql", "V002__desk.sql", "V003__documents.sql")) {
        Sql.execute(book, text(file));
      }
      Sql.execute(book, "PRAGMA user_version = 3");
      Sql.execute(book, "PRAGMA foreign_keys = OFF");
      Sql.execute(book, "INSERT INTO signal VALUES (1, 7, 'overdue', 'warn', 20260331, '{}')");
      Sql.execute(book, "INSERT INTO signal VALUES (1, 8, 'flagged', 'info', 20260301, '{}')");
      Schema.migrate(book);
      assertEquals(
          List.of("1|7|overdue|warn|20260331|{}", "1|8|flagged|info|20260301|{}"),
          Outside.lines(book, SIGNALS));
      assertEquals(List.of(), SchemaCheck.differences(book));
    }
  }

  private static String text(String file) throws IOException {
    try (InputStream in = Schema.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
