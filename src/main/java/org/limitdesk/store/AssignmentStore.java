package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.workflow.port.Assignments;
import org.limitdesk.workflow.port.LogStamp;

/** Assignments of cases; the schema holds who may assign what. */
final class AssignmentStore implements Assignments {
  private final Connection connection;
  private final LoggedWrite write;

  AssignmentStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public long assignee(long caseId) {
    return Sql.ask(() ->
        Sql.number(connection, "SELECT assignee FROM assigned_case WHERE \"case\" = " + caseId));
  }

  @Override
  public List<Long> of(long user, Set<CaseState> states) {
    String words =
        states.stream().map(state -> "'" + state.code() + "'").collect(Collectors.joining(", "));
    String query =
        """
        SELECT c."case" FROM assigned_case a JOIN "case" c ON c."case" = a."case"
        WHERE a.assignee = ? AND c.state IN (%s) ORDER BY c.due, c."case"
        """
            .formatted(words);
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(query)) {
        select.setLong(1, user);
        ResultSet rows = select.executeQuery();
        List<Long> found = new ArrayList<>();
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
        return found;
      }
    });
  }

  @Override
  public void assign(List<Long> cases, long assignee, long maker, LogStamp stamp) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("cases", List.copyOf(cases));
    data.put("assignee", assignee);
    data.put("maker", maker);
    write.run(
        new LogDraft("assignment", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> {
          try (PreparedStatement insert =
              connection.prepareStatement("INSERT INTO assignment VALUES (?, ?, ?, ?, ?)")) {
            for (long each : cases) {
              insert.setLong(1, seq);
              insert.setLong(2, each);
              insert.setLong(3, assignee);
              insert.setLong(4, maker);
              insert.setLong(5, stamp.at());
              insert.executeUpdate();
            }
          }
        });
  }
}
