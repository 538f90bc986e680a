package org.limitdesk.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.Deviation;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.workflow.port.Cases.NewDecision;

/** Rows of the table of decisions, and what the log says of one. */
final class DecisionRows {
  private static final String SELECT =
      """
      SELECT decision, "case", corrects, kind, action, limit_decided, reason, maker, at,
             until, seen, second, seq, day
      FROM decision
      """;

  private DecisionRows() {}

  static List<Decision> ofCase(Connection connection, long caseId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(SELECT + "WHERE \"case\" = ? ORDER BY decision")) {
      select.setLong(1, caseId);
      return decisions(select);
    }
  }

  /** The last decision of each case in one of those states. */
  static List<Decision> standing(Connection connection, String states) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            SELECT
                + """
                WHERE decision IN (
                  SELECT max(d.decision) FROM decision d JOIN "case" c ON c."case" = d."case"
                  WHERE c.state IN (%s) GROUP BY d."case")
                ORDER BY "case"
                """
                    .formatted(states))) {
      return decisions(select);
    }
  }

  private static List<Decision> decisions(PreparedStatement select) throws SQLException {
    ResultSet rows = select.executeQuery();
    List<Decision> decisions = new ArrayList<>();
    while (rows.next()) {
      decisions.add(decision(rows));
    }
    return decisions;
  }

  /** Of the first fourteen columns, in the order of {@link #ofCase}. */
  static Decision decision(ResultSet rows) throws SQLException {
    long corrects = rows.getLong(3);
    long until = rows.getLong(10);
    return new Decision(
        rows.getLong(1),
        rows.getLong(2),
        corrects == 0 ? null : corrects,
        Code.of(DecisionKind.class, rows.getString(4)),
        new LimitTerms(LimitTerms.action(rows.getString(5)), rows.getLong(6)),
        Code.find(ReasonCode.class, rows.getString(7)).orElse(null),
        rows.getLong(8),
        rows.getLong(9),
        until == 0 ? null : CalendarNumber.day(until),
        rows.getLong(11),
        rows.getString(12),
        rows.getLong(13),
        CalendarNumber.day(rows.getLong(14)));
  }

  static Optional<String> note(Connection connection, long seq) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT text FROM entry_text WHERE seq = ? AND name = 'note'")) {
      select.setLong(1, seq);
      ResultSet rows = select.executeQuery();
      return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
    }
  }

  static void insert(Connection connection, long id, NewDecision decision, long at, long seq)
      throws SQLException {
    DecisionRequest request = decision.request();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, id);
      insert.setLong(2, decision.seen().id());
      insert.setObject(3, decision.corrects());
      insert.setString(4, request.kind().code());
      insert.setString(5, request.terms().action().code());
      insert.setLong(6, request.terms().limit());
      insert.setLong(7, decision.maker());
      insert.setLong(8, at);
      insert.setString(9, code(request.reason()));
      insert.setLong(10, day(request.until()));
      insert.setLong(11, decision.seen().version());
      insert.setString(12, decision.second());
      insert.setLong(13, seq);
      insert.setLong(14, CalendarNumber.of(decision.day()));
      insert.setString(15, standsOn(decision.seen()));
      insert.executeUpdate();
    }
  }

  static Decision made(long id, NewDecision decision, long at, long seq) {
    DecisionRequest request = decision.request();
    return new Decision(
        id,
        decision.seen().id(),
        decision.corrects(),
        request.kind(),
        request.terms(),
        request.reason(),
        decision.maker(),
        at,
        request.until(),
        decision.seen().version(),
        decision.second(),
        seq,
        decision.day());
  }

  /** What the log says: codes and numbers, so that it can be read in any language. */
  static Map<String, ?> data(long id, NewDecision decision) {
    DecisionRequest request = decision.request();
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("decision", id);
    data.put("corrects", decision.corrects());
    data.put("kind", request.kind().code());
    data.put("action", request.terms().action().code());
    data.put("limit_decided", request.terms().limit());
    data.put("reason", code(request.reason()));
    data.put("maker", decision.maker());
    data.put("until", day(request.until()));
    data.put("second", decision.second());
    data.put("day", (long) CalendarNumber.of(decision.day()));
    data.put("stands_on", standsOn(decision.seen()));
    putCase(data, decision.seen());
    data.put("state", decision.next().code());
    if (request.kind().settles()) {
      putDeparture(data, decision.seen().proposed().terms(), request.terms());
    }
    return data;
  }

  /** The case as it was seen; the entry's version is the one after it. */
  static void putCase(Map<String, @Nullable Object> data, CaseFacts seen) {
    data.put("case", seen.id());
    data.put("borrower", (long) seen.borrower());
    data.put("proposal", seen.proposal());
    data.put("action_proposed", seen.proposed().terms().action().code());
    data.put("limit_before", seen.proposed().limitBefore());
    data.put("limit_proposed", seen.proposed().terms().limit());
    data.put("seen", seen.version());
    data.put("version", seen.version() + 1);
  }

  private static void putDeparture(
      Map<String, @Nullable Object> data, LimitTerms proposed, LimitTerms decided) {
    data.put("direction", Direction.of(proposed, decided).code());
    data.put(
        "deviation",
        Deviation.of(proposed.limit(), decided.limit())
            .map(BigDecimal::toPlainString)
            .orElse(null));
  }

  /** The SHA-256 of what the case has frozen, so that the log proves what was decided on. */
  private static String standsOn(CaseFacts seen) {
    return Hash.plainHex(seen.frozen());
  }

  private static String code(@Nullable ReasonCode reason) {
    return reason == null ? "" : reason.code();
  }

  private static long day(@Nullable LocalDate day) {
    return day == null ? 0 : CalendarNumber.of(day);
  }
}
