package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.store.CaseOpening.NewCase;
import org.limitdesk.workflow.port.Assessments;

/** The tables of assessments, proposals and signals. */
final class AssessmentStore implements Assessments {
  /**
   * What was decided after one day up to another and stands, by what the actions do: the last word
   * on each case by the end of a day, unless it was sent back at any time, by whoever was to
   * confirm it or by the core system. What gives some of a cut back that fell is no cut.
   */
  private static final String DECIDED_BETWEEN =
      """
      SELECT c.borrower, iif(r.decision IS NULL, d.action, 'restore') AS does, %s
      FROM decision d JOIN "case" c ON c."case" = d."case"
      JOIN proposal p ON p.proposal = c.proposal
      LEFT JOIN reversed_decision r ON r.decision = d.corrects
      WHERE (d.kind IN ('approve', 'override') OR d.kind = 'keep' AND r.decision IS NOT NULL)
        AND does IN (%s)
        AND d.day > ?1 AND d.day <= ?2
        AND d.decision = (
          SELECT max(decision) FROM decision l WHERE l."case" = d."case" AND l.day <= ?2)
        AND NOT EXISTS (
          SELECT 1 FROM approval a
          WHERE a.subject_kind = 'decision' AND a.subject = d.decision AND a.result = 'returned')
        AND NOT EXISTS (
          SELECT 1 FROM answer a WHERE a.decision = d.decision AND a.result = 'failed')
      ORDER BY d.decision
      """;

  private static final String CUTS =
      DECIDED_BETWEEN.formatted(
          "max(0, p.limit_before - d.limit_decided)", "'reduce', 'suspend', 'recall'");

  private static final String CHANGED =
      DECIDED_BETWEEN.formatted(
          "d.limit_decided", "'reduce', 'suspend', 'recall', 'restore', 'raise'");

  private static final String SETTLED =
      """
      d.kind IN ('approve', 'override', 'keep') AND d.day <= ?1 AND NOT EXISTS (
        SELECT 1 FROM decision w
        WHERE w.corrects = d.decision AND w.kind = 'withdraw' AND w.day <= ?1)
      AND NOT EXISTS (
        SELECT 1 FROM answer a WHERE a.decision = d.decision AND a.result = 'failed')
      """;

  private static final String LAST_DECISIONS =
      """
      SELECT c.borrower, max(d.day) FROM decision d JOIN "case" c ON c."case" = d."case"
      WHERE %s GROUP BY c.borrower
      """
          .formatted(SETTLED);

  private static final String LAST_DECISION =
      """
      SELECT max(d.day) FROM "case" c JOIN decision d ON d."case" = c."case"
      WHERE c.borrower = ?2 AND %s
      """
          .formatted(SETTLED);

  /** The plus lets it walk the approvals from the newest one, not sort all of them. */
  private static final String NEWEST_WORD =
      """
      SELECT max(
        coalesce((SELECT max(seq) FROM decision), 0),
        coalesce((SELECT max(seq) FROM snooze), 0),
        coalesce((SELECT max(seq) FROM answer), 0),
        coalesce((
          SELECT seq FROM approval WHERE +subject_kind = 'decision' ORDER BY seq DESC LIMIT 1), 0))
      """;

  private final Connection connection;
  private final LogStore log;
  private final Clock clock;

  AssessmentStore(Connection connection, LogStore log, Clock clock) {
    this.connection = connection;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Optional<String> facts(long card, int month) {
    return facts(
        """
        SELECT facts FROM assessment WHERE card = ? AND month = ? ORDER BY assessment DESC LIMIT 1
        """,
        card,
        month);
  }

  @Override
  public Optional<String> facts(int month) {
    return facts("SELECT facts FROM assessment WHERE month = ? ORDER BY assessment DESC", month);
  }

  @Override
  public Optional<PastRun> last() {
    return Sql.ask(() -> {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  """
                  SELECT month, policy, card, generation, business_date, at, facts
                  FROM assessment ORDER BY assessment DESC LIMIT 1
                  """)) {
        return rows.next() ? Optional.of(run(rows)) : Optional.empty();
      }
    });
  }

  private static PastRun run(ResultSet rows) throws SQLException {
    Key key =
        new Key(rows.getInt(1), rows.getLong(2), rows.getLong(3), rows.getLong(4), rows.getInt(5));
    return new PastRun(key, rows.getLong(6), rows.getString(7));
  }

  private Optional<String> facts(String sql, long... parameters) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        for (int i = 0; i < parameters.length; i++) {
          select.setLong(i + 1, parameters[i]);
        }
        ResultSet rows = select.executeQuery();
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    });
  }

  @Override
  public void write(Key key, String facts, Iterable<NewProposal> proposals, LogDraft entry) {
    log.append(
        entry,
        () -> {
          long assessment = insert(key, facts);
          supersedeBefore(assessment);
          insert(key, assessment, proposals);
        });
  }

  private long insert(Key key, String facts) throws SQLException {
    long assessment = 1 + Sql.number(connection, "SELECT max(assessment) FROM assessment");
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO assessment VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, assessment);
      insert.setInt(2, key.month());
      insert.setLong(3, key.policy());
      insert.setLong(4, key.card());
      insert.setLong(5, key.generation());
      insert.setInt(6, key.businessDate());
      insert.setLong(7, clock.millis());
      insert.setString(8, facts);
      insert.executeUpdate();
    }
    return assessment;
  }

  /**
   * What was decided is found once, and not for every proposal: a case has no index by its
   * proposal.
   */
  private void supersedeBefore(long assessment) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            UPDATE proposal SET superseded_by = ?
            WHERE superseded_by IS NULL AND proposal NOT IN (
              SELECT c.proposal FROM decision d JOIN "case" c ON c."case" = d."case")
            """)) {
      update.setLong(1, assessment);
      update.executeUpdate();
    }
  }

  private void insert(Key key, long assessment, Iterable<NewProposal> proposals)
      throws SQLException {
    CaseOpening cases =
        new CaseOpening(connection, key.month(), CalendarNumber.day(key.businessDate()));
    try (ProposalRows rows = new ProposalRows(connection, assessment)) {
      for (NewProposal proposal : proposals) {
        long number = rows.insert(proposal);
        if (proposal.frozen() != null) {
          cases.open(
              new NewCase(
                  number,
                  proposal.borrower(),
                  CalendarNumber.day(proposal.due()),
                  proposal.frozen()));
        }
      }
    }
    cases.end();
  }

  @Override
  public Map<Integer, Integer> lastDecisions(int day) {
    Map<Integer, Integer> days = new HashMap<>();
    Sql.run(() -> {
      try (PreparedStatement select = connection.prepareStatement(LAST_DECISIONS)) {
        select.setInt(1, day);
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          days.put(rows.getInt(1), rows.getInt(2));
        }
      }
    });
    return days;
  }

  @Override
  public Map<Integer, Integer> lastDecision(int borrower, int day) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(LAST_DECISION)) {
        select.setInt(1, day);
        select.setInt(2, borrower);
        ResultSet rows = select.executeQuery();
        int last = rows.next() ? rows.getInt(1) : 0;
        return last == 0 ? Map.of() : Map.of(borrower, last);
      }
    });
  }

  @Override
  public Map<Integer, DecidedCut> cutsInMonth(int day) {
    Map<Integer, DecidedCut> cuts = new HashMap<>();
    decided(
        CUTS,
        day / 100 * 100,
        day,
        rows -> {
          DecidedCut cut =
              new DecidedCut(Code.of(Action.class, rows.getString(2)), rows.getLong(3));
          cuts.merge(
              rows.getInt(1),
              cut,
              (before, after) -> new DecidedCut(after.action(), before.cut() + after.cut()));
        });
    return cuts;
  }

  @Override
  public Map<Integer, Long> givenSince(int after, int day) {
    Map<Integer, Long> given = new HashMap<>();
    decided(
        CHANGED,
        after,
        day,
        rows -> {
          // In the order of the decisions: what was given and taken again is not given.
          if (Code.of(Action.class, rows.getString(2)).gives()) {
            given.put(rows.getInt(1), rows.getLong(3));
          } else {
            given.remove(rows.getInt(1));
          }
        });
    return given;
  }

  private void decided(String sql, int after, int day, Sql.Taking row) {
    Sql.run(() -> {
      try (PreparedStatement select = connection.prepareStatement(sql)) {
        select.setInt(1, after);
        select.setInt(2, day);
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          row.take(rows);
        }
      }
    });
  }

  @Override
  public long newestWord() {
    return Sql.ask(() -> Sql.number(connection, NEWEST_WORD));
  }

  @Override
  public void queue(int most, Consumer<QueuedCase> to) {
    Sql.run(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              """
              SELECT b.borrower_id, p.action, p.limit_before, p.limit_after,
                     p.loss_before - p.loss_after, c.due
              FROM "case" c JOIN proposal p ON p.proposal = c.proposal
              JOIN borrower b ON b.key = c.borrower
              WHERE c.state = 'proposed' OR c.state = 'deferred' AND EXISTS (
                SELECT 1 FROM decision d JOIN assessment a
                  ON a.assessment = (SELECT max(assessment) FROM assessment)
                WHERE d.decision = (SELECT max(decision) FROM decision WHERE "case" = c."case")
                  AND d.until <= a.business_date)
              ORDER BY c.due, p.loss_before - p.loss_after DESC, b.borrower_id
              LIMIT ?
              """)) {
        select.setInt(1, most);
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          to.accept(
              new QueuedCase(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getLong(3),
                  rows.getLong(4),
                  rows.getLong(5),
                  rows.getInt(6)));
        }
      }
    });
  }
}
