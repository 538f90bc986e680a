package org.limitdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.BookRefused;

/** A book's one row about itself; only a program that broke the schema can have changed it. */
final class BookFacts {
  private BookFacts() {}

  static UUID uuid(Connection connection) throws SQLException {
    String text = Sql.text(connection, "SELECT uuid FROM book");
    try {
      UUID uuid = UUID.fromString(text);
      if (uuid.toString().equals(text)) {
        return uuid;
      }
    } catch (IllegalArgumentException noUuid) {
      throw damaged(noUuid);
    }
    throw damaged(null);
  }

  private static BookRefused damaged(@Nullable Throwable cause) {
    return new BookRefused(
        "LD-105",
        "The book's own name in it is damaged, so its log cannot be trusted. Keep the file, and"
            + " restore the last backup.",
        cause);
  }
}
