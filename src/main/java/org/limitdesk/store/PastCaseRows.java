package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.decision.CaseTraits;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.PastCase;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.policy.Action;

/** Rows of decisions that stand, each with what its case was like. */
final class PastCaseRows {
  /** The decisions are walked from the last one, so that a long log costs no more than a short. */
  private static final String SELECT =
      """
      SELECT c."case", b.borrower_id,
             (SELECT name FROM user u WHERE u.user = d.maker ORDER BY version DESC LIMIT 1),
             d.day, p.limit_before, p.action, p.limit_after, d.action, d.limit_decided, d.reason,
             p.pd, p.balance,
             (SELECT group_concat(s.code) FROM signal s
               WHERE s.borrower = p.borrower AND s.assessment = p.assessment
                 AND s.severity IN ('warn', 'severe'))
      FROM decision d CROSS JOIN "case" c ON c."case" = d."case"
      JOIN proposal p ON p.proposal = c.proposal
      JOIN borrower b ON b.key = c.borrower
      WHERE d.kind IN ('approve', 'override', 'keep') AND p.action = ? AND c."case" <> ?
        AND c.state NOT IN ('proposed', 'deferred')
        AND NOT EXISTS (SELECT 1 FROM approval r
          WHERE r.subject_kind = 'decision' AND r.subject = d.decision AND r.result = 'returned')
        AND d.decision = (SELECT max(decision) FROM decision WHERE "case" = c."case")
      ORDER BY d.decision DESC LIMIT ?
      """;

  private PastCaseRows() {}

  /** The last decided cases with that proposed action, but one. */
  static List<PastCase> read(Connection connection, Action proposed, long notCase, int most)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, proposed.code());
      select.setLong(2, notCase);
      select.setInt(3, most);
      ResultSet rows = select.executeQuery();
      List<PastCase> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row(rows));
      }
      return found;
    }
  }

  private static PastCase row(ResultSet rows) throws SQLException {
    long before = rows.getLong(5);
    String reason = rows.getString(10);
    return new PastCase(
        rows.getLong(1),
        rows.getString(2),
        rows.getString(3),
        CalendarNumber.day(rows.getLong(4)),
        new Proposed(before, new LimitTerms(LimitTerms.action(rows.getString(6)), rows.getLong(7))),
        new LimitTerms(LimitTerms.action(rows.getString(8)), rows.getLong(9)),
        reason.isEmpty() ? null : Code.of(ReasonCode.class, reason),
        traits(rows, before));
  }

  private static CaseTraits traits(ResultSet rows, long limit) throws SQLException {
    double pd = rows.getDouble(11);
    boolean none = rows.wasNull();
    String signals = rows.getString(13);
    return new CaseTraits(
        none ? null : pd,
        MonthFacts.utilisation(limit, rows.getLong(12)),
        signals == null ? Set.of() : Set.of(signals.split(",")));
  }
}
