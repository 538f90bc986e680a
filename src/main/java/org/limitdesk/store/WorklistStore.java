package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.LimitTerms;
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
        List<Item> items = new ArrayList<>();
        while (rows.next()) {
          items.add(item(rows));
        }
        return items;
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
        return rows.next() ? Optional.of(item(rows)) : Optional.empty();
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

  private static Item item(ResultSet rows) throws SQLException {
    String reasons = rows.getString(16);
    return new Item(
        rows.getLong(5),
        rows.getInt(6),
        person(rows),
        Code.of(CaseState.class, rows.getString(7)),
        LimitTerms.action(rows.getString(8)),
        rows.getLong(9),
        rows.getLong(10),
        rows.getLong(11),
        rows.getLong(12),
        number(rows, 13),
        number(rows, 14),
        rows.getString(15),
        reasons.isEmpty() ? List.of() : List.of(reasons.split(",")),
        rows.getInt(17),
        rows.getInt(18),
        rows.getInt(19),
        CalendarNumber.day(rows.getLong(20)),
        rows.getLong(21),
        rows.getLong(22) == 0 ? null : CalendarNumber.day(rows.getLong(22)));
  }

  private static @Nullable Double number(ResultSet rows, int column) throws SQLException {
    double value = rows.getDouble(column);
    return rows.wasNull() ? null : value;
  }

  private static Person person(ResultSet rows) throws SQLException {
    return new Person(rows.getString(1), rows.getString(2), text(rows, 3), text(rows, 4));
  }

  private static String text(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? "" : text;
  }

  @Override
  public Optional<Person> person(int borrower) {
    return Sql.ask(() -> {
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT " + PERSON + " FROM " + BORROWERS + " WHERE b.key = ?")) {
        select.setInt(1, borrower);
        ResultSet rows = select.executeQuery();
        return rows.next() ? Optional.of(person(rows)) : Optional.empty();
      }
    });
  }
}
