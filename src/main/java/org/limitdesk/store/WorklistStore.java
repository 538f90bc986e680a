package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.workflow.port.Worklist;

/** Cases beside their proposals and borrowers, as lists show them. */
final class WorklistStore implements Worklist {
  private static final String PERSON = "b.borrower_id, coalesce(n.name, ''), v.region, v.industry";
  private static final String BORROWERS =
      """
      (SELECT max(generation) AS seen FROM load_generation WHERE state = 'visible') g, borrower b
      LEFT JOIN borrower_private n ON n.borrower = b.key AND n.generation =
        (SELECT max(generation) FROM borrower_private WHERE borrower = b.key AND generation <= g.seen)
      LEFT JOIN borrower_version v ON v.borrower = b.key AND v.generation =
        (SELECT max(generation) FROM borrower_version WHERE borrower = b.key AND generation <= g.seen)
      """;

  private final Connection connection;

  WorklistStore(Connection connection) {
    this.connection = connection;
  }

  @Override
  public List<Item> cases(Set<CaseState> states) {
    String order = "ORDER BY c.due, p.loss_before - p.loss_after DESC, b.borrower_id";
    return Sql.ask(() -> {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(select(states) + order)) {
        ItemRows items = new ItemRows();
        List<Item> found = new ArrayList<>();
        while (rows.next()) {
          found.add(items.item(rows));
        }
        return found;
      }
    });
  }

  @Override
  public Optional<Item> item(long id, Set<CaseState> states) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(select(states) + "AND c.\"case\" = ?")) {
        select.setLong(1, id);
        ResultSet rows = select.executeQuery();
        return rows.next() ? Optional.of(new ItemRows().item(rows)) : Optional.empty();
      }
    });
  }

  private static String select(Set<CaseState> states) {
    String words =
        states.stream().map(state -> "'" + state.code() + "'").collect(Collectors.joining(", "));
    return """
    SELECT %s, c."case", c.borrower, c.state, p.action, p.limit_before, p.limit_after,
           p.balance, p.loss_before - p.loss_after, p.score, p.pd, p.tier, p.reasons,
           p.severe, p.warn, p.info, c.due, c.version,
           CASE WHEN c.state = 'deferred' THEN
             (SELECT until FROM decision WHERE "case" = c."case" ORDER BY decision DESC LIMIT 1)
           END
    FROM "case" c, proposal p, %s
    WHERE c.state IN (%s) AND p.proposal = c.proposal AND b.key = c.borrower
    """
        .formatted(PERSON, BORROWERS, words);
  }

  @Override
  public Optional<Person> person(int borrower) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT " + PERSON + " FROM " + BORROWERS + " WHERE b.key = ?")) {
        select.setInt(1, borrower);
        ResultSet rows = select.executeQuery();
        return rows.next() ? Optional.of(new ItemRows().person(rows)) : Optional.empty();
      }
    });
  }
}
