package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.workflow.port.Alarms;
import org.limitdesk.workflow.port.LogStamp;

/** What people said of alarms; the schema holds what is promised here by itself. */
final class AlarmStore implements Alarms {
  private static final String NEWEST =
      """
      SELECT w.rule, w.field, w.segment, w.month,
             (SELECT name FROM user u WHERE u.user = w.maker ORDER BY version DESC LIMIT 1), w.at,
             coalesce((SELECT text FROM entry_text t WHERE t.seq = w.seq AND t.name = 'note'), '')
      FROM alarm_word w
      WHERE w.month = ? AND w.seq = (SELECT max(seq) FROM alarm_word n WHERE n.month = w.month
        AND n.rule = w.rule AND n.field = w.field AND n.segment = w.segment)
      ORDER BY w.seq
      """;

  private final Connection connection;
  private final LoggedWrite write;

  AlarmStore(Connection connection, LogStore log) {
    this.connection = connection;
    write = new LoggedWrite(connection, log);
  }

  @Override
  public List<Kept> of(int month) {
    return Sql.ask(() -> {
      try (PreparedStatement select = connection.prepareStatement(NEWEST)) {
        select.setInt(1, month);
        ResultSet rows = select.executeQuery();
        List<Kept> found = new ArrayList<>();
        while (rows.next()) {
          found.add(
              new Kept(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getInt(4),
                  rows.getString(5),
                  rows.getLong(6),
                  rows.getString(7)));
        }
        return found;
      }
    });
  }

  @Override
  public void keep(Alarm alarm, long maker, LogStamp stamp) {
    Map<String, @Nullable Object> data = new TreeMap<>();
    data.put("rule", alarm.rule().code());
    data.put("field", alarm.field());
    data.put("segment", alarm.segment());
    data.put("month", (long) alarm.month());
    data.put("maker", maker);
    write.run(
        new LogDraft("alarm_word", stamp.actor(), stamp.at(), data, stamp.texts()),
        seq -> {
          try (PreparedStatement insert =
              connection.prepareStatement("INSERT INTO alarm_word VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, seq);
            insert.setObject(2, data.get("rule"));
            insert.setString(3, alarm.field());
            insert.setString(4, alarm.segment());
            insert.setInt(5, alarm.month());
            insert.setLong(6, maker);
            insert.setLong(7, stamp.at());
            insert.executeUpdate();
          }
        });
  }
}
