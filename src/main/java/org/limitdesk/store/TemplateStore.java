package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.workflow.port.LogStamp;
import org.limitdesk.workflow.port.Templates;

/** The wordings of notices and what another said of each. */
final class TemplateStore implements Templates {
  private static final String SELECT =
      """
      SELECT t.template, t.language, t.text, t.maker,
             (SELECT name FROM user u WHERE u.user = t.maker ORDER BY version DESC LIMIT 1), t.at, a.result
      FROM template t LEFT JOIN template_approval a ON a.template = t.template
      """;

  private static final String IN_FORCE =
      """
      WHERE t.language = ? AND a.result = 'confirmed'
        AND a.seq < coalesce((SELECT seq FROM release WHERE decision = ?), 9223372036854775807)
      ORDER BY a.seq DESC LIMIT 1
      """;

  private final Connection connection;
  private final LoggedWrite write;

  TemplateStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public Optional<Stored> inForce(String language, long decision) {
    return select(IN_FORCE, language, decision).stream().findFirst();
  }

  @Override
  public List<Stored> versions(String language) {
    return select("WHERE t.language = ? ORDER BY t.template DESC", language);
  }

  @Override
  public Optional<Stored> find(long id) {
    return select("WHERE t.template = ?", id).stream().findFirst();
  }

  private List<Stored> select(String rest, Object... values) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(SELECT + rest)) {
        for (int i = 0; i < values.length; i++) {
          select.setObject(i + 1, values[i]);
        }
        ResultSet rows = select.executeQuery();
        List<Stored> found = new ArrayList<>();
        while (rows.next()) {
          found.add(stored(rows));
        }
        return found;
      }
    });
  }

  private static Stored stored(ResultSet rows) throws SQLException {
    String result = rows.getString(7);
    return new Stored(
        rows.getLong(1),
        rows.getString(2),
        rows.getString(3),
        rows.getLong(4),
        rows.getString(5),
        rows.getLong(6),
        result == null ? null : Code.of(ApprovalResult.class, result));
  }

  @Override
  public Stored submit(String language, String text, long maker, LogStamp stamp) {
    long id = 1 + Sql.ask(() -> Sql.number(connection, "SELECT max(template) FROM template"));
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("template", id);
    data.put("language", language);
    data.put("text", Hash.plainHex(text));
    data.put("maker", maker);
    write.run(
        new LogDraft("template", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq ->
            insert(
                "INSERT INTO template VALUES (?, ?, ?, ?, ?, ?)",
                id,
                language,
                text,
                maker,
                stamp.at(),
                seq));
    return find(id).orElseThrow();
  }

  @Override
  public void answer(Stored template, long checker, ApprovalResult result, LogStamp stamp) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("template", template.id());
    data.put("maker", template.maker());
    data.put("checker", checker);
    data.put("result", result.code());
    write.run(
        new LogDraft("template_approval", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq ->
            insert(
                "INSERT INTO template_approval VALUES (?, ?, ?, ?, ?, ?)",
                template.id(),
                template.maker(),
                checker,
                result.code(),
                stamp.at(),
                seq));
  }

  private void insert(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }
}
