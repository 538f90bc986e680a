package org.limitdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.limitdesk.workflow.port.BookRefused;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Looks at a file before it is opened as a book, and turns away what is none, untouched. */
final class BookDoor {
  private static final int LOOKS = 6;
  private static final long PAUSE_MILLIS = 25;

  /** Where an SQLite file says how large its pages are. */
  private static final int PAGE_SIZE_AT = 16;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private static final long LEAST_PAGE = 512;
  private static final long LARGEST_PAGE = 65_536;

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
    requireWholePages(book);
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
   * A file that lost less than a page at its end reads as if that were zeros. While there is a log
   * of writes beside it, the end may just be on its way.
   */
  private static void requireWholePages(Path book) {
    Path writes = book.resolveSibling(book.getFileName() + "-wal");
    try (FileChannel file = FileChannel.open(book, StandardOpenOption.READ)) {
      ByteBuffer head = ByteBuffer.allocate(PAGE_SIZE_AT + Short.BYTES);
      if (file.read(head) < head.capacity() || !startsAsDatabase(head)) {
        return;
      }
      // 1 stands for 65,536, which its two bytes do not hold.
      int page = Short.toUnsignedInt(head.getShort(PAGE_SIZE_AT));
      long bytes = page == 1 ? LARGEST_PAGE : page;
      if (bytes >= LEAST_PAGE && file.size() % bytes != 0 && !Files.exists(writes)) {
        throw new BookRefused(
            "LD-105", "The book's file is damaged. Keep it, and restore the last backup.");
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean startsAsDatabase(ByteBuffer head) {
    return Arrays.equals(Arrays.copyOf(head.array(), MAGIC.length), MAGIC);
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
