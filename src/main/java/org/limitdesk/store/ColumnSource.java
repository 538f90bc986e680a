package org.limitdesk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.store.columns.RowsOfBook;

/** The rows in force of an SQLite book, as whole columns. */
final class ColumnSource implements RowsOfBook {
  private static final List<String> TEXT_FIELDS =
      List.of(
          "region",
          "city",
          "industry",
          "occupation",
          "education",
          "marital_status",
          "product",
          "purpose",
          "campaign",
          "funder");
  private static final List<String> GENDERS =
      BookTable.BORROWERS.columns().get(BookTable.BORROWERS.indexOf("gender")).codes();

  private final Connection connection;
  private final UUID book;
  private final long generation;

  ColumnSource(Connection connection, UUID book) {
    this.connection = connection;
    this.book = book;
    generation = Sql.ask(() -> new Generations(connection).visible());
  }

  @Override
  public UUID book() {
    return book;
  }

  @Override
  public String loads() {
    return Sql.ask(() -> new Generations(connection).fingerprint(generation));
  }

  @Override
  public List<Integer> months() {
    return Sql.ask(() -> Months.of(connection, generation).stream().map(Math::toIntExact).toList());
  }

  @Override
  public int size() {
    return Sql.ask(() ->
        1
            + (int)
                Sql.number(
                    connection, "SELECT max(key) FROM borrower WHERE generation <= " + generation));
  }

  @Override
  public List<String> fields() {
    List<String> fields = new java.util.ArrayList<>(TEXT_FIELDS);
    fields.add("gender");
    fields.add("vintage");
    return fields;
  }

  @Override
  public void borrowers(BorrowerVisitor visitor) {
    Sql.run(() -> {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(borrowersSql())) {
        while (rows.next()) {
          visitor.borrower(rows.getInt(1), values(rows), rows.getInt(4), rows.getInt(5));
        }
      }
    });
  }

  private String borrowersSql() {
    return """
    SELECT borrower, opened_on, gender, coalesce(birth_year, birth_date / 10000, 0),
           coalesce(own_share, %d), %s
    FROM borrower_version WHERE generation <= %d ORDER BY borrower, generation
    """
        .formatted(Fen.WHOLE, String.join(", ", TEXT_FIELDS), generation);
  }

  /** In the order of {@link #fields}. */
  private static @Nullable String[] values(ResultSet rows) throws SQLException {
    int count = TEXT_FIELDS.size();
    @Nullable String[] values = new @Nullable String[count + 2];
    for (int i = 0; i < count; i++) {
      values[i] = rows.getString(6 + i);
    }
    int gender = rows.getInt(3);
    values[count] = rows.wasNull() ? null : GENDERS.get(gender);
    int openedOn = rows.getInt(2);
    values[count + 1] = rows.wasNull() ? null : CalendarNumber.month(openedOn / 100).toString();
    return values;
  }

  @Override
  public MonthColumns month(int month, int[] ownShares) {
    int size = ownShares.length;
    char[] dpd = new char[size];
    Arrays.fill(dpd, MonthColumns.ABSENT);
    MonthColumns columns =
        new MonthColumns(month, dpd, new byte[size], new long[size], new long[size], ownShares);
    Sql.run(() -> fill(columns));
    return columns;
  }

  /** Rows come by borrower and generation, so a correction lands on what it corrects. */
  private void fill(MonthColumns columns) throws SQLException {
    String sql =
        """
        SELECT borrower, dpd, status, balance, "limit" FROM month
        WHERE month = %d AND generation <= %d ORDER BY borrower, generation
        """
            .formatted(columns.month(), generation);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        int borrower = rows.getInt(1);
        columns.dpd()[borrower] = (char) rows.getInt(2);
        columns.status()[borrower] = (byte) rows.getInt(3);
        columns.balance()[borrower] = rows.getLong(4);
        columns.limit()[borrower] = rows.getLong(5);
      }
    }
  }
}
