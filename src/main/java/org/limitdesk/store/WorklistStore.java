package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.workflow.port.Worklist;

/** Cases beside their proposals and borrowers, as lists show them. */
final class WorklistStore implements Worklist {
  private static final String PERSON = "b.borrower_id, coalesce(n.name, ''), v.region, v.industry";
  private static final String BORROWERS =
      """
      (SELECT max(generation) AS seen FROM load_generation WHERE state = 'visible') g, borrower b
      LEFT JOIN borrower_private n ON n.borrower = b.key AND n.generation =
        (SELECT max(generation) FROM borrower_private WHERE borrower = b.key AND generation <= g.seen)
      LEFT JOIN borrower_version v ON v.borrower = b.key AND v.generation =
        (SELECT max(generation) FROM borrower_version WHERE borrower = b.key AND generation <= g.seen)
      """;

  /** By the day of the last assessment, so that a list says the same all day. */
  private static final String CIRCUMSTANCES =
      """
      concat_ws(',',
        (SELECT group_concat(DISTINCT f.kind) FROM flag f, today
         WHERE f.borrower = c.borrower AND f."from" <= today.day
           AND (f."to" IS NULL OR f."to" >= today.day)
           AND f.generation = (SELECT max(generation) FROM flag
             WHERE borrower = f.borrower AND kind = f.kind AND "from" = f."from"
               AND generation <= g.seen)),
        (SELECT %d FROM dispute d WHERE d.borrower = c.borrower
           AND NOT EXISTS (SELECT 1 FROM dispute_answer WHERE dispute = d.dispute) LIMIT 1),
        (SELECT '%s' FROM arrangement a, today
         WHERE a.borrower = c.borrower AND a.state IN (1, 2) AND a."from" <= today.day
           AND (a."to" IS NULL OR a."to" >= today.day)
           AND a.generation = (SELECT max(generation) FROM arrangement
             WHERE id = a.id AND generation <= g.seen)
         UNION ALL SELECT '%s' FROM open_offer o, today
         WHERE o.borrower = c.borrower AND o.accepted AND today.day BETWEEN o."from" AND o."to"
         LIMIT 1))
      """
          .formatted(ObservedLine.flagKinds().indexOf("dispute"), ItemRows.KEPT, ItemRows.KEPT);

  private static final String ORDER =
      "ORDER BY c.due, p.loss_before - p.loss_after DESC, b.borrower_id";
  private static final String DUE =
      """
      SELECT c.due, count(*), sum(p.severe > 0), sum(p.severe = 0 AND p.warn > 0),
             sum(p.loss_before - p.loss_after)
      FROM "case" c JOIN proposal p ON p.proposal = c.proposal
      WHERE c.state = ? GROUP BY c.due ORDER BY c.due
      """;

  private final Connection connection;

  WorklistStore(Connection connection) {
    this.connection = connection;
  }

  @Override
  public List<Item> cases(Set<CaseState> states) {
    return Sql.ask(() -> {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(select(states) + ORDER)) {
        return read(rows);
      }
    });
  }

  /** The first are found by what they are ordered by, before anything else of them is read. */
  @Override
  public List<Item> first(CaseState state, int most) {
    String these =
        """
        AND c."case" IN (SELECT c."case" FROM "case" c
          JOIN proposal p ON p.proposal = c.proposal JOIN borrower b ON b.key = c.borrower
          WHERE c.state = ?1 %s LIMIT ?2) %s
        """
            .formatted(ORDER, ORDER);
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(select(Set.of(state)) + these)) {
        select.setString(1, state.code());
        select.setInt(2, most);
        return read(select.executeQuery());
      }
    });
  }

  @Override
  public List<DueCases> due(CaseState state) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(DUE)) {
        select.setString(1, state.code());
        ResultSet rows = select.executeQuery();
        List<DueCases> days = new ArrayList<>();
        while (rows.next()) {
          days.add(
              new DueCases(
                  CalendarNumber.day(rows.getLong(1)),
                  rows.getLong(2),
                  rows.getLong(3),
                  rows.getLong(4),
                  rows.getLong(5)));
        }
        return days;
      }
    });
  }

  private static List<Item> read(ResultSet rows) throws SQLException {
    ItemRows items = new ItemRows();
    List<Item> found = new ArrayList<>();
    while (rows.next()) {
      found.add(items.item(rows));
    }
    return found;
  }

  @Override
  public Optional<Item> item(long id, Set<CaseState> states) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(select(states) + "AND c.\"case\" = ?")) {
        select.setLong(1, id);
        ResultSet rows = select.executeQuery();
        return rows.next() ? Optional.of(new ItemRows().item(rows)) : Optional.empty();
      }
    });
  }

  private static String select(Set<CaseState> states) {
    String words =
        states.stream().map(state -> "'" + state.code() + "'").collect(Collectors.joining(", "));
    return """
    WITH today AS MATERIALIZED (SELECT business_date AS day FROM assessment ORDER BY assessment DESC LIMIT 1)
    SELECT %s, c."case", c.borrower, c.state, coalesce(t.action, p.action), p.limit_before,
           coalesce(t.limit_decided, p.limit_after),
           p.balance, p.loss_before - p.loss_after, p.score, p.pd, p.tier, p.reasons,
           p.severe, p.warn, p.info,
           CASE WHEN c.state IN ('appealed', 'reversed') THEN
             (SELECT coalesce(max(l.due), max(o.due)) FROM decision d JOIN appeal o ON o.decision = d.decision
              LEFT JOIN appeal_step l ON l.appeal = o.appeal AND l.step = 'prolonged' WHERE d."case" = c."case")
           ELSE c.due END, c.version,
           CASE WHEN c.state = 'deferred' THEN
             (SELECT until FROM decision WHERE "case" = c."case" ORDER BY decision DESC LIMIT 1)
           END, %s,
           (SELECT s.code FROM signal s WHERE s.borrower = c.borrower AND s.assessment = p.assessment
              AND s.severity IN ('severe', 'warn') ORDER BY s.severity, s.dated DESC, s.code LIMIT 1),
           (SELECT json_extract(s.evidence, '$.by') || '=' || json_extract(s.evidence, '$.cell') FROM signal s
            WHERE s.borrower = c.borrower AND s.assessment = p.assessment AND s.code = 'cluster'),
           (SELECT (SELECT name FROM user u WHERE u.user = g.assignee ORDER BY version DESC LIMIT 1)
            FROM assigned_case g WHERE g."case" = c."case")
    FROM "case" c LEFT JOIN decision t ON c.state NOT IN ('proposed', 'deferred', 'returned', 'reversed')
      AND t.decision = (SELECT max(decision) FROM decision WHERE "case" = c."case"), proposal p, %s
    WHERE c.state IN (%s) AND p.proposal = c.proposal AND b.key = c.borrower
    """
        .formatted(PERSON, CIRCUMSTANCES, BORROWERS, words);
  }

  @Override
  public Optional<Person> person(int borrower) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT " + PERSON + " FROM " + BORROWERS + " WHERE b.key = ?")) {
        select.setInt(1, borrower);
        ResultSet rows = select.executeQuery();
        return rows.next() ? Optional.of(new ItemRows().person(rows)) : Optional.empty();
      }
    });
  }
}
