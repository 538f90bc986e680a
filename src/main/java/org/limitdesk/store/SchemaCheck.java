package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares a book's tables, indexes and triggers with those that the numbered SQL files make. A
 * trigger that is gone lets through what the book's rules forbid.
 */
final class SchemaCheck {
  /** What SQLite keeps for its own planning is no part of the schema. */
  private static final String OBJECTS =
      """
      SELECT type || ' ' || name, tbl_name || ': ' || coalesce(sql, '') FROM sqlite_schema
      WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY 1
      """;

  private SchemaCheck() {}

  /** What differs, a sentence each; empty where the book is as the program makes books. */
  static List<String> differences(Connection book) throws SQLException {
    Map<String, String> made = made();
    Map<String, String> stored = objects(book);
    List<String> differences = new ArrayList<>();
    made.forEach((name, sql) -> {
      if (!stored.containsKey(name)) {
        differences.add("the book lacks its " + name);
      } else if (!sql.equals(stored.get(name))) {
        differences.add("the book's %s is not as the program makes it".formatted(name));
      }
    });
    for (String name : stored.keySet()) {
      if (!made.containsKey(name)) {
        differences.add("the book has a %s that the program does not make".formatted(name));
      }
    }
    return differences;
  }

  private static Map<String, String> made() throws SQLException {
    try (Connection empty = Connections.inMemory()) {
      Schema.migrate(empty);
      return objects(empty);
    }
  }

  private static Map<String, String> objects(Connection connection) throws SQLException {
    Map<String, String> objects = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(OBJECTS)) {
      while (rows.next()) {
        objects.put(rows.getString(1), rows.getString(2));
      }
    }
    return objects;
  }
}
