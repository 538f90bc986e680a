package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.npl.PackageLine;
import org.limitdesk.domain.trend.FiveGrade;

/** The rows of the lines that packages keep. */
final class PackageRows {
  private static final String LINES =
      """
      SELECT p.borrower, b.borrower_id, person, principal, interest, fees, dpd, "limit", age, grade,
             written_off, sued
      FROM package_line p JOIN borrower b ON b.key = p.borrower WHERE package = ? ORDER BY place
      """;

  private PackageRows() {}

  static void insert(Connection connection, long id, List<PackageLine> lines) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO package_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      int place = 0;
      for (PackageLine line : lines) {
        place++;
        insert.setLong(1, id);
        insert.setInt(2, place);
        insert.setInt(3, line.borrower());
        insert.setInt(4, line.person());
        insert.setLong(5, line.principal());
        set(insert, 6, line.interest());
        set(insert, 7, line.fees());
        insert.setInt(8, line.dpd());
        insert.setLong(9, line.limit());
        Integer age = line.age();
        set(insert, 10, age == null ? null : age.longValue());
        insert.setInt(11, line.grade().ordinal());
        insert.setInt(12, line.isWrittenOff() ? 1 : 0);
        insert.setInt(13, line.isSued() ? 1 : 0);
        insert.executeUpdate();
      }
    }
  }

  private static void set(PreparedStatement insert, int column, @Nullable Long value)
      throws SQLException {
    if (value == null) {
      insert.setNull(column, Types.INTEGER);
    } else {
      insert.setLong(column, value);
    }
  }

  static List<PackageLine> read(Connection connection, long id) throws SQLException {
    List<PackageLine> lines = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(LINES)) {
      select.setLong(1, id);
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        lines.add(line(rows));
      }
    }
    return lines;
  }

  private static PackageLine line(ResultSet rows) throws SQLException {
    Long age = number(rows, 9);
    return new PackageLine(
        rows.getInt(1),
        rows.getString(2),
        rows.getInt(3),
        rows.getLong(4),
        number(rows, 5),
        number(rows, 6),
        rows.getInt(7),
        rows.getLong(8),
        age == null ? null : (Integer) Math.toIntExact(age),
        FiveGrade.ALL.get(rows.getInt(10)),
        rows.getInt(11) != 0,
        rows.getInt(12) != 0);
  }

  private static @Nullable Long number(ResultSet rows, int column) throws SQLException {
    long value = rows.getLong(column);
    return rows.wasNull() ? null : (Long) value;
  }
}
