package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogBody;
import org.limitdesk.domain.decision.Instruction;

/** The lists of instructions as the log has them: by their hash. */
final class ReleaseProjections {
  private ReleaseProjections() {}

  /** Takes from an entry the hash of a file's list. */
  static void readEntry(LogBody entry, Map<String, @Nullable Object> logged) {
    if (entry.kind().equals("instructions")) {
      logged.put(listOf(entry.data().get("file")), entry.data().get("sha256"));
    }
  }

  /** Reckons the hash of each list that is stored. */
  static void readTable(Connection connection, Map<String, @Nullable Object> stored)
      throws SQLException {
    List<Long> files = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT file FROM instruction_file UNION SELECT file FROM instruction")) {
      while (rows.next()) {
        files.add(rows.getLong(1));
      }
    }
    for (long file : files) {
      long last = Sql.number(connection, "SELECT max(place) FROM instruction WHERE file = " + file);
      List<Instruction> list = ReleaseStore.of(connection, file);
      stored.put(listOf(file), last == list.size() ? Instruction.hash(list) : "gaps");
    }
  }

  private static String listOf(@Nullable Object file) {
    return "instructions %s: list".formatted(file);
  }
}
