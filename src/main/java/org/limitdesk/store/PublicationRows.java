package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.NewDocument;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.State;
import org.limitdesk.workflow.port.Publications.Submission;

/** Rows of documents that come into force or wait for it. */
final class PublicationRows {
  private static final String KEPT =
      """
      SELECT d.document, d.kind, d.name, d.version, d.sha256, d.state, coalesce(b.maker, 0), d.at
      FROM document d LEFT JOIN draft b ON b.document = d.document
      WHERE %s ORDER BY d.document
      """;

  private static final String SUBMISSIONS =
      """
      SELECT s.submission, s.document, s.maker, s.at, a.result, coalesce(a.checker, 0),
             coalesce(a.at, 0)
      FROM submission s JOIN document d ON d.document = s.document
      LEFT JOIN approval a ON a.subject_kind = d.kind AND a.subject = s.submission
      WHERE s.document = ? ORDER BY s.submission
      """;

  private PublicationRows() {}

  /**
   * @param where a condition with one place for {@code value}
   */
  static List<Kept> kept(Connection connection, String where, Object value) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(KEPT.formatted(where))) {
        select.setObject(1, value);
        ResultSet rows = select.executeQuery();
        List<Kept> all = new ArrayList<>();
        while (rows.next()) {
          all.add(kept(rows));
        }
        return all;
      }
    });
  }

  private static Kept kept(ResultSet rows) throws SQLException {
    return new Kept(
        rows.getLong(1),
        Kind.valueOf(rows.getString(2).toUpperCase(Locale.ROOT)),
        rows.getString(3),
        rows.getString(4),
        rows.getString(5),
        Code.of(State.class, rows.getString(6)),
        rows.getLong(7),
        rows.getLong(8));
  }

  static List<Submission> submissions(Connection connection, long document) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(SUBMISSIONS)) {
        select.setLong(1, document);
        ResultSet rows = select.executeQuery();
        List<Submission> all = new ArrayList<>();
        while (rows.next()) {
          all.add(submission(rows));
        }
        return all;
      }
    });
  }

  private static Submission submission(ResultSet rows) throws SQLException {
    String result = rows.getString(5);
    return new Submission(
        rows.getLong(1),
        rows.getLong(2),
        rows.getLong(3),
        rows.getLong(4),
        result == null ? null : Code.of(ApprovalResult.class, result),
        rows.getLong(6),
        rows.getLong(7));
  }

  static void insertDraft(
      Connection connection, long id, NewDocument document, long maker, long at, long seq)
      throws SQLException {
    DocumentStore.insert(connection, id, document, State.DRAFT.code(), at);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO draft VALUES (?, ?, ?, ?)")) {
      insert.setLong(1, id);
      insert.setLong(2, maker);
      insert.setLong(3, at);
      insert.setLong(4, seq);
      insert.executeUpdate();
    }
  }

  static void insertSubmission(Connection connection, Submission made, long seq)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO submission VALUES (?, ?, ?, ?, ?)")) {
      insert.setLong(1, made.id());
      insert.setLong(2, made.document());
      insert.setLong(3, made.maker());
      insert.setLong(4, made.at());
      insert.setLong(5, seq);
      insert.executeUpdate();
    }
  }

  /** The one in force goes out of it first, so that there is never more than one. */
  static void putInForce(Connection connection, Kept document) throws SQLException {
    try (PreparedStatement out =
            connection.prepareStatement(
                "UPDATE document SET state = 'retired' WHERE kind = ? AND state = 'published'");
        PreparedStatement in =
            connection.prepareStatement(
                "UPDATE document SET state = 'published' WHERE document = ?")) {
      out.setString(1, DocumentStore.word(document.kind()));
      out.executeUpdate();
      in.setLong(1, document.id());
      in.executeUpdate();
    }
  }
}
