package org.limitdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.npl.Bar;
import org.limitdesk.domain.npl.PackageCandidate;
import org.limitdesk.domain.npl.PackageLine;
import org.limitdesk.domain.trend.FiveGrade;

/**
 * Reads what a package needs to know of lines, from the rows in force at a month's end. Of a line
 * that was written off and has no row any more the last one counts: its days go on, its interest
 * and fees are not known.
 */
final class PackageFacts {
  private static final List<String> FLAGS =
      BookTable.FLAGS.columns().get(BookTable.FLAGS.indexOf("kind")).codes();
  private static final int LITIGATION = FLAGS.indexOf("litigation");
  private static final Map<Integer, Bar> BARS =
      Map.of(
          FLAGS.indexOf("fraud"), Bar.FRAUD,
          FLAGS.indexOf("dispute"), Bar.DISPUTE,
          FLAGS.indexOf("student"), Bar.STUDENT,
          FLAGS.indexOf("staff"), Bar.STAFF);

  /** Each with its last row up to a month. Parameters: keys as JSON, generation, month. */
  private static final String LINES =
      """
      SELECT b.key, b.borrower_id, m.status, m.balance, m.interest, m.fees, m.dpd, m."limit",
             v.birth_date, v.birth_year, coalesce(v.own_share, %d), v.product,
             trim(p.national_id), m.month
      FROM json_each(?1) k CROSS JOIN borrower b ON b.key = k.value
      JOIN month m ON m.borrower = b.key
        AND m.month = (SELECT max(t.month) FROM book_month t WHERE t.month <= ?3
          AND EXISTS (SELECT 1 FROM month n WHERE n.month = t.month AND n.borrower = b.key
                      AND n.generation <= ?2))
        AND m.generation = (SELECT max(generation) FROM month n
          WHERE n.month = m.month AND n.borrower = b.key AND n.generation <= ?2)
      LEFT JOIN borrower_version v ON v.borrower = b.key
        AND v.generation = (SELECT max(generation) FROM borrower_version
                            WHERE borrower = b.key AND generation <= ?2)
      LEFT JOIN borrower_private p ON p.borrower = b.key
        AND p.generation = (SELECT max(generation) FROM borrower_private
                            WHERE borrower = b.key AND generation <= ?2)
      ORDER BY b.key
      """
          .formatted(Fen.WHOLE);

  /** Parameters: keys as JSON, generation, the day. */
  private static final String FLAGGED =
      """
      SELECT f.borrower, f.kind FROM json_each(?1) k CROSS JOIN flag f ON f.borrower = k.value
      WHERE f."from" <= ?3 AND (f."to" IS NULL OR f."to" >= ?3)
        AND f.generation = (SELECT max(generation) FROM flag n WHERE n.borrower = f.borrower
          AND n.kind = f.kind AND n."from" = f."from" AND n.generation <= ?2)
      """;

  /** Open at the desk. Parameters: keys as JSON, none, the day. */
  private static final String DISPUTED =
      """
      SELECT d.borrower, %d, ?2 FROM json_each(?1) k CROSS JOIN dispute d ON d.borrower = k.value
      WHERE d.received <= ?3
        AND NOT EXISTS (SELECT 1 FROM dispute_answer a WHERE a.dispute = d.dispute AND a.day <= ?3)
      """
          .formatted(FLAGS.indexOf("dispute"));

  /** Those that are active, as last reported. Parameters: keys as JSON, generation, the day. */
  private static final String ARRANGED =
      """
      SELECT a.borrower FROM json_each(?1) k CROSS JOIN arrangement a ON a.borrower = k.value
      WHERE a.state = %d AND a."from" <= ?3 AND (a."to" IS NULL OR a."to" >= ?3)
        AND a.generation = (SELECT max(generation) FROM arrangement n
          WHERE n.id = a.id AND n.generation <= ?2)
      UNION
      SELECT o.borrower FROM json_each(?1) k CROSS JOIN open_offer o ON o.borrower = k.value
      WHERE o.accepted AND ?3 BETWEEN o."from" AND o."to"
      """
          .formatted(
              BookTable.ARRANGEMENTS
                  .columns()
                  .get(BookTable.ARRANGEMENTS.indexOf("state"))
                  .codes()
                  .indexOf("active"));

  /** Up to a month. Parameters: keys as JSON, generation, month. */
  private static final String WRITTEN_OFF =
      """
      SELECT m.borrower, sum(m.charged_off), coalesce(sum(m.recovered), 0)
      FROM json_each(?1) k CROSS JOIN book_month t
      CROSS JOIN month m ON m.month = t.month AND m.borrower = k.value
      WHERE t.month <= ?3 AND m.generation = (SELECT max(generation) FROM month n
          WHERE n.month = m.month AND n.borrower = m.borrower AND n.generation <= ?2)
      GROUP BY m.borrower
      """;

  private final Connection connection;
  private final long generation;
  private final int month;
  private final int baseDate;
  private final Map<Integer, EnumSet<Bar>> flags = new HashMap<>();
  private final Set<Integer> sued = new HashSet<>();
  private final Set<Integer> arranged = new HashSet<>();
  private final Map<Integer, Long> leftOfWriteOff = new HashMap<>();
  private final Map<String, Integer> persons = new HashMap<>();

  PackageFacts(Connection connection, long generation, int month) {
    this.connection = connection;
    this.generation = generation;
    this.month = month;
    baseDate = CalendarNumber.of(CalendarNumber.month(month).atEndOfMonth());
  }

  /** Of lines that have a row in the month, or were written off before. */
  List<PackageCandidate> of(int[] keys) throws SQLException {
    String wanted = Arrays.toString(keys);
    each(FLAGGED, wanted, baseDate, row -> flag(row.getInt(1), row.getInt(2)));
    each(DISPUTED, wanted, baseDate, row -> flag(row.getInt(1), row.getInt(2)));
    each(ARRANGED, wanted, baseDate, row -> arranged.add(row.getInt(1)));
    each(WRITTEN_OFF, wanted, month, this::writtenOff);
    List<PackageCandidate> found = new ArrayList<>();
    each(LINES, wanted, month, row -> found.add(candidate(row)));
    return found;
  }

  private void each(String sql, String keys, int at, Sql.Taking taking) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, keys);
      select.setLong(2, generation);
      select.setInt(3, at);
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        taking.take(rows);
      }
    }
  }

  private void flag(int borrower, int kind) {
    Bar bar = BARS.get(kind);
    if (bar != null) {
      flags.computeIfAbsent(borrower, key -> EnumSet.noneOf(Bar.class)).add(bar);
    }
    if (kind == LITIGATION) {
      sued.add(borrower);
    }
  }

  private void writtenOff(ResultSet row) throws SQLException {
    long amount = row.getLong(2);
    if (!row.wasNull()) {
      leftOfWriteOff.put(row.getInt(1), Math.max(0, amount - row.getLong(3)));
    }
  }

  private PackageCandidate candidate(ResultSet row) throws SQLException {
    int key = row.getInt(1);
    boolean isWrittenOff = LineStatus.of(row.getInt(3)) == LineStatus.CHARGED_OFF;
    long share = row.getLong(11);
    Long principal = principal(key, row.getLong(4), isWrittenOff);
    boolean isOld = row.getInt(14) < month;
    int dpd = row.getInt(7) + daysSince(row.getInt(14));
    PackageLine line =
        new PackageLine(
            key,
            row.getString(2),
            person(key, row.getString(13)),
            principal == null ? 0 : Fen.share(principal, share),
            isOld ? null : own(row, 5, share),
            isOld ? null : own(row, 6, share),
            dpd,
            Fen.share(row.getLong(8), share),
            age(row),
            isWrittenOff ? FiveGrade.LOSS : FiveGrade.floor(dpd),
            isWrittenOff,
            sued.contains(key));
    Set<Bar> itsFlags = flags.getOrDefault(key, EnumSet.noneOf(Bar.class));
    return new PackageCandidate(
        line, row.getString(12), principal != null, itsFlags, arranged.contains(key));
  }

  /** A line that was written off and is told of no more goes on being overdue. */
  private int daysSince(int lastMonth) {
    return (int)
        ChronoUnit.DAYS.between(
            CalendarNumber.month(lastMonth).atEndOfMonth(), CalendarNumber.day(baseDate));
  }

  /** What is left of a write-off stands on no balance any more. */
  private @Nullable Long principal(int key, long balance, boolean isWrittenOff) {
    return isWrittenOff && balance == 0 ? leftOfWriteOff.get(key) : (Long) balance;
  }

  private int person(int key, @Nullable String nationalId) {
    if (nationalId == null || nationalId.isEmpty()) {
      return key;
    }
    return persons.computeIfAbsent(nationalId, id -> key);
  }

  private static @Nullable Long own(ResultSet row, int column, long share) throws SQLException {
    long amount = row.getLong(column);
    return row.wasNull() ? null : (Long) Fen.share(amount, share);
  }

  /** Completed years at the base date; by the year of birth alone it may be one too many. */
  private @Nullable Integer age(ResultSet row) throws SQLException {
    int birthDate = row.getInt(9);
    if (!row.wasNull()) {
      return (baseDate - birthDate) / 10_000;
    }
    int birthYear = row.getInt(10);
    return row.wasNull() ? null : (Integer) (baseDate / 10_000 - birthYear);
  }
}
