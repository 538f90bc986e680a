package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * Turns the proposals of one assessment into cases, inside the transaction that writes them. A case
 * that nobody decided takes the newer proposal; one that somebody decided is never touched, and
 * neither is a line that somebody decided in the same month. To be asked once for every proposal
 * that is to be decided, and then to be ended.
 */
final class CaseOpening {
  private static final String OPEN =
      """
      SELECT "case", frozen FROM "case" WHERE borrower = ? AND state = 'proposed'
      """;
  private static final String LAPSING =
      """
      SELECT "case", borrower FROM "case" c WHERE state = 'proposed' OR state = 'deferred' AND
        (SELECT until FROM decision WHERE "case" = c."case" ORDER BY decision DESC LIMIT 1) <= ?
      """;
  private static final String DECIDED =
      """
      SELECT count(*) FROM "case" c
      JOIN proposal p ON p.proposal = c.proposal JOIN assessment a ON a.assessment = p.assessment
      JOIN decision d ON d."case" = c."case"
      WHERE c.borrower = ?1 AND a.month = ?2 AND d.kind <> 'withdraw'
        AND NOT EXISTS (SELECT 1 FROM decision w WHERE w.corrects = d.decision AND w.kind = 'withdraw')
      """;
  private static final String UNSETTLED =
      """
      SELECT c."case", d.until FROM "case" c
      JOIN decision d ON d.decision = (SELECT max(decision) FROM decision WHERE "case" = c."case")
      WHERE c.borrower = ? AND c.state IN ('deferred', 'returned')
      """;

  private final Connection connection;
  private final int month;
  private final int businessDate;
  private final Set<Integer> proposedFor = new HashSet<>();
  private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
  private long lastCase;

  /**
   * @param month that was assessed, yyyymm
   * @param businessDate of the assessment
   */
  CaseOpening(Connection connection, int month, LocalDate businessDate) throws SQLException {
    this.connection = connection;
    this.month = month;
    this.businessDate = CalendarNumber.of(businessDate);
    lastCase = Sql.number(connection, "SELECT max(\"case\") FROM \"case\"");
  }

  /** What came of a proposal, or of a case that has none any more. */
  enum Result {
    /** A new case. */
    OPENED,
    /** An undecided case has this proposal now. */
    SUPERSEDED,
    /** An undecided case stands on the very same; it keeps its due day and its version. */
    UNCHANGED,
    /** Somebody decided the line in this month; no case was opened. */
    DECIDED,
    /** Somebody deferred the line to a day that has not come; no case was opened. */
    DEFERRED,
    /** An undecided case without a proposal in this assessment was closed. */
    LAPSED
  }

  /**
   * One proposal that a person is to decide.
   *
   * @param borrower the borrower's key
   * @param frozen what it stands on, as JSON
   */
  record NewCase(long proposal, int borrower, LocalDate due, String frozen) {}

  /** Opens a case, or brings the undecided one of the line up to date. */
  Result open(NewCase fresh) throws SQLException {
    proposedFor.add(fresh.borrower());
    Result result = opened(fresh);
    counts.merge(result, 1, Integer::sum);
    return result;
  }

  private Result opened(NewCase fresh) throws SQLException {
    Result standing = supersedeOpen(fresh);
    if (standing != null) {
      return standing;
    }
    if (isDecided(fresh.borrower())) {
      return Result.DECIDED;
    }
    if (!closeUnsettled(fresh.borrower())) {
      return Result.DEFERRED;
    }
    insert(fresh);
    return Result.OPENED;
  }

  /**
   * Closes every undecided case that had no proposal here, also one whose deferral is over; returns
   * what came of all.
   */
  Map<Result, Integer> end() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(LAPSING)) {
      select.setInt(1, businessDate);
      ResultSet rows = select.executeQuery();
      Set<Long> lapsed = new HashSet<>();
      while (rows.next()) {
        if (!proposedFor.contains(rows.getInt(2))) {
          lapsed.add(rows.getLong(1));
        }
      }
      for (long id : lapsed) {
        close(id);
      }
      counts.put(Result.LAPSED, lapsed.size());
    }
    return Map.copyOf(counts);
  }

  private @Nullable Result supersedeOpen(NewCase fresh) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OPEN)) {
      select.setInt(1, fresh.borrower());
      ResultSet rows = select.executeQuery();
      if (!rows.next()) {
        return null;
      }
      long id = rows.getLong(1);
      if (rows.getString(2).equals(fresh.frozen())) {
        return Result.UNCHANGED;
      }
      supersede(id, fresh);
      return Result.SUPERSEDED;
    }
  }

  private void supersede(long id, NewCase fresh) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            UPDATE "case" SET proposal = ?, due = ?, frozen = ?, version = version + 1
            WHERE "case" = ?
            """)) {
      update.setLong(1, fresh.proposal());
      update.setInt(2, CalendarNumber.of(fresh.due()));
      update.setString(3, fresh.frozen());
      update.setLong(4, id);
      update.executeUpdate();
    }
  }

  private boolean isDecided(int borrower) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(DECIDED)) {
      select.setInt(1, borrower);
      select.setInt(2, month);
      ResultSet rows = select.executeQuery();
      return rows.next() && rows.getInt(1) > 0;
    }
  }

  /** Closes what an earlier month left without a settlement; false where a deferral still runs. */
  private boolean closeUnsettled(int borrower) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(UNSETTLED)) {
      select.setInt(1, borrower);
      ResultSet rows = select.executeQuery();
      Set<Long> over = new HashSet<>();
      while (rows.next()) {
        if (rows.getInt(2) > businessDate) {
          return false;
        }
        over.add(rows.getLong(1));
      }
      for (long id : over) {
        close(id);
      }
      return true;
    }
  }

  private void close(long id) throws SQLException {
    Sql.execute(
        connection,
        "UPDATE \"case\" SET state = 'closed', version = version + 1 WHERE \"case\" = " + id);
  }

  private void insert(NewCase fresh) throws SQLException {
    lastCase++;
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO \"case\" VALUES (?, ?, ?, 'proposed', ?, 1, ?)")) {
      insert.setLong(1, lastCase);
      insert.setInt(2, fresh.borrower());
      insert.setLong(3, fresh.proposal());
      insert.setInt(4, CalendarNumber.of(fresh.due()));
      insert.setString(5, fresh.frozen());
      insert.executeUpdate();
    }
  }
}
