package org.limitdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
             sum(p.action <> 'monitor')
      FROM proposal p CROSS JOIN signal s
        ON s.borrower = p.borrower AND s.assessment = p.assessment
      WHERE p.assessment = (SELECT max(assessment) FROM assessment)
      GROUP BY s.code, s.severity
      """;

  private static final String LINES =
      """
      SELECT b.borrower_id, v.name, p.limit_before, p.balance, p.action, s.dated, s.evidence
      FROM proposal p CROSS JOIN signal s
        ON s.borrower = p.borrower AND s.assessment = p.assessment
      JOIN borrower b ON b.key = p.borrower
      LEFT JOIN borrower_private v ON v.borrower = b.key
        AND v.generation = (SELECT max(generation) FROM borrower_private
                            WHERE borrower = b.key AND generation <= ?1)
      WHERE p.assessment = (SELECT max(assessment) FROM assessment)
        AND s.code = ?2 AND s.severity = ?3
      ORDER BY p.balance DESC, b.borrower_id
      """;

  private static final String ACTION =
      """
      SELECT action FROM proposal
      WHERE assessment = (SELECT max(assessment) FROM assessment) AND borrower = ?
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
  public List<Line> lines(String code, Severity severity) {
    return Sql.ask(() -> {
      List<Line> lines = new ArrayList<>();
      try (PreparedStatement select = connection.prepareStatement(LINES)) {
        select.setLong(1, generation);
        select.setString(2, code);
        select.setString(3, severity.code());
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
      try (PreparedStatement select = connection.prepareStatement(ACTION)) {
        for (int key : keys) {
          select.setInt(1, key);
          ResultSet rows = select.executeQuery();
          if (rows.next()) {
            actions.put(key, Code.of(Action.class, rows.getString(1)));
          }
        }
      }
      return actions;
    });
  }
}
