package org.limitdesk.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Anchor;
import org.limitdesk.domain.audit.AnchorState;
import org.limitdesk.domain.audit.FreeText;
import org.limitdesk.domain.audit.HashChain;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.audit.LogEntry;
import org.limitdesk.domain.audit.LogHead;
import org.limitdesk.workflow.port.BookLog;
import org.limitdesk.workflow.port.BookRefused;

/**
 * The log's entries. An entry and what it speaks of are one transaction; the anchor follows the
 * commit, and only then is the write acknowledged.
 */
final class LogStore implements BookLog {
  private static final String WALK =
      """
      SELECT e.seq, e.body, e.hash, t.name, t.text, t.salt, e.signer, e.signature
      FROM entry e LEFT JOIN entry_text t ON t.seq = e.seq
      WHERE e.seq > ?
      ORDER BY e.seq, t.name
      """;

  private static final String TEXTS_WITHOUT_ENTRY =
      """
      SELECT seq, NULL, NULL, name, text, salt, NULL, NULL
      FROM entry_text WHERE seq > ? AND seq NOT IN (SELECT seq FROM entry)
      ORDER BY seq, name
      """;

  private final Connection connection;
  private final UUID book;
  private final AnchorFile anchors;
  private final Signers signers = new Signers();

  LogStore(Connection connection, UUID book, AnchorFile anchors) {
    this.connection = connection;
    this.book = book;
    this.anchors = anchors;
  }

  /** The keys that entries are signed by. */
  Signers signers() {
    return signers;
  }

  @Override
  public LogEntry append(LogDraft draft) {
    return append(draft, () -> {});
  }

  /** Does the work and writes its entry in one transaction, then moves the anchor. */
  LogEntry append(LogDraft draft, Sql.Action work) {
    LogEntry[] written = new LogEntry[1];
    Sql.inTransaction(
        connection,
        () -> {
          work.run();
          written[0] = insert(draft);
        });
    anchor(written[0].head());
    return written[0];
  }

  /** Writes an entry inside the caller's transaction; the caller sees to the anchor. */
  LogEntry insert(LogDraft draft) throws SQLException {
    LogEntry entry = HashChain.append(headNow(), draft);
    Signers.Signed signed = signers.sign(connection, draft.actor(), entry);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO entry VALUES (?, ?, ?, ?, ?)")) {
      insert.setLong(1, entry.seq());
      insert.setBytes(2, entry.body());
      insert.setBytes(3, entry.hash());
      insert.setString(4, signed == null ? null : signed.signer());
      insert.setBytes(5, signed == null ? null : signed.signature());
      insert.executeUpdate();
    }
    insertTexts(entry.seq(), draft.texts());
    return entry;
  }

  private void insertTexts(long seq, Map<String, FreeText> texts) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO entry_text VALUES (?, ?, ?, ?)")) {
      for (Map.Entry<String, FreeText> text : texts.entrySet()) {
        insert.setLong(1, seq);
        insert.setString(2, text.getKey());
        insert.setString(3, text.getValue().text());
        insert.setBytes(4, text.getValue().salt());
        insert.executeUpdate();
      }
    }
  }

  /** Puts the anchor at that head; a write counts as done only after it. */
  void anchor(LogHead head) {
    try {
      AnchorState before = anchors.advance(Anchor.of(book, head), this::hashAt);
      if (!before.passes()) {
        throw BookRefusals.logLacksAnchoredEntry();
      }
    } catch (IOException failure) {
      throw new BookRefused(
          "LD-112",
          "It was written, but the log's anchor in your user folder was not: %s."
              .formatted(failure.getMessage()),
          failure);
    }
  }

  @Override
  public LogHead head() {
    return Sql.ask(this::headNow);
  }

  private LogHead headNow() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1")) {
      return rows.next() ? new LogHead(rows.getLong(1), rows.getBytes(2)) : LogHead.genesis(book);
    }
  }

  @Override
  public void walk(Visitor visitor) {
    walk(Long.MIN_VALUE, visitor);
  }

  @Override
  public void walk(long behind, Visitor visitor) {
    Sql.run(() -> {
      try (PreparedStatement statement = connection.prepareStatement(WALK)) {
        statement.setLong(1, behind);
        ResultSet rows = statement.executeQuery();
        long last = Long.MIN_VALUE;
        while (rows.next()) {
          long seq = rows.getLong(1);
          if (seq != last) {
            visitor.entry(seq, bytes(rows, 2), bytes(rows, 3), rows.getString(7), rows.getBytes(8));
            last = seq;
          }
          visitText(rows, seq, visitor);
        }
      }
      walkTextsWithoutEntry(behind, visitor);
    });
  }

  /** Only a program that broke the schema can have put them there. */
  private void walkTextsWithoutEntry(long behind, Visitor visitor) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TEXTS_WITHOUT_ENTRY)) {
      statement.setLong(1, behind);
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        visitText(rows, rows.getLong(1), visitor);
      }
    }
  }

  @Override
  public boolean has(LogHead entry) {
    return entry.equals(LogHead.genesis(book))
        || Arrays.equals(entry.hash().bytes(), hashAt(entry.seq()));
  }

  /** Empty for a missing value, which only a program that broke the schema can have put there. */
  private static byte[] bytes(ResultSet rows, int column) throws SQLException {
    byte[] value = rows.getBytes(column);
    return value == null ? new byte[0] : value;
  }

  private static void visitText(ResultSet rows, long seq, Visitor visitor) throws SQLException {
    String name = rows.getString(4);
    String text = rows.getString(5);
    byte[] salt = rows.getBytes(6);
    if (name != null && (text != null || salt != null)) {
      visitor.text(seq, name, text, salt);
    }
  }

  private byte @Nullable [] hashAt(long seq) {
    byte[][] found = new byte[1][];
    Sql.run(() -> found[0] = storedHash(seq));
    return found[0];
  }

  private byte @Nullable [] storedHash(long seq) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT hash FROM entry WHERE seq = ?")) {
      select.setLong(1, seq);
      ResultSet rows = select.executeQuery();
      return rows.next() ? rows.getBytes(1) : null;
    }
  }

  @Override
  public Optional<Anchor> anchor() {
    try {
      return anchors.read(book);
    } catch (IOException failure) {
      throw anchorUnread(failure);
    }
  }

  private static BookRefused anchorUnread(IOException failure) {
    return new BookRefused(
        "LD-113",
        "The log's anchor cannot be read: %s. Keep the file and ask your supervisor."
            .formatted(failure.getMessage()),
        failure);
  }

  @Override
  public AnchorState anchorState() {
    try {
      return anchors.judge(book, head(), this::hashAt);
    } catch (IOException failure) {
      throw anchorUnread(failure);
    }
  }

  @Override
  public List<String> differencesFromTables() {
    return Sql.ask(() ->
        Sql.atOneTime(
            connection,
            () -> {
              List<String> differences = new ArrayList<>(SchemaCheck.differences(connection));
              differences.addAll(new LogProjections(connection).differences());
              return differences;
            }));
  }
}
