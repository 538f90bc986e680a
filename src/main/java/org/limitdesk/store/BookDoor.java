package org.limitdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.limitdesk.workflow.port.BookRefused;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Looks at a file before it is opened as a book, and turns away what is none, untouched. */
final class BookDoor {
  private static final int LOOKS = 6;
  private static final long PAUSE_MILLIS = 25;

  private BookDoor() {}

  /**
   * Refuses what is missing, empty, no database, another program's, or a newer program's.
   *
   * @return the version of the book's schema, not above this program's
   */
  static int check(Path book) {
    requireFile(book);
    BookPlace.check(book);
    return checkWhereverItIs(book);
  }

  /** The same for a backup, which is only read and may lie on any drive. */
  static int checkBackup(Path backup) {
    requireFile(backup);
    return checkWhereverItIs(backup);
  }

  private static void requireFile(Path book) {
    if (!Files.isRegularFile(book)) {
      throw new BookRefused(
          "LD-101",
          "There is no book %s. Check the name, or make one with load or demo.".formatted(book));
    }
  }

  private static int checkWhereverItIs(Path book) {
    if (size(book) == 0) {
      throw new BookRefused(
          "LD-102", "%s is an empty file, not a book.".formatted(book.getFileName()));
    }
    SQLException last = null;
    for (int i = 0; i < LOOKS; i++) {
      try (Connection connection = Connections.peek(book)) {
        return check(connection, book);
      } catch (SQLException failure) {
        last = failure;
        if (!mayBeHalfWritten(failure)) {
          break;
        }
        pause();
      }
    }
    throw last != null && isNoDatabase(last)
        ? foreign(book)
        : Sql.refused(Objects.requireNonNull(last));
  }

  /**
   * The look takes no lock, so as to change nothing whatever the file is: it may meet a page that a
   * writer is just putting into it. That is over in a moment.
   */
  private static boolean mayBeHalfWritten(SQLException failure) {
    return isNoDatabase(failure)
        || failure instanceof SQLiteException sqlite
            && SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xFF)
                == SQLiteErrorCode.SQLITE_CORRUPT;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** The same look through an open connection: a newer program may have written in between. */
  static int check(Connection connection, Path book) throws SQLException {
    if (Sql.number(connection, "PRAGMA application_id") != Schema.APPLICATION_ID) {
      throw foreign(book);
    }
    long version = Sql.number(connection, "PRAGMA user_version");
    if (version > Schema.version()) {
      throw new BookRefused(
          "LD-104",
          "%s was written by a newer LimitDesk (format %d, this program reads up to %d). Install the newer one."
              .formatted(book.getFileName(), version, Schema.version()));
    }
    return (int) version;
  }

  private static BookRefused foreign(Path book) {
    return new BookRefused(
        "LD-103", "%s is not a LimitDesk book. It was not touched.".formatted(book.getFileName()));
  }

  private static boolean isNoDatabase(SQLException failure) {
    return failure instanceof SQLiteException sqlite
        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB;
  }

  private static long size(Path book) {
    try {
      return Files.size(book);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
