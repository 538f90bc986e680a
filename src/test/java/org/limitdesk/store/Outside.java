package org.limitdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody with an SQLite shell, who knows nothing of this program and is held by no rule of it.
 */
public final class Outside {
  private Outside() {}

  /** Work on a plain connection. */
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Opens the file as any program would, and closes it afterwards. */
  public static <T> T in(Path book, Work<T> work) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book)) {
      return work.on(connection);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Runs statements, one after the other. */
  public static void run(Path book, String... statements) {
    in(
        book,
        connection -> {
          for (String each : statements) {
            Sql.execute(connection, each);
          }
          return List.of();
        });
  }

  /** Runs statements while every trigger is gone, and leaves the schema as it was. */
  public static void runWithoutTriggers(Path book, String... statements) {
    List<String> triggers = lines(book, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
    for (String name : lines(book, "SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
      run(book, "DROP TRIGGER " + name);
    }
    run(book, statements);
    run(book, triggers.toArray(String[]::new));
  }

  /** The rows that a query gives, each as its values with bars between them. */
  public static List<String> lines(Path book, String query) {
    return in(book, connection -> lines(connection, query));
  }

  static List<String> lines(Connection connection, String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          values.add(String.valueOf(rows.getString(i)));
        }
        lines.add(String.join("|", values));
      }
    }
    return lines;
  }

  /** How many rows each table has. */
  public static Map<String, String> rowCounts(Path book) {
    Map<String, String> counts = new TreeMap<>();
    for (String table : lines(book, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
      counts.put(table, lines(book, "SELECT count(*) FROM \"" + table + '"').getFirst());
    }
    return counts;
  }

  /** The hash of a file's bytes. */
  public static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
