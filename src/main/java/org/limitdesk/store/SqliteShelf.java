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
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Anchor;
import org.limitdesk.domain.audit.AnchorState;
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
  public Book read(Path book) {
    if (BookDoor.check(book) < Schema.version()) {
      write(book).close();
    }
    return Sql.ask(() -> {
      Connection connection = Connections.reader(book);
      return opened(connection, () -> new SqliteBook(book, connection, null, anchors, clock));
    });
  }

  @Override
  public Book write(Path book) {
    BookDoor.check(book);
    BookLock lock = BookLock.take(book);
    try {
      return Sql.ask(() -> openToWrite(book, lock));
    } catch (RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  @Override
  public Book create(Path book, NewBook facts) {
    if (has(book)) {
      throw new BookRefused(
          "LD-114", "%s is there already. Choose another name.".formatted(book.getFileName()));
    }
    BookPlace.check(book);
    make(book, facts);
    return write(book);
  }

  @Override
  public Book restore(Path backup, Path book, String actor) {
    BookDoor.checkBackup(backup);
    if (has(book)) {
      throw new BookRefused(
          "LD-114",
          "%s is there already. Move it away first; it is never overwritten."
              .formatted(book.getFileName()));
    }
    BookPlace.check(book);
    try {
      new Restore(anchors, clock).run(backup, book, actor);
    } catch (IOException failure) {
      throw new BookRefused(
          "LD-108",
          "%s could not be written: %s.".formatted(book.getFileName(), failure.getMessage()),
          failure);
    }
    return write(book);
  }

  private Book openToWrite(Path book, BookLock lock) throws SQLException {
    Connection connection = Connections.writer(book);
    return opened(
        connection,
        () -> {
          BookDoor.check(connection, book);
          Schema.migrate(connection);
          Sweep.pending(connection);
          SqliteBook open = new SqliteBook(book, connection, lock, anchors, clock);
          if (open.log().anchorState() == AnchorState.AHEAD) {
            throw BookRefusals.logLacksAnchoredEntry();
          }
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

  /** Makes the file under another name, so that a book that is there is a whole one. */
  private void make(Path book, NewBook facts) {
    Path part = book.resolveSibling(book.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      UUID uuid = UUID.randomUUID();
      LogHead head = Sql.ask(() -> fill(part, uuid, facts));
      DurableFiles.moveIntoPlace(part, book);
      anchors.advance(Anchor.of(uuid, head), seq -> head.hash().bytes());
    } catch (IOException failure) {
      throw new BookRefused(
          "LD-108",
          "%s could not be made: %s.".formatted(book.getFileName(), failure.getMessage()),
          failure);
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
