package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents;

/** The table of documents; a published one is never edited. */
final class DocumentStore implements Documents {
  private final Connection connection;
  private final LogStore log;
  private final Clock clock;

  DocumentStore(Connection connection, LogStore log, Clock clock) {
    this.connection = connection;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Optional<StoredDocument> inForce(Kind kind) {
    return inForce(kind, businessDate());
  }

  private LocalDate businessDate() {
    String fixed =
        Sql.ask(() ->
            Sql.text(
                connection,
                "SELECT coalesce((SELECT value FROM setting WHERE name = '%s'), '')"
                    .formatted(Book.BUSINESS_DATE)));
    return Book.businessDate(Optional.of(fixed).filter(each -> !each.isEmpty()), clock);
  }

  @Override
  public Optional<StoredDocument> inForce(Kind kind, LocalDate day) {
    Optional<Long> first =
        Sql.ask(() -> {
          try (PreparedStatement select = connection.prepareStatement(PolicyRows.BEGUN)) {
            select.setString(1, word(kind));
            select.setInt(2, CalendarNumber.of(day));
            ResultSet rows = select.executeQuery();
            return rows.next() ? Optional.of(rows.getLong(1)) : Optional.<Long>empty();
          }
        });
    return first.flatMap(this::find);
  }

  @Override
  public Optional<StoredDocument> find(long id) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              """
              SELECT document, name, version, sha256, bytes, kind FROM document WHERE document = ?
              """)) {
        select.setLong(1, id);
        ResultSet rows = select.executeQuery();
        return rows.next()
            ? Optional.of(stored(rows, Kind.valueOf(rows.getString(6).toUpperCase(Locale.ROOT))))
            : Optional.empty();
      }
    });
  }

  private static StoredDocument stored(ResultSet rows, Kind kind) throws SQLException {
    return new StoredDocument(
        rows.getLong(1),
        new NewDocument(
            kind, rows.getString(2), rows.getString(3), rows.getString(4), rows.getBytes(5)));
  }

  @Override
  public StoredDocument publish(NewDocument document, LogDraft entry) {
    long[] id = new long[1];
    log.append(entry, () -> id[0] = insert(document));
    return new StoredDocument(id[0], document);
  }

  private long insert(NewDocument document) throws SQLException {
    long id = 1 + Sql.number(connection, "SELECT max(document) FROM document");
    insert(connection, id, document, "published", clock.millis());
    return id;
  }

  static void insert(Connection connection, long id, NewDocument document, String state, long at)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, id);
      insert.setString(2, word(document.kind()));
      insert.setString(3, document.name());
      insert.setString(4, document.version());
      insert.setString(5, document.sha256());
      insert.setBytes(6, document.bytes());
      insert.setString(7, state);
      insert.setLong(8, at);
      insert.executeUpdate();
    }
  }

  static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
