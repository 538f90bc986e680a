package org.limitdesk.bench.trend;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.Segments;

/**
 * A book's months in DuckDB's own table, as it likes them best: the open lines alone, with the own
 * part of each balance and the bucket reckoned once when the table is made, months one after the
 * other, and segments as enumerations. Sums by month, bucket and segment come from its SQL alone.
 */
public final class ColumnarPeer implements AutoCloseable {
  private static final int FLUSH = 1 << 16;

  private final Connection connection;
  private final List<String> fields;
  private final Map<String, PreparedStatement> ofOne = new HashMap<>();

  private ColumnarPeer(Connection connection, List<String> fields) {
    this.connection = connection;
    this.fields = fields;
  }

  /**
   * Balance (fen) and lines by month and bucket.
   *
   * @param balances by the month's place and the bucket's
   */
  public record Sums(long[][] balances, long[][] lines) {
    /** Nothing yet. */
    public static Sums of(int months) {
      return new Sums(new long[months][Bucket.ALL.size()], new long[months][Bucket.ALL.size()]);
    }
  }

  /**
   * Makes the table.
   *
   * @param folder for its file, and for one that hands a month over
   */
  public static ColumnarPeer of(
      BookColumns book, List<String> fields, BucketEdges edges, Path folder, int threads)
      throws SQLException, IOException {
    Connection connection =
        DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("peer.duckdb"));
    ColumnarPeer peer = new ColumnarPeer(connection, fields);
    peer.run("SET threads = " + threads);
    peer.makeTable(book);
    for (int place = 0; place < book.months().size(); place++) {
      peer.take(book, place, edges, folder.resolve("month.csv"));
    }
    peer.run("CHECKPOINT");
    return peer;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void makeTable(BookColumns book) throws SQLException, IOException {
    StringBuilder columns = new StringBuilder();
    for (String field : fields) {
      String names =
          segments(book, field).names().stream()
              .map(name -> "'" + name.replace("'", "''") + "'")
              .collect(Collectors.joining(", "));
      run("CREATE TYPE of_%s AS ENUM (%s)".formatted(field, names));
      columns.append(", \"%s\" of_%s".formatted(field, field));
    }
    run("CREATE TABLE line (place TINYINT, bucket TINYINT, balance BIGINT%s)".formatted(columns));
  }

  private static Segments segments(BookColumns book, String field) throws IOException {
    return book.segments(field).orElseThrow();
  }

  /** A month by way of a file: no other door of the engine takes a million rows as fast. */
  private void take(BookColumns book, int place, BucketEdges edges, Path file)
      throws SQLException, IOException {
    MonthColumns lines = book.month(book.months().get(place));
    List<Segments> cut = new ArrayList<>();
    for (String field : fields) {
      cut.add(segments(book, field));
    }
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      StringBuilder rows = new StringBuilder();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.isOpen(i)) {
          rows.append(lines.dpd()[i] + 0).append('|');
          rows.append(lines.balance()[i]).append('|').append(lines.ownShare()[i]);
          for (Segments each : cut) {
            rows.append('|').append(each.names().get(each.of(i, lines.month())));
          }
          rows.append('\n');
        }
        if (rows.length() > FLUSH) {
          writer.append(rows);
          rows.setLength(0);
        }
      }
      writer.append(rows);
    }
    run(insert(place, edges, file));
    Files.delete(file);
  }

  /** The rules of the domain in the engine's own words: whole fen, half up, and the edges. */
  private String insert(int place, BucketEdges edges, Path file) {
    StringBuilder bucket = new StringBuilder("CASE WHEN dpd <= 0 THEN 0");
    int next = 1;
    for (String last : edges.toString().split(",", -1)) {
      bucket.append(" WHEN dpd <= %s THEN %d".formatted(last, next));
      next++;
    }
    String columns =
        fields.stream()
            .map(field -> ", '%s': 'VARCHAR'".formatted(field))
            .collect(Collectors.joining());
    String names =
        fields.stream()
            .map(field -> ", \"%s\"::of_%s".formatted(field, field))
            .collect(Collectors.joining());
    return """
    INSERT INTO line SELECT %d, %s ELSE %d END,
      ((balance::HUGEINT * share * 2 + 100000000) // 200000000)::BIGINT%s
    FROM read_csv('%s', header = false, delim = '|', quote = '',
      columns = {'dpd': 'INTEGER', 'balance': 'BIGINT', 'share': 'BIGINT'%s})
    """
        .formatted(place, bucket, next, names, file, columns);
  }

  /** How many rows the table has. */
  public long rows() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM line")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** As the engine calls itself. */
  public String version() throws SQLException {
    return connection.getMetaData().getDatabaseProductVersion();
  }

  /** What a chart shows of one segment. */
  public Sums ofOne(String field, String segment, int months) throws SQLException {
    PreparedStatement select = ofOne.get(field);
    if (select == null) {
      select =
          connection.prepareStatement(
              ("SELECT place, bucket, sum(balance)::BIGINT, count(*) FROM line WHERE \"%s\" ="
                      + " ?::of_%s GROUP BY place, bucket")
                  .formatted(field, field));
      ofOne.put(field, select);
    }
    select.setString(1, segment);
    Sums sums = Sums.of(months);
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        add(sums, rows, 1);
      }
    }
    return sums;
  }

  /** The same of all segments of a field at once. */
  public Map<String, Sums> ofAll(String field, int months) throws SQLException {
    Map<String, Sums> found = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT \"%s\"::VARCHAR, place, bucket, sum(balance)::BIGINT, count(*) FROM line GROUP BY ALL"
                    .formatted(field))) {
      while (rows.next()) {
        add(found.computeIfAbsent(rows.getString(1), _ -> Sums.of(months)), rows, 2);
      }
    }
    return found;
  }

  private static void add(Sums sums, ResultSet rows, int first) throws SQLException {
    int place = rows.getInt(first);
    int bucket = rows.getInt(first + 1);
    sums.balances()[place][bucket] = rows.getLong(first + 2);
    sums.lines()[place][bucket] = rows.getLong(first + 3);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
