package org.limitdesk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.limitdesk.workflow.port.BookRefused;
import org.sqlite.JDBC;

/** Opens connections to a book and sees that the engine truly does what was asked of it. */
final class Connections {
  /** The oldest engine that is trusted: older ones have a known fault in WAL checkpoints. */
  private static final String OLDEST_ENGINE = "3.51.3";

  private Connections() {}

  /** A look at the file alone, without its write-ahead log, that cannot change anything. */
  static Connection peek(Path book) throws SQLException {
    return connect(book.toAbsolutePath().toUri() + "?mode=ro&immutable=1");
  }

  /** A connection that reads. */
  static Connection reader(Path book) throws SQLException {
    Connection connection = open(book);
    settle(connection, "query_only", "1");
    return connection;
  }

  /** A connection that writes; its transactions take the write lock at once. */
  static Connection writer(Path book) throws SQLException {
    return open(book);
  }

  /** A connection that makes a file; it is not in WAL mode before the schema stands. */
  static Connection maker(Path book) throws SQLException {
    Connection connection = connect(book.toAbsolutePath().toUri().toString());
    checkEngine(connection);
    return connection;
  }

  /** An empty database that is gone when the connection is closed. */
  static Connection inMemory() throws SQLException {
    return connect(":memory:");
  }

  private static Connection open(Path book) throws SQLException {
    Connection connection = connect(book.toAbsolutePath().toUri() + "?mode=rw");
    try {
      checkEngine(connection);
      for (Map.Entry<String, String> pragma : pragmas().entrySet()) {
        settle(connection, pragma.getKey(), pragma.getValue());
      }
      return connection;
    } catch (SQLException | RuntimeException failure) {
      connection.close();
      throw failure;
    }
  }

  /** What must hold on every connection, by the value that the engine reads back. */
  private static Map<String, String> pragmas() {
    Map<String, String> pragmas = new LinkedHashMap<>();
    pragmas.put("busy_timeout", "5000");
    pragmas.put("journal_mode", "wal");
    pragmas.put("synchronous", "2");
    if (System.getProperty("os.name", "").startsWith("Mac")) {
      pragmas.put("fullfsync", "1");
      pragmas.put("checkpoint_fullfsync", "1");
    }
    pragmas.put("foreign_keys", "1");
    pragmas.put("recursive_triggers", "1");
    pragmas.put("trusted_schema", "0");
    pragmas.put("secure_delete", "1");
    pragmas.put("cache_size", "-65536");
    return pragmas;
  }

  private static void settle(Connection connection, String pragma, String value)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA " + pragma + " = " + value);
    }
    String found = Sql.text(connection, "PRAGMA " + pragma);
    if (!found.equals(value)) {
      throw new BookRefused(
          "LD-109",
          "The database engine did not take the setting %s = %s (it says %s), so decisions would not be safe."
              .formatted(pragma, value, found));
    }
  }

  private static void checkEngine(Connection connection) throws SQLException {
    String version = Sql.text(connection, "SELECT sqlite_version()");
    if (isOlder(version, OLDEST_ENGINE)) {
      throw new BookRefused(
          "LD-110",
          "The database engine is %s, but %s or newer is needed. Install LimitDesk anew."
              .formatted(version, OLDEST_ENGINE));
    }
  }

  /** By the numbers between the points; a version has as many as it likes. */
  static boolean isOlder(String version, String than) {
    return Arrays.compare(numbers(version), numbers(than)) < 0;
  }

  private static int[] numbers(String version) {
    return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  private static Connection connect(String uri) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("transaction_mode", "IMMEDIATE");
    return JDBC.createConnection("jdbc:sqlite:" + uri, properties);
  }
}
