package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.FollowedCase;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;

/** Rows of decided cuts, each with the worst days past due of the months that followed. */
final class FollowedRows {
  /**
   * The months after an assessed one are counted in the book's own, and each row is sought by its
   * month and line: the table is kept in that order.
   */
  private static final String SELECT =
      """
      WITH seen AS MATERIALIZED (
        SELECT max(generation) AS g FROM load_generation WHERE state = 'visible'),
      later AS MATERIALIZED (
        SELECT m.month, n.month AS after FROM book_month m JOIN book_month n ON n.month IN (
          SELECT month FROM book_month WHERE month > m.month ORDER BY month LIMIT ?1)
        WHERE ?1 = (SELECT count(*) FROM (
          SELECT 1 FROM book_month WHERE month > m.month LIMIT ?1)))
      SELECT d.maker, d.reason, a.month, p.action, p.tier, p.limit_after, d.action,
        d.limit_decided, (
          SELECT max(r.dpd) FROM later l CROSS JOIN month r
            ON r.month = l.after AND r.borrower = c.borrower
          WHERE l.month = a.month AND r.generation = (
            SELECT max(v.generation) FROM month v
            WHERE v.month = r.month AND v.borrower = r.borrower AND v.generation <= seen.g))
      FROM seen, decision d JOIN "case" c ON c."case" = d."case"
      JOIN proposal p ON p.proposal = c.proposal JOIN assessment a ON a.assessment = p.assessment
      WHERE d.kind IN ('approve', 'override', 'keep')
        AND p.action IN ('reduce', 'suspend', 'recall')
        AND a.month IN (SELECT month FROM later)
        AND c.state NOT IN ('proposed', 'deferred', 'returned', 'reversed')
        AND d.decision = (SELECT max(decision) FROM decision WHERE "case" = c."case")
      ORDER BY d.decision
      """;

  private FollowedRows() {}

  static List<FollowedCase> read(Connection connection, int months, BucketEdges edges)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setInt(1, months);
      ResultSet rows = select.executeQuery();
      List<FollowedCase> found = new ArrayList<>();
      while (rows.next()) {
        int worst = rows.getInt(9);
        if (!rows.wasNull()) {
          found.add(followed(rows, edges.bucket(worst).compareTo(Bucket.M2) >= 0));
        }
      }
      return found;
    }
  }

  private static FollowedCase followed(ResultSet rows, boolean bad) throws SQLException {
    LimitTerms proposed = new LimitTerms(LimitTerms.action(rows.getString(4)), rows.getLong(6));
    LimitTerms decided = new LimitTerms(LimitTerms.action(rows.getString(7)), rows.getLong(8));
    return new FollowedCase(
        rows.getLong(1),
        Code.find(ReasonCode.class, rows.getString(2)).orElse(null),
        Direction.of(proposed, decided),
        rows.getInt(3),
        proposed.action(),
        rows.getString(5),
        bad);
  }
}
