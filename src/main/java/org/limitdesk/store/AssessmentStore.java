package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.workflow.port.Assessments;

/** The tables of assessments, proposals and signals. */
final class AssessmentStore implements Assessments {
  private final Connection connection;
  private final LogStore log;
  private final Clock clock;

  AssessmentStore(Connection connection, LogStore log, Clock clock) {
    this.connection = connection;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Optional<String> facts(Key key) {
    return facts(
        """
        SELECT facts FROM assessment
        WHERE month = ? AND policy = ? AND card = ? AND generation = ? AND business_date = ?
        """,
        key.month(),
        key.policy(),
        key.card(),
        key.generation(),
        key.businessDate());
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
  public void write(Key key, String facts, List<NewProposal> proposals, LogDraft entry) {
    log.append(
        entry,
        () -> {
          long assessment = insert(key, facts);
          supersedeBefore(assessment);
          insert(assessment, proposals);
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

  private void supersedeBefore(long assessment) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            UPDATE proposal SET superseded_by = ?
            WHERE superseded_by IS NULL AND NOT EXISTS (
              SELECT 1 FROM decision d JOIN "case" c ON c."case" = d."case"
              WHERE c.proposal = proposal.proposal)
            """)) {
      update.setLong(1, assessment);
      update.executeUpdate();
    }
  }

  private void insert(long assessment, List<NewProposal> proposals) throws SQLException {
    long number = Sql.number(connection, "SELECT max(proposal) FROM proposal");
    try (PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO proposal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)");
        PreparedStatement signal =
            connection.prepareStatement("INSERT INTO signal VALUES (?, ?, ?, ?, ?, ?)")) {
      for (NewProposal proposal : proposals) {
        bind(insert, ++number, assessment, proposal);
        insert.executeUpdate();
        for (NewSignal each : proposal.signals()) {
          bind(signal, assessment, proposal.borrower(), each);
          signal.executeUpdate();
        }
      }
    }
  }

  private static void bind(
      PreparedStatement insert, long number, long assessment, NewProposal proposal)
      throws SQLException {
    insert.setLong(1, number);
    insert.setLong(2, assessment);
    insert.setInt(3, proposal.borrower());
    insert.setString(4, proposal.action());
    insert.setLong(5, proposal.limitBefore());
    insert.setLong(6, proposal.limitAfter());
    insert.setLong(7, proposal.lossBefore());
    insert.setLong(8, proposal.lossAfter());
    insert.setLong(9, proposal.incomeGivenUp());
    insert.setInt(10, proposal.due());
    insert.setString(11, proposal.waits());
    insert.setString(12, proposal.trace());
  }

  private static void bind(
      PreparedStatement insert, long assessment, int borrower, NewSignal signal)
      throws SQLException {
    insert.setLong(1, assessment);
    insert.setInt(2, borrower);
    insert.setString(3, signal.code());
    insert.setString(4, signal.severity());
    insert.setInt(5, signal.dated());
    insert.setString(6, signal.evidence());
  }

  @Override
  public Map<Integer, Integer> lastDecisions() {
    Map<Integer, Integer> days = new HashMap<>();
    Sql.run(() -> {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  """
                  SELECT c.borrower, CAST(strftime('%Y%m%d', max(d.at) / 1000, 'unixepoch') AS INTEGER)
                  FROM decision d JOIN "case" c ON c."case" = d."case" GROUP BY c.borrower
                  """)) {
        while (rows.next()) {
          days.put(rows.getInt(1), rows.getInt(2));
        }
      }
    });
    return days;
  }

  @Override
  public void queue(int most, Consumer<QueuedCase> to) {
    Sql.run(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              """
              SELECT b.borrower_id, p.action, p.limit_before, p.limit_after,
                     p.loss_before - p.loss_after, p.due
              FROM proposal p JOIN borrower b ON b.key = p.borrower
              WHERE p.superseded_by IS NULL AND p.waits = '' AND p.action <> 'monitor'
                AND NOT EXISTS (
                  SELECT 1 FROM decision d JOIN "case" c ON c."case" = d."case"
                  WHERE c.proposal = p.proposal)
              ORDER BY p.due, p.loss_before - p.loss_after DESC, b.borrower_id
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
