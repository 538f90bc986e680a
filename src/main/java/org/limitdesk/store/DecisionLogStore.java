package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.FollowedCase;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.PastCase;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.ReviewMark;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.workflow.port.DecisionLog;
import org.limitdesk.workflow.port.HandOvers.Handed;
import org.limitdesk.workflow.port.LogStamp;

/** Reads decisions for oversight, and keeps what a supervisor thinks of them. */
final class DecisionLogStore implements DecisionLog {
  private static final String WAITS =
      """
      c.state IN ('approved', 'overridden', 'kept') AND (SELECT d.second FROM decision d
        WHERE d."case" = c."case" ORDER BY d.decision DESC LIMIT 1) <> ''
      """;

  private final Connection connection;
  private final LoggedWrite write;

  DecisionLogStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public void mark(
      Decision decision, ReviewMark mark, long maker, @Nullable Handed handed, LogStamp stamp) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("decision", decision.id());
    data.put("mark", mark.code());
    data.put("maker", maker);
    HandedRows.put(data, handed);
    write.run(
        new LogDraft("review_mark", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> {
          HandedRows.insert(connection, handed, stamp.at(), seq);
          try (PreparedStatement insert =
              connection.prepareStatement("INSERT INTO review_mark VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, seq);
            insert.setLong(2, decision.id());
            insert.setString(3, mark.code());
            insert.setLong(4, maker);
            insert.setLong(5, stamp.at());
            insert.executeUpdate();
          }
        });
  }

  @Override
  public List<Waiting> waiting(@Nullable CaseFacts after, int most) {
    int due = after == null ? 0 : CalendarNumber.of(after.due());
    long id = after == null ? 0 : after.id();
    return Sql.ask(() -> {
      List<Waiting> found = new ArrayList<>();
      for (CaseFacts seen :
          CaseRows.select(
              connection,
              "WHERE "
                  + WAITS
                  + " AND (c.due, c.\"case\") > (?, ?) ORDER BY c.due, c.\"case\" LIMIT ?",
              due,
              id,
              most)) {
        found.add(waiting(seen));
      }
      return found;
    });
  }

  private Waiting waiting(CaseFacts seen) throws SQLException {
    Decision decision = DecisionRows.ofCase(connection, seen.id()).getLast();
    return new Waiting(
        seen,
        decision,
        maker(decision.maker()),
        DecisionRows.note(connection, decision.seq()).orElse(""));
  }

  private String maker(long user) throws SQLException {
    return Sql.text(
        connection,
        "SELECT name FROM user WHERE user = " + user + " ORDER BY version DESC LIMIT 1");
  }

  @Override
  public long waiting() {
    return Sql.ask(() -> Sql.number(connection, "SELECT count(*) FROM \"case\" c WHERE " + WAITS));
  }

  @Override
  public List<PastCase> decidedLike(Action proposed, long notCase, int most) {
    return Sql.ask(() -> PastCaseRows.read(connection, proposed, notCase, most));
  }

  @Override
  public List<FollowedCase> followed(int months, BucketEdges edges) {
    return Sql.ask(() -> FollowedRows.read(connection, months, edges));
  }

  @Override
  public void settled(Consumer<Settled> to) {
    Sql.run(() -> {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  """
                  SELECT d.maker, d.day, d.kind, d.reason, p.limit_before, p.action,
                         p.limit_after, d.action, d.limit_decided
                  FROM decision d JOIN "case" c ON c."case" = d."case"
                  JOIN proposal p ON p.proposal = c.proposal
                  WHERE d.kind IN ('approve', 'override', 'keep')
                    AND (NOT EXISTS (SELECT 1 FROM decision w WHERE w.corrects = d.decision)
                      OR d.decision IN (SELECT decision FROM reversed_decision))
                    AND NOT (coalesce(d.corrects, 0) IN (SELECT decision FROM reversed_decision)
                      AND d.decision < (SELECT max(decision) FROM decision WHERE "case" = d."case"))
                  ORDER BY d.decision
                  """)) {
        while (rows.next()) {
          to.accept(settled(rows));
        }
      }
    });
  }

  private static Settled settled(ResultSet rows) throws SQLException {
    return new Settled(
        rows.getLong(1),
        (int) (rows.getLong(2) / 100),
        Code.of(DecisionKind.class, rows.getString(3)),
        Code.find(ReasonCode.class, rows.getString(4)).orElse(null),
        proposed(rows, 5),
        new LimitTerms(LimitTerms.action(rows.getString(8)), rows.getLong(9)));
  }

  /** Of three columns: the limit before, the action and the limit proposed. */
  static Proposed proposed(ResultSet rows, int from) throws SQLException {
    LimitTerms terms =
        new LimitTerms(LimitTerms.action(rows.getString(from + 1)), rows.getLong(from + 2));
    return new Proposed(rows.getLong(from), terms);
  }

  @Override
  public List<Departure> departures(Filter filter, long before, int most) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(DepartureRows.SELECT)) {
        DepartureRows rows = new DepartureRows(connection, filter);
        rows.fill(select, before);
        return rows.read(select.executeQuery(), most);
      }
    });
  }
}
