package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Filter;
import org.limitdesk.workflow.port.DecisionLog.Marked;
import org.limitdesk.workflow.port.DecisionLog.Since;

/** Rows of overrides and keeps, each with its proposal, its approval and its line since then. */
final class DepartureRows {
  static final String SELECT =
      """
      SELECT d.decision, d."case", d.corrects, d.kind, d.action, d.limit_decided, d.reason,
             d.maker, d.at, d.until, d.seen, d.second, d.seq, d.day,
             p.limit_before, p.action, p.limit_after, b.borrower_id, c.borrower, a.month,
             (SELECT name FROM user u WHERE u.user = d.maker ORDER BY version DESC LIMIT 1),
             (SELECT text FROM entry_text t WHERE t.seq = d.seq AND t.name = 'note'),
             (SELECT result FROM approval r
               WHERE r.subject_kind = 'decision' AND r.subject = d.decision),
             EXISTS (SELECT 1 FROM decision w WHERE w.corrects = d.decision
               AND d.decision NOT IN (SELECT decision FROM reversed_decision)),
             k.mark, k.at,
             (SELECT name FROM user u WHERE u.user = k.maker ORDER BY version DESC LIMIT 1),
             (SELECT text FROM entry_text t WHERE t.seq = k.seq AND t.name = 'note')
      FROM decision d JOIN "case" c ON c."case" = d."case"
      JOIN proposal p ON p.proposal = c.proposal
      JOIN assessment a ON a.assessment = p.assessment
      JOIN borrower b ON b.key = c.borrower
      LEFT JOIN review_mark k ON k.seq =
        (SELECT max(seq) FROM review_mark WHERE decision = d.decision)
      WHERE d.kind IN ('override', 'keep') AND d.decision < ?1
        AND (?2 = 0 OR d.maker = ?2) AND (?3 = 0 OR d.day / 100 = ?3)
        AND (?4 = '' OR d.reason = ?4)
      ORDER BY d.decision DESC
      """;

  /** A cross join keeps the order: each month of the book, and the line in it, by its key. */
  private static final String SINCE =
      """
      SELECT m.month = (SELECT max(month) FROM book_month WHERE generation <= ?3), m.dpd
      FROM book_month k CROSS JOIN month m ON m.month = k.month AND m.borrower = ?1
      WHERE k.month > ?2 AND k.generation <= ?3 AND m.generation = (
        SELECT max(v.generation) FROM month v
        WHERE v.month = m.month AND v.borrower = m.borrower AND v.generation <= ?3)
      """;

  private final Connection connection;
  private final Filter filter;

  DepartureRows(Connection connection, Filter filter) {
    this.connection = connection;
    this.filter = filter;
  }

  void fill(PreparedStatement select, long before) throws SQLException {
    select.setLong(1, before);
    select.setLong(2, filter.maker());
    select.setLong(3, filter.month());
    select.setString(4, filter.reason() == null ? "" : filter.reason().code());
  }

  /** The direction is reckoned from both sides' terms, so rows are passed over here. */
  List<Departure> read(ResultSet rows, int most) throws SQLException {
    List<Departure> found = new ArrayList<>();
    try (PreparedStatement since = connection.prepareStatement(SINCE)) {
      long visible = new Generations(connection).visible();
      while (found.size() < most && rows.next()) {
        if (filter.direction() == null || direction(rows).equals(filter.direction())) {
          found.add(departure(rows, since(since, rows.getInt(19), rows.getInt(20), visible)));
        }
      }
    }
    return found;
  }

  private static Object direction(ResultSet rows) throws SQLException {
    return departure(rows, new Since(null, null)).direction();
  }

  private static Departure departure(ResultSet rows, Since since) throws SQLException {
    return new Departure(
        DecisionRows.decision(rows),
        rows.getString(21),
        rows.getString(18),
        DecisionLogStore.proposed(rows, 15),
        text(rows.getString(22)),
        result(rows.getString(23)),
        rows.getBoolean(24),
        since,
        rows.getString(25) == null ? null : marked(rows));
  }

  private static Marked marked(ResultSet rows) throws SQLException {
    return new Marked(
        Code.of(ReviewMark.class, rows.getString(25)),
        text(rows.getString(27)),
        rows.getLong(26),
        text(rows.getString(28)));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable ApprovalResult result(@Nullable String code) {
    return code == null ? null : Code.of(ApprovalResult.class, code);
  }

  private static Since since(PreparedStatement select, int borrower, int month, long visible)
      throws SQLException {
    select.setInt(1, borrower);
    select.setInt(2, month);
    select.setLong(3, visible);
    Integer last = null;
    Integer worst = null;
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        int dpd = rows.getInt(2);
        last = rows.getBoolean(1) ? Integer.valueOf(dpd) : last;
        worst = worst == null ? dpd : Math.max(worst, dpd);
      }
    }
    return new Since(last, worst);
  }
}
