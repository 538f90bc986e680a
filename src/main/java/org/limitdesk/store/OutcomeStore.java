package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.limitdesk.workflow.port.Outcomes;

/** Reads outcomes in force. */
final class OutcomeStore implements Outcomes {
  private static final String SPANS =
      """
      SELECT DISTINCT month, horizon_months FROM outcome WHERE generation <= ?
      ORDER BY month, horizon_months
      """;

  /** By borrower and generation, so that a correction lands on what it corrects. */
  private static final String TOLD =
      """
      SELECT borrower, bad FROM outcome
      WHERE month = ? AND horizon_months = ? AND generation <= ? ORDER BY borrower, generation
      """;

  private final Connection connection;
  private final long generation;

  OutcomeStore(Connection connection, long generation) {
    this.connection = connection;
    this.generation = generation;
  }

  @Override
  public List<Span> spans() {
    return Sql.ask(() -> {
      List<Span> spans = new ArrayList<>();
      try (PreparedStatement select = connection.prepareStatement(SPANS)) {
        select.setLong(1, generation);
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          spans.add(new Span(rows.getInt(1), rows.getInt(2)));
        }
      }
      return spans;
    });
  }

  @Override
  public Told told(Span span) {
    return Sql.ask(() -> {
      BitSet known = new BitSet();
      BitSet bad = new BitSet();
      try (PreparedStatement select = connection.prepareStatement(TOLD)) {
        select.setInt(1, span.month());
        select.setInt(2, span.horizonMonths());
        select.setLong(3, generation);
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          known.set(rows.getInt(1));
          bad.set(rows.getInt(1), rows.getInt(2) == 1);
        }
      }
      return new Told(known, bad);
    });
  }
}
