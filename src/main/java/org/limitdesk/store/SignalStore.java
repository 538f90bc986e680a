package org.limitdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.workflow.port.Signals;

/** The signals of the last run beside its proposals. */
final class SignalStore implements Signals {
  /** From the proposals of the run, so that earlier runs are not gone through. */
  private static final String GROUPS =
      """
      SELECT s.code, s.severity, count(*), sum(p.balance), sum(p.limit_before),
             sum(EXISTS (SELECT 1 FROM "case" c
                         WHERE c.borrower = p.borrower
                           AND c.state IN ('proposed', 'deferred', 'returned')))
      FROM proposal p CROSS JOIN signal s
        ON s.borrower = p.borrower AND s.assessment = p.assessment
      WHERE p.assessment = (SELECT max(assessment) FROM assessment)
      GROUP BY s.code, s.severity
      """;

  /** The first ones are chosen before anybody's name is looked for. */
  private static final String LINES =
      """
      SELECT b.borrower_id, v.name, l.limit_before, l.balance, l.action, l.dated, l.evidence
      FROM (
        SELECT p.borrower, p.limit_before, p.balance, p.action, s.dated, s.evidence
        FROM proposal p CROSS JOIN signal s
          ON s.borrower = p.borrower AND s.assessment = p.assessment
        WHERE p.assessment = (SELECT max(assessment) FROM assessment)
          AND s.code = ?2 AND s.severity = ?3
        ORDER BY p.balance DESC, p.borrower LIMIT ?4) l
      CROSS JOIN borrower b ON b.key = l.borrower
      LEFT JOIN borrower_private v ON v.borrower = b.key
        AND v.generation = (SELECT max(generation) FROM borrower_private
                            WHERE borrower = b.key AND generation <= ?1)
      ORDER BY l.balance DESC, l.borrower
      """;

  private static final String ACTIONS =
      """
      SELECT p.borrower, p.action FROM json_each(?) k CROSS JOIN proposal p
      WHERE p.assessment = (SELECT max(assessment) FROM assessment) AND p.borrower = k.value
      """;

  private final Connection connection;
  private final long generation;

  /**
   * @param generation the last load that is seen
   */
  SignalStore(Connection connection, long generation) {
    this.connection = connection;
    this.generation = generation;
  }

  @Override
  public long run() {
    return Sql.ask(() -> Sql.number(connection, "SELECT max(assessment) FROM assessment"));
  }

  @Override
  public List<Group> groups() {
    return Sql.ask(() -> {
      List<Group> groups = new ArrayList<>();
      try (PreparedStatement select = connection.prepareStatement(GROUPS);
          ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          groups.add(
              new Group(
                  rows.getString(1),
                  Code.of(Severity.class, rows.getString(2)),
                  rows.getLong(3),
                  rows.getLong(4),
                  rows.getLong(5),
                  rows.getLong(6)));
        }
      }
      return groups;
    });
  }

  @Override
  public List<Line> lines(String code, Severity severity, int most) {
    return Sql.ask(() -> {
      List<Line> lines = new ArrayList<>();
      try (PreparedStatement select = connection.prepareStatement(LINES)) {
        select.setLong(1, generation);
        select.setString(2, code);
        select.setString(3, severity.code());
        select.setInt(4, most);
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          lines.add(line(rows));
        }
      }
      return lines;
    });
  }

  private static Line line(ResultSet rows) throws SQLException {
    return new Line(
        rows.getString(1),
        rows.getString(2),
        rows.getLong(3),
        rows.getLong(4),
        Code.of(Action.class, rows.getString(5)),
        rows.getInt(6),
        evidence(rows.getString(7)));
  }

  private static Map<String, String> evidence(String json) {
    Map<String, String> evidence = new TreeMap<>();
    CanonicalJson.parseObject(json.getBytes(UTF_8))
        .forEach((name, value) -> evidence.put(name, String.valueOf(value)));
    return evidence;
  }

  @Override
  public Map<Integer, Action> actions(int[] keys) {
    return Sql.ask(() -> {
      Map<Integer, Action> actions = new HashMap<>();
      try (PreparedStatement select = connection.prepareStatement(ACTIONS)) {
        select.setString(1, Arrays.toString(keys));
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          actions.put(rows.getInt(1), Code.of(Action.class, rows.getString(2)));
        }
      }
      return actions;
    });
  }
}
