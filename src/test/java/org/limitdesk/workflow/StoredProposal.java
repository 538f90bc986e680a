package org.limitdesk.workflow;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.proposal.TraceStep;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A proposal as it lies in a book's file, read without the program. Amounts are fen.
 *
 * @param frozen what its case has frozen; "null" where it has no case
 */
record StoredProposal(
    String borrower,
    String action,
    long limitBefore,
    long limitAfter,
    long balance,
    long lossSaved,
    long incomeGivenUp,
    List<TraceStep> trace,
    JsonNode frozen) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SELECT =
      """
      SELECT b.borrower_id, p.action, p.limit_before, p.limit_after, p.balance,
             p.loss_before - p.loss_after, p.income_given_up, p.trace, coalesce(c.frozen, 'null')
      FROM proposal p JOIN borrower b ON b.key = p.borrower
      LEFT JOIN "case" c ON c.proposal = p.proposal
      WHERE p.superseded_by IS NULL ORDER BY b.borrower_id
      """;

  /** All that are in force. */
  static List<StoredProposal> of(Path book) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SELECT)) {
      List<StoredProposal> proposals = new ArrayList<>();
      while (rows.next()) {
        proposals.add(
            new StoredProposal(
                rows.getString(1),
                rows.getString(2),
                rows.getLong(3),
                rows.getLong(4),
                rows.getLong(5),
                rows.getLong(6),
                rows.getLong(7),
                steps(JSON.readTree(rows.getString(8))),
                JSON.readTree(rows.getString(9))));
      }
      return proposals;
    }
  }

  private static List<TraceStep> steps(JsonNode trace) {
    List<TraceStep> steps = new ArrayList<>();
    for (JsonNode step : trace) {
      Map<String, String> inputs = new LinkedHashMap<>();
      step.get("inputs").properties().forEach(e -> inputs.put(e.getKey(), e.getValue().asString()));
      steps.add(
          new TraceStep(
              step.get("step").asString(),
              step.get("rule").asString(),
              inputs,
              step.get("result").asString()));
    }
    return steps;
  }

  boolean isCase() {
    return frozen.isObject();
  }

  /** Base and points as they stand in the case. */
  BigDecimal pointsAddedUp() {
    BigDecimal sum = new BigDecimal(frozen.at("/score/base").asString());
    for (JsonNode each : frozen.at("/score/points")) {
      sum = sum.add(new BigDecimal(each.get("points").asString()));
    }
    return sum;
  }

  boolean isScored() {
    return frozen.at("/score/state").asString().equals("scored");
  }

  BigDecimal score() {
    return new BigDecimal(frozen.at("/score/score").asString());
  }

  @Override
  public String toString() {
    return "%s %s %s -> %s, balance %s, saves %s: %s"
        .formatted(
            borrower,
            action,
            Fen.decimal(limitBefore),
            Fen.decimal(limitAfter),
            Fen.decimal(balance),
            Fen.decimal(lossSaved),
            trace);
  }
}
