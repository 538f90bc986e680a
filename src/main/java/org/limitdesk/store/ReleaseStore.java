package org.limitdesk.store;

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
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.CoreAnswer;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.notice.NoticeTiming;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.Releases;

/** Releases, the files in which they left, and the core system's answers. */
final class ReleaseStore implements Releases {
  private static final String UNSENT =
      """
      WHERE i.decision IS NULL AND r.key <> ''
        AND NOT EXISTS (SELECT 1 FROM held_decision h WHERE h.decision = r.decision)
      ORDER BY r.seq
      """;

  private static final String HELD =
      """
      SELECT count(*) FROM release r WHERE r.key <> ''
        AND NOT EXISTS (SELECT 1 FROM instruction i WHERE i.decision = r.decision)
        AND EXISTS (SELECT 1 FROM held_decision h WHERE h.decision = r.decision)
      """;

  /** As the schema's {@code release_in_order} has it. */
  private static final String OVERTAKEN =
      """
      SELECT EXISTS (SELECT 1 FROM decision d JOIN "case" c ON c."case" = d."case"
        JOIN "case" o ON o.borrower = c.borrower AND o."case" <> c."case"
        JOIN decision since ON since."case" = o."case"
        WHERE d.decision = ? AND since.decision > d.decision
          AND since.kind IN ('approve', 'override', 'keep')
          AND since.decision = (SELECT max(decision) FROM decision WHERE "case" = since."case")
          AND NOT EXISTS (SELECT 1 FROM approval a WHERE a.subject_kind = 'decision'
            AND a.subject = since.decision AND a.result = 'returned')
          AND NOT EXISTS (
            SELECT 1 FROM answer a WHERE a.decision = since.decision AND a.result = 'failed'))
      """;

  private static final String CHANGED_SINCE =
      """
      SELECT EXISTS (SELECT 1 FROM standing_change s JOIN "case" c ON c.borrower = s.borrower
        WHERE c."case" = ?2 AND s."case" <> c."case" AND s.decision > ?1)
      """;

  private final Connection connection;
  private final LoggedWrite write;

  ReleaseStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public void release(
      CaseFacts seen,
      Decision decision,
      @Nullable NoticeTiming timing,
      long maker,
      LocalDate day,
      LogStamp stamp) {
    CaseState next = timing == null ? CaseState.CLOSED : CaseState.RELEASED;
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("decision", decision.id());
    data.put("key", timing == null ? "" : key(decision));
    data.put("held_from", timing == null ? 0 : number(timing.heldFrom()));
    data.put("notice_on", timing == null ? 0 : number(timing.notice()));
    data.put("effective_on", timing == null ? 0 : number(timing.effect()));
    data.put("maker", maker);
    data.put("day", number(day));
    putCase(data, seen, next);
    write.run(
        new LogDraft("release", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> {
          CaseRows.requireVersion(connection, seen);
          insert(
              "INSERT INTO release VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
              data.get("decision"),
              data.get("key"),
              data.get("held_from"),
              data.get("notice_on"),
              data.get("effective_on"),
              maker,
              data.get("day"),
              stamp.at(),
              seq);
          CaseRows.move(connection, seen, next);
        });
  }

  @Override
  public boolean isOvertaken(Decision decision) {
    return is(OVERTAKEN, decision.id());
  }

  @Override
  public boolean isChangedSince(Decision fallen) {
    return is(CHANGED_SINCE, fallen.id(), fallen.caseId());
  }

  private boolean is(String question, long... about) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(question)) {
        for (int i = 0; i < about.length; i++) {
          select.setLong(i + 1, about[i]);
        }
        ResultSet rows = select.executeQuery();
        return rows.next() && rows.getBoolean(1);
      }
    });
  }

  private String key(Decision decision) {
    return Sql.ask(() ->
        Instruction.key(
            Sql.text(
                connection, "SELECT lower(hex(hash)) FROM entry WHERE seq = " + decision.seq())));
  }

  private static long number(@Nullable LocalDate day) {
    return day == null ? 0 : CalendarNumber.of(day);
  }

  private static void putCase(Map<String, @Nullable Object> data, CaseFacts seen, CaseState next) {
    data.put("case", seen.id());
    data.put("borrower", (long) seen.borrower());
    data.put("state", next.code());
    data.put("version", seen.version() + 1);
  }

  private void insert(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }

  @Override
  public List<Instruction> unsent() {
    return Sql.ask(() -> ReleaseRows.instructions(connection, UNSENT));
  }

  @Override
  public long held() {
    return Sql.ask(() -> Sql.number(connection, HELD));
  }

  @Override
  public List<SentFile> files() {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT file, day, instructions, sha256, at FROM instruction_file ORDER BY file")) {
        ResultSet rows = select.executeQuery();
        List<SentFile> found = new ArrayList<>();
        while (rows.next()) {
          found.add(
              new SentFile(
                  rows.getLong(1),
                  CalendarNumber.day(rows.getLong(2)),
                  rows.getLong(3),
                  rows.getString(4),
                  rows.getLong(5)));
        }
        return found;
      }
    });
  }

  @Override
  public List<Instruction> of(long file) {
    return Sql.ask(() -> of(connection, file));
  }

  static List<Instruction> of(Connection connection, long file) throws SQLException {
    return ReleaseRows.instructions(connection, "WHERE i.file = ? ORDER BY i.place", file);
  }

  @Override
  public long send(List<Instruction> instructions, LocalDate day, LogStamp stamp) {
    long file = 1 + Sql.ask(() -> Sql.number(connection, "SELECT max(file) FROM instruction_file"));
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("file", file);
    data.put("day", number(day));
    data.put("instructions", (long) instructions.size());
    data.put("sha256", Instruction.hash(instructions));
    write.run(
        new LogDraft("instructions", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> {
          insert(
              "INSERT INTO instruction_file VALUES (?, ?, ?, ?, ?, ?)",
              file,
              data.get("day"),
              data.get("instructions"),
              data.get("sha256"),
              stamp.at(),
              seq);
          for (int i = 0; i < instructions.size(); i++) {
            insert(
                "INSERT INTO instruction VALUES (?, ?, ?)",
                instructions.get(i).decision(),
                file,
                i + 1);
          }
        });
    return file;
  }

  @Override
  public Optional<Standing> ofCase(long caseId) {
    return Sql.ask(() ->
        ReleaseRows.select(
                connection, "WHERE d.\"case\" = ? ORDER BY r.decision DESC LIMIT 1", caseId)
            .stream()
            .findFirst());
  }

  @Override
  public Optional<Standing> sent(String key) {
    return Sql.ask(() ->
        ReleaseRows.select(connection, "WHERE r.key = ? AND i.decision IS NOT NULL", key).stream()
            .findFirst());
  }

  @Override
  public void answer(
      CaseFacts seen, long decision, CoreAnswer answer, CaseState next, LogStamp stamp) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("decision", decision);
    data.put("result", answer.result().code());
    data.put("applied", answer.applied());
    data.put("applied_on", number(answer.appliedOn()));
    putCase(data, seen, next);
    write.run(
        new LogDraft("answer", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> {
          CaseRows.requireVersion(connection, seen);
          insert(
              "INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?)",
              decision,
              data.get("result"),
              data.get("applied"),
              data.get("applied_on"),
              stamp.at(),
              seq);
          CaseRows.move(connection, seen, next);
        });
  }
}
