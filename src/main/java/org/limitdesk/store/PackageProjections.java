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
import org.limitdesk.domain.npl.PackageLine;

/** The lists of packages as the log has them: by their hash. */
final class PackageProjections {
  private PackageProjections() {}

  /** Takes from an entry the hash of a package's list. */
  static void readEntry(LogBody entry, Map<String, @Nullable Object> logged) {
    if (entry.kind().equals("package")) {
      logged.put(listOf(entry.data().get("package")), entry.data().get("sha256"));
    }
  }

  /** Reckons the hash of each list that is stored. */
  static void readTable(Connection connection, Map<String, @Nullable Object> stored)
      throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT package FROM package UNION SELECT package FROM package_line")) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    for (long id : ids) {
      stored.put(listOf(id), PackageLine.hash(PackageRows.read(connection, id)));
    }
  }

  private static String listOf(@Nullable Object id) {
    return "package %s: list".formatted(id);
  }
}
