package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

  private static final Set<Object> UNSETTLED = Set.of("proposed", "deferred", "returned");

  private DeskProjections() {}

  /** Takes from an entry what it says of the desk's tables. */
  static void readEntry(LogBody entry, Map<String, @Nullable Object> logged) {
    for (Projection projection : Projection.TABLES) {
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
    for (Projection projection : Projection.TABLES) {
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
    if (column.equals("sealed") || column.equals("text")) {
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
