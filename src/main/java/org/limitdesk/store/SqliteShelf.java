package org.limitdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Anchor;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.audit.LogHead;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.NewBook;
import org.limitdesk.workflow.port.Shelf;

/** Opens books that are SQLite files. */
public final class SqliteShelf implements Shelf {
  private final AnchorFile anchors;
  private final Clock clock;

  /**
   * @param anchors where the logs' anchors are kept
   * @param clock says when something was done
   */
  public SqliteShelf(AnchorFile anchors, Clock clock) {
    this.anchors = anchors;
    this.clock = clock;
  }

  @Override
  public boolean has(Path book) {
    return Files.exists(book);
  }

  @Override
  public Book read(Path named) {
    Path book = BookPlace.real(named);
    if (BookDoor.check(book) < Schema.version()) {
      write(book).close();
    }
    return Sql.ask(() -> {
      Connection connection = Connections.reader(book);
      return opened(connection, () -> new SqliteBook(book, connection, null, anchors, clock));
    });
  }

  @Override
  public Book write(Path named) {
    Path book = BookPlace.real(named);
    BookDoor.check(book);
    return underLock(book, lock -> Sql.ask(() -> openToWrite(book, lock)));
  }

  @Override
  public Book create(Path named, NewBook facts) {
    return fresh(named, book -> make(book, facts));
  }

  @Override
  public Book restore(Path backup, Path named, String actor) {
    BookDoor.checkBackup(backup);
    return fresh(named, book -> new Restore(anchors, clock).run(backup, book, actor));
  }

  @Override
  public void discard(Path named) {
    takeAway(named, "SELECT count(*) FROM load_generation WHERE state = 'visible'");
  }

  @Override
  public void discardUnused(Path named) {
    takeAway(named, "SELECT count(*) FROM sign_in");
  }

  /** Removes a book in which nothing of value is. */
  private static void takeAway(Path named, String countOfValue) {
    Path book = BookPlace.real(named);
    BookDoor.check(book);
    try (BookLock _ = BookLock.take(book)) {
      Sql.run(() -> requireNone(book, countOfValue));
      Files.delete(book);
      for (Path side : SideFiles.of(book)) {
        Files.deleteIfExists(side);
      }
    } catch (IOException failure) {
      throw unwritten(book, failure);
    }
  }

  private static void requireNone(Path book, String countOfValue) throws SQLException {
    try (Connection connection = Connections.writer(book)) {
      if (Sql.number(connection, countOfValue) > 0) {
        throw new BookRefused("LD-114", "%s is in use and stays.".formatted(book.getFileName()));
      }
    }
  }

  /** Work that puts a file where none is. */
  private interface Making {
    void at(Path book) throws IOException;
  }

  /** The name is looked at twice: a refusal leaves no lock file beside what is there. */
  private Book fresh(Path named, Making making) {
    Path book = BookPlace.real(named);
    BookPlace.check(book);
    SideFiles.requireNone(book);
    return underLock(
        book,
        lock -> {
          SideFiles.requireNone(book);
          try {
            making.at(book);
          } catch (IOException failure) {
            throw unwritten(book, failure);
          }
          return Sql.ask(() -> openToWrite(book, lock));
        });
  }

  private static BookRefused unwritten(Path book, IOException failure) {
    return new BookRefused(
        "LD-108",
        "%s could not be written: %s.".formatted(book.getFileName(), failure.getMessage()),
        failure);
  }

  /** The lock goes over to the book that the work gives, and is let go where it gives none. */
  private static Book underLock(Path book, Function<BookLock, Book> work) {
    BookLock lock = BookLock.take(book);
    try {
      return work.apply(lock);
    } catch (RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  /** Nothing is written, not even swept, before the log was held against the anchor. */
  private Book openToWrite(Path book, BookLock lock) throws SQLException {
    Connection connection = Connections.writer(book);
    return opened(
        connection,
        () -> {
          BookDoor.check(connection, book);
          SqliteBook open = new SqliteBook(book, connection, lock, anchors, clock);
          if (!open.log().anchorState().passes()) {
            throw BookRefusals.logLacksAnchoredEntry();
          }
          Schema.migrate(connection);
          Sweep.pending(connection);
          return open;
        });
  }

  private static Book opened(Connection connection, Sql.Query<Book> open) throws SQLException {
    try {
      return open.run();
    } catch (SQLException | RuntimeException failure) {
      connection.close();
      throw failure;
    }
  }

  private void make(Path book, NewBook facts) throws IOException {
    UUID uuid = UUID.randomUUID();
    try (PartFile part = PartFile.of(book)) {
      LogHead head = Sql.ask(() -> fill(part.file(), uuid, facts));
      anchors.advance(Anchor.of(uuid, head), seq -> head.hash().bytes());
      part.moveIntoPlace();
    }
  }

  private LogHead fill(Path part, UUID uuid, NewBook facts) throws SQLException {
    try (Connection connection = Connections.maker(part)) {
      Schema.migrate(connection);
      LogStore log = new LogStore(connection, uuid, anchors);
      Sql.inTransaction(
          connection,
          () -> {
            insertBook(connection, uuid, facts.currency());
            log.insert(draft(facts, "book_created", Map.of("currency", facts.currency())));
            for (Map.Entry<String, String> setting : facts.settings().entrySet()) {
              insertSetting(connection, setting.getKey(), setting.getValue());
              log.insert(draft(facts, "setting", change(setting)));
            }
          });
      return log.head();
    }
  }

  private LogDraft draft(NewBook facts, String kind, Map<String, ?> data) {
    return new LogDraft(kind, facts.actor(), clock.millis(), data);
  }

  private static Map<String, ?> change(Map.Entry<String, String> setting) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("name", setting.getKey());
    data.put("old", null);
    data.put("new", setting.getValue());
    return data;
  }

  private void insertBook(Connection connection, UUID uuid, String currency) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO book VALUES (1, ?, ?, ?)")) {
      insert.setString(1, uuid.toString());
      insert.setString(2, currency);
      insert.setLong(3, clock.millis());
      insert.executeUpdate();
    }
  }

  private static void insertSetting(Connection connection, String name, String value)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO setting VALUES (?, ?)")) {
      insert.setString(1, name);
      insert.setString(2, value);
      insert.executeUpdate();
    }
  }
}
