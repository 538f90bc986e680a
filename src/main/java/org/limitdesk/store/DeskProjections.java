package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.HandedAnswer;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogBody;

/**
 * The desk's tables as the log has them: users, sign-ins, decisions, second approvals, documents,
 * signals put off, releases and what followed on them, packages for transfer and, from their last
 * entry, the cases that somebody decided. Facts are told by name, so that the caller can lay both
 * sides beside each other.
 */
final class DeskProjections {
  /** Tables that only some entries of a kind speak of, by what those say. */
  private static final Map<String, String> ONLY_WITH =
      Map.of("policy_trial", "tried", "handed_answer", HandedAnswer.SIGNATURE);

  private static final List<Projection> TABLES =
      List.of(
          new Projection(
              "user",
              Set.of("user"),
              List.of("user", "version"),
              List.of("roles", "active", "credential")),
          new Projection(
              "sign_in",
              Set.of("sign_in", "sign_in_failed"),
              List.of("seq"),
              List.of("user", "result")),
          new Projection(
              "signing_key",
              Set.of("signing_key"),
              List.of("seq"),
              List.of("user", "public", "sealed")),
          new Projection(
              "decision",
              Set.of("decision"),
              List.of("decision"),
              List.of(
                  "case",
                  "corrects",
                  "kind",
                  "action",
                  "limit_decided",
                  "reason",
                  "maker",
                  "until",
                  "seen",
                  "second",
                  "day",
                  "stands_on")),
          new Projection(
              "approval",
              Set.of("approval"),
              List.of("subject_kind", "subject"),
              List.of("maker", "checker", "result")),
          new Projection(
              "review_mark",
              Set.of("review_mark"),
              List.of("seq"),
              List.of("decision", "mark", "maker")),
          new Projection(
              "dispute",
              Set.of("dispute"),
              List.of("dispute"),
              List.of("borrower", "about", "received", "due", "maker")),
          new Projection(
              "dispute_answer",
              Set.of("dispute_answer"),
              List.of("dispute"),
              List.of("result", "day", "maker")),
          new Projection(
              "appeal",
              Set.of("appeal"),
              List.of("appeal"),
              List.of("decision", "received", "due", "maker")),
          new Projection(
              "appeal_step",
              Set.of("appeal_step"),
              List.of("appeal", "step"),
              List.of("due", "day", "maker")),
          new Projection(
              "offer",
              Set.of("offer"),
              List.of("offer"),
              List.of("borrower", "kind", "from", "to", "instalment", "second", "maker")),
          new Projection(
              "offer_step",
              Set.of("offer_step"),
              List.of("offer", "step"),
              List.of("day", "maker")),
          new Projection(
              "erasure",
              Set.of("erasure"),
              List.of("request"),
              List.of("maker", "checker", "result")),
          new Projection(
              "alarm_word",
              Set.of("alarm_word"),
              List.of("seq"),
              List.of("rule", "field", "segment", "month", "maker")),
          new Projection(
              "hand_over",
              Set.of("hand_over"),
              List.of("seq"),
              List.of("hash", "maker", "recipient", "head_seq", "head_hash", "items")),
          new Projection(
              "hand_over_reply",
              Set.of("hand_over_reply"),
              List.of("seq"),
              List.of("handed", "reply", "maker", "applied", "before", "refused")),
          new Projection(
              "handed_answer",
              Set.of("approval", "review_mark"),
              List.of("seq"),
              List.of("handed", "handed_entry", "handed_at", "handed_key", HandedAnswer.SIGNATURE)),
          new Projection("draft", Set.of("document_draft"), List.of("document"), List.of("maker")),
          new Projection(
              "submission",
              Set.of("submission"),
              List.of("submission"),
              List.of("document", "maker")),
          new Projection(
              "policy_trial",
              Set.of("submission"),
              List.of("submission"),
              List.of("in_force_from", "tried", "broken", "reason")),
          new Projection(
              "snooze",
              Set.of("snooze"),
              List.of("snooze"),
              List.of("borrower", "code", "severity", "day", "until", "maker")),
          new Projection(
              "release",
              Set.of("release"),
              List.of("decision"),
              List.of("key", "held_from", "notice_on", "effective_on", "maker", "day")),
          new Projection(
              "instruction_file",
              Set.of("instructions"),
              List.of("file"),
              List.of("day", "instructions", "sha256")),
          new Projection(
              "answer",
              Set.of("answer"),
              List.of("decision"),
              List.of("result", "applied", "applied_on")),
          new Projection(
              "package",
              Set.of("package"),
              List.of("package"),
              List.of(
                  "name",
                  "month",
                  "base_date",
                  "terms",
                  "left_out",
                  "generation",
                  "lines",
                  "sha256")));

  private static final Set<Object> UNSETTLED = Set.of("proposed", "deferred", "returned");

  private DeskProjections() {}

  /**
   * A table whose rows each have an entry.
   *
   * @param kinds of its entries
   * @param key the columns that tell its rows apart
   * @param facts the columns that the entry's data has by the same names
   */
  private record Projection(
      String table, Set<String> kinds, List<String> key, List<String> facts) {}

  /** Takes from an entry what it says of the desk's tables. */
  static void readEntry(LogBody entry, Map<String, @Nullable Object> logged) {
    for (Projection projection : TABLES) {
      String with = ONLY_WITH.get(projection.table());
      boolean has = with == null || entry.data().containsKey(with);
      if (has && projection.kinds().contains(entry.kind())) {
        Row row = column -> column.equals("seq") ? entry.seq() : entry.data().get(column);
        put(projection, row, entry.seq(), entry.at(), logged);
      }
    }
    DocumentProjections.readEntry(entry, logged);
    PackageProjections.readEntry(entry, logged);
    ReleaseProjections.readEntry(entry, logged);
    AssignmentProjections.readEntry(entry, logged);
    if (entry.data().get("case") instanceof Long id && entry.data().containsKey("state")) {
      putCase(id, entry.data().get("state"), entry.data().get("version"), logged);
      putProposal(entry.data(), logged);
      if (entry.data().containsKey("stands_on")) {
        logged.put(frozenOf(id), entry.data().get("stands_on"));
      }
    }
  }

  /** Reads the desk's tables; of cases those that the log speaks of, or that are decided. */
  static void readTables(
      Connection connection,
      Map<String, @Nullable Object> logged,
      Map<String, @Nullable Object> stored)
      throws SQLException {
    for (Projection projection : TABLES) {
      readTable(connection, projection, stored);
    }
    HandedRows.readAnswered(connection, stored);
    DocumentProjections.readTable(connection, stored);
    PackageProjections.readTable(connection, stored);
    ReleaseProjections.readTable(connection, stored);
    AssignmentProjections.readTable(connection, stored);
    readNames(connection, stored);
    readCases(connection, logged, stored);
    readProposals(connection, logged, stored);
  }

  /** One side of a comparison: what a row or an entry has under a column's name. */
  private interface Row {
    @Nullable Object at(String column) throws SQLException;
  }

  private static void put(
      Projection projection, Row row, long seq, long at, Map<String, @Nullable Object> into) {
    Sql.run(() -> {
      StringBuilder name = new StringBuilder(projection.table());
      for (String column : projection.key()) {
        name.append(' ').append(row.at(column));
      }
      for (String column : projection.facts()) {
        into.put(name + ": " + column, row.at(column));
      }
      into.put(name + ": at", at);
      into.put(name + ": seq", seq);
    });
  }

  private static void readTable(
      Connection connection, Projection projection, Map<String, @Nullable Object> stored)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + projection.table())) {
      while (rows.next()) {
        put(
            projection,
            column -> value(rows, column),
            rows.getLong("seq"),
            rows.getLong("at"),
            stored);
      }
    }
  }

  private static @Nullable Object value(ResultSet rows, String column) throws SQLException {
    if (column.equals("credential")) {
      return UserRows.credential(rows.getString("password"));
    }
    if (column.equals("sealed")) {
      return Hash.plainHex(rows.getString(column));
    }
    Object value = rows.getObject(column);
    return value instanceof Number number ? number.longValue() : value;
  }

  /** A name stands in the log as a text of its entry, which may have been erased. */
  private static void readNames(Connection connection, Map<String, @Nullable Object> stored)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT u.user, u.version FROM user u
                JOIN entry_text t ON t.seq = u.seq AND t.name = 'name'
                WHERE t.text IS NOT NULL AND t.text <> u.name
                """)) {
      while (rows.next()) {
        stored.put("user %d %d: name".formatted(rows.getLong(1), rows.getLong(2)), "another");
      }
    }
  }

  private static void readCases(
      Connection connection,
      Map<String, @Nullable Object> logged,
      Map<String, @Nullable Object> stored)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT "case", state, version, frozen, EXISTS (
                  SELECT 1 FROM "case" l WHERE l.borrower = c.borrower AND l."case" > c."case")
                FROM "case" c
                """)) {
      while (rows.next()) {
        long id = rows.getLong(1);
        String state = rows.getString(2);
        Object told = logged.get(stateOf(id));
        if (!isOpened(state, told)) {
          boolean lapsed = isLapsed(state, told, rows.getBoolean(5));
          boolean moved = told != null && state.equals("proposed") || lapsed;
          Object version = moved ? logged.get(versionOf(id)) : (Object) rows.getLong(3);
          putCase(id, lapsed ? told : state, version, stored);
          putFrozen(id, state, rows.getString(4), logged, stored);
        }
      }
    }
  }

  /** Assessments open cases and bring open ones up to date; their entry names no single case. */
  private static boolean isOpened(String state, @Nullable Object told) {
    return told == null && (state.equals("proposed") || state.equals("closed"));
  }

  /**
   * Assessments also close what was never settled; what came back only as they open the next case
   * of the line.
   *
   * @param followed whether the line has a later case
   */
  private static boolean isLapsed(String state, @Nullable Object told, boolean followed) {
    boolean unsettled = told != null && UNSETTLED.contains(told);
    return state.equals("closed") && unsettled && (followed || !"returned".equals(told));
  }

  /** What a decision was about, as its entry has it. */
  private static void putProposal(Map<String, ?> data, Map<String, @Nullable Object> logged) {
    if (data.containsKey("action_proposed")) {
      String name = "proposal " + data.get("proposal");
      logged.put(name + ": action", data.get("action_proposed"));
      logged.put(name + ": limit_before", data.get("limit_before"));
      logged.put(name + ": limit_after", data.get("limit_proposed"));
    }
  }

  /** Only those that the log speaks of. */
  private static void readProposals(
      Connection connection,
      Map<String, @Nullable Object> logged,
      Map<String, @Nullable Object> stored)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT proposal, action, limit_before, limit_after FROM proposal")) {
      while (rows.next()) {
        String name = "proposal " + rows.getLong(1);
        if (logged.containsKey(name + ": action")) {
          stored.put(name + ": action", rows.getString(2));
          stored.put(name + ": limit_before", rows.getLong(3));
          stored.put(name + ": limit_after", rows.getLong(4));
        }
      }
    }
  }

  /** What was decided on stays as it was, until a case is open again and takes a new proposal. */
  private static void putFrozen(
      long id,
      String state,
      String frozen,
      Map<String, @Nullable Object> logged,
      Map<String, @Nullable Object> stored) {
    Object told = logged.get(frozenOf(id));
    if (told != null) {
      stored.put(frozenOf(id), state.equals("proposed") ? told : Hash.plainHex(frozen));
    }
  }

  private static void putCase(
      long id,
      @Nullable Object state,
      @Nullable Object version,
      Map<String, @Nullable Object> into) {
    into.put(stateOf(id), state);
    into.put(versionOf(id), version);
  }

  private static String stateOf(long id) {
    return "case " + id + ": state";
  }

  private static String frozenOf(long id) {
    return "case " + id + ": frozen";
  }

  private static String versionOf(long id) {
    return "case " + id + ": version";
  }
}
