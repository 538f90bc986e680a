package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.FieldChange;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.workflow.port.StaleCase;

/** Rows of the table of cases, each with its proposal. */
final class CaseRows {
  private static final String SELECT =
      """
      SELECT c."case", c.borrower, b.borrower_id, c.proposal, p.limit_before, p.action,
             p.limit_after, c.state, c.due, c.version, c.frozen
      FROM "case" c JOIN proposal p ON p.proposal = c.proposal JOIN borrower b ON b.key = c.borrower
      """;

  private CaseRows() {}

  /** Cases; {@code rest} goes on from the tables {@code c}, {@code p} and {@code b}. */
  static List<CaseFacts> select(Connection connection, String rest, Object... values)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT + rest)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      ResultSet rows = select.executeQuery();
      List<CaseFacts> cases = new ArrayList<>();
      while (rows.next()) {
        cases.add(facts(rows));
      }
      return cases;
    }
  }

  private static CaseFacts facts(ResultSet rows) throws SQLException {
    LimitTerms terms = new LimitTerms(LimitTerms.action(rows.getString(6)), rows.getLong(7));
    return new CaseFacts(
        rows.getLong(1),
        rows.getInt(2),
        rows.getString(3),
        rows.getLong(4),
        new Proposed(rows.getLong(5), terms),
        Code.of(CaseState.class, rows.getString(8)),
        CalendarNumber.day(rows.getLong(9)),
        rows.getLong(10),
        rows.getString(11));
  }

  /** Brings a case to a state and its next version, if it is still of the version seen. */
  static void move(Connection connection, CaseFacts seen, CaseState to) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            UPDATE "case" SET state = ?, version = version + 1 WHERE "case" = ? AND version = ?
            """)) {
      update.setString(1, to.code());
      update.setLong(2, seen.id());
      update.setLong(3, seen.version());
      update.executeUpdate();
    }
  }

  /** Refuses a case that is not any more of the version seen. */
  static void requireVersion(Connection connection, CaseFacts seen) throws SQLException {
    long now = Sql.number(connection, "SELECT version FROM \"case\" WHERE \"case\" = " + seen.id());
    if (now != seen.version()) {
      throw new StaleCase(
          List.of(new FieldChange("version", Long.toString(seen.version()), Long.toString(now))));
    }
  }
}
