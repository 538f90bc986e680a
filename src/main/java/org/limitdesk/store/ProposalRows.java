package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.limitdesk.workflow.port.Assessments.NewProposal;
import org.limitdesk.workflow.port.Assessments.NewSignal;
import org.limitdesk.workflow.port.Assessments.Standing;

/** Writes the proposals and signals of one assessment. */
final class ProposalRows implements AutoCloseable {
  private final long assessment;
  private final PreparedStatement proposal;
  private final PreparedStatement signal;
  private long number;

  ProposalRows(Connection connection, long assessment) throws SQLException {
    this.assessment = assessment;
    number = Sql.number(connection, "SELECT max(proposal) FROM proposal");
    proposal =
        connection.prepareStatement(
            """
            INSERT INTO proposal
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    signal = connection.prepareStatement("INSERT INTO signal VALUES (?, ?, ?, ?, ?, ?)");
  }

  /** Writes one and returns its number. */
  long insert(NewProposal fresh) throws SQLException {
    number++;
    bind(fresh);
    bind(fresh.standing());
    proposal.setLong(18, count(fresh, "severe"));
    proposal.setLong(19, count(fresh, "warn"));
    proposal.setLong(20, count(fresh, "info"));
    proposal.executeUpdate();
    for (NewSignal each : fresh.signals()) {
      insert(fresh.borrower(), each);
    }
    return number;
  }

  private void bind(NewProposal fresh) throws SQLException {
    proposal.setLong(1, number);
    proposal.setLong(2, assessment);
    proposal.setInt(3, fresh.borrower());
    proposal.setString(4, fresh.action());
    proposal.setLong(5, fresh.limitBefore());
    proposal.setLong(6, fresh.limitAfter());
    proposal.setLong(7, fresh.lossBefore());
    proposal.setLong(8, fresh.lossAfter());
    proposal.setLong(9, fresh.incomeGivenUp());
    proposal.setInt(10, fresh.due());
    proposal.setString(11, fresh.waits());
    proposal.setString(12, fresh.trace());
  }

  private void bind(Standing line) throws SQLException {
    proposal.setLong(13, line.balance());
    proposal.setObject(14, line.score());
    proposal.setObject(15, line.pd());
    proposal.setString(16, line.tier());
    proposal.setString(17, String.join(",", line.reasons()));
  }

  private static long count(NewProposal fresh, String severity) {
    return fresh.signals().stream().filter(each -> each.severity().equals(severity)).count();
  }

  private void insert(int borrower, NewSignal fresh) throws SQLException {
    signal.setLong(1, assessment);
    signal.setInt(2, borrower);
    signal.setString(3, fresh.code());
    signal.setString(4, fresh.severity());
    signal.setInt(5, fresh.dated());
    signal.setString(6, fresh.evidence());
    signal.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    try (proposal) {
      signal.close();
    }
  }
}
