package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.CoreAnswer;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.workflow.port.Releases.Standing;

/**
 * Rows of releases, with their instructions and answers. The limit before is the one in the
 * decision's entry: the case may stand on another proposal since. Of a decision that takes the
 * place of one that was in force and fell, it is what the core system had applied.
 */
final class ReleaseRows {
  private static final String SELECT =
      """
      SELECT r.key, b.borrower_id, d."case", r.decision,
             iif(f.decision IS NULL, d.action, 'restore'), d.limit_decided,
             coalesce(f.applied, json_extract(CAST(e.body AS TEXT), '$.data.limit_before')), r.held_from, r.notice_on, r.effective_on, r.day,
             (SELECT name FROM user u WHERE u.user = r.maker ORDER BY version DESC LIMIT 1),
             i.file, a.result, a.applied, a.applied_on,
             (SELECT text FROM entry_text t WHERE t.seq = a.seq AND t.name = 'reason')
      FROM release r JOIN decision d ON d.decision = r.decision
      JOIN entry e ON e.seq = d.seq JOIN "case" c ON c."case" = d."case"
      JOIN borrower b ON b.key = c.borrower
      LEFT JOIN instruction i ON i.decision = r.decision
      LEFT JOIN answer a ON a.decision = r.decision
      LEFT JOIN answer f ON f.decision = d.corrects AND f.result = 'done'
      """;

  private ReleaseRows() {}

  /** Releases; {@code rest} goes on from the tables {@code r}, {@code d}, {@code i}, {@code a}. */
  static List<Standing> select(Connection connection, String rest, Object... values)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT + rest)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      ResultSet rows = select.executeQuery();
      List<Standing> found = new ArrayList<>();
      while (rows.next()) {
        found.add(standing(rows));
      }
      return found;
    }
  }

  /** Those that tell the core system something. */
  static List<Instruction> instructions(Connection connection, String rest, Object... values)
      throws SQLException {
    List<Instruction> found = new ArrayList<>();
    for (Standing each : select(connection, rest, values)) {
      Instruction instruction = each.instruction();
      if (instruction != null) {
        found.add(instruction);
      }
    }
    return found;
  }

  private static Standing standing(ResultSet rows) throws SQLException {
    return new Standing(
        rows.getLong(4),
        rows.getLong(3),
        rows.getString(12),
        CalendarNumber.day(rows.getLong(11)),
        rows.getString(1).isEmpty() ? null : instruction(rows),
        rows.getLong(13),
        rows.getString(14) == null ? null : answer(rows));
  }

  private static Instruction instruction(ResultSet rows) throws SQLException {
    return new Instruction(
        rows.getString(1),
        rows.getString(2),
        rows.getLong(3),
        rows.getLong(4),
        new LimitTerms(LimitTerms.action(rows.getString(5)), rows.getLong(6)),
        rows.getLong(7),
        day(rows.getLong(8)),
        CalendarNumber.day(rows.getLong(9)),
        CalendarNumber.day(rows.getLong(10)),
        CalendarNumber.day(rows.getLong(11)));
  }

  private static CoreAnswer answer(ResultSet rows) throws SQLException {
    String reason = rows.getString(17);
    return new CoreAnswer(
        Code.of(CoreAnswer.Result.class, rows.getString(14)),
        rows.getLong(15),
        day(rows.getLong(16)),
        reason == null ? "" : reason);
  }

  private static @Nullable LocalDate day(long number) {
    return number == 0 ? null : CalendarNumber.day(number);
  }
}
