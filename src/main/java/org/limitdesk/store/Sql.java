package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.limitdesk.workflow.port.BookRefused;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The few things every room of the store does with JDBC, and what its failures mean to a person.
 */
final class Sql {
  private Sql() {}

  /** Work on a database that gives something back. */
  interface Query<T> {
    T run() throws SQLException;
  }

  /** Takes one row. */
  interface Taking {
    void take(ResultSet row) throws SQLException;
  }

  /** Work on a database. */
  interface Action {
    void run() throws SQLException;
  }

  /** Runs work and turns its failure into one that a person understands. */
  static <T> T ask(Query<T> query) {
    try {
      return query.run();
    } catch (SQLException failure) {
      throw refused(failure);
    }
  }

  /** {@link #ask} for work that gives nothing back. */
  static void run(Action action) {
    try {
      action.run();
    } catch (SQLException failure) {
      throw refused(failure);
    }
  }

  /** Reads several times and sees the same state of the book, whoever writes meanwhile. */
  static <T> T atOneTime(Connection connection, Query<T> query) throws SQLException {
    execute(connection, "BEGIN DEFERRED");
    try {
      return query.run();
    } finally {
      execute(connection, "ROLLBACK");
    }
  }

  /**
   * Runs work in one transaction: all of it is kept, or nothing. The driver's own commit would
   * begin the next transaction at once, and fail after the work is safe when another program is
   * faster; going back to single statements commits and begins nothing.
   */
  static void inTransaction(Connection connection, Action action) {
    run(() -> {
      connection.setAutoCommit(false);
      try {
        action.run();
        connection.setAutoCommit(true);
      } catch (SQLException | RuntimeException failure) {
        alsoTry(failure, () -> execute(connection, "ROLLBACK"));
        // There is nothing left to commit, which the driver says; its mode is what counts.
        alsoTry(failure, () -> connection.setAutoCommit(true));
        throw failure;
      }
    });
  }

  private static void alsoTry(Exception failure, Action action) {
    try {
      action.run();
    } catch (SQLException another) {
      failure.addSuppressed(another);
    }
  }

  /** The first column of the first row as a number; 0 where there is no row or no value. */
  static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** The first column of the first row as text; empty where there is no row or no value. */
  static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      String value = rows.next() ? rows.getString(1) : null;
      return value == null ? "" : value;
    }
  }

  /** Runs statements that give no rows; several may stand in one text. */
  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** A column's or table's name as it may stand in a statement, whatever word it is. */
  static String quoted(String name) {
    return '"' + name + '"';
  }

  static BookRefused refused(SQLException failure) {
    SQLiteErrorCode code =
        failure instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    return switch (SQLiteErrorCode.getErrorCode(code.code & 0xFF)) {
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          new BookRefused(
              "LD-105",
              "The book's file is damaged. Keep it, and restore the last backup.",
              failure);
      case SQLITE_FULL ->
          new BookRefused(
              "LD-106", "The disk is full. Nothing was changed; make room and try again.", failure);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new BookRefused(
              "LD-107", "Another program is busy with the book. Try again in a moment.", failure);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
          new BookRefused(
              "LD-108", "The book or its folder may not be written. Check its rights.", failure);
      default ->
          new BookRefused(
              "LD-199",
              "The store failed: " + failure.getMessage() + ". Nothing more was changed.",
              failure);
    };
  }
}
