package org.limitdesk.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts a book's delinquency with nothing but SQL over its rows, as somebody would who knows the
 * rules and not this program: for every line the newest version that is seen.
 */
final class Recount {
  private static final List<String> BUCKETS =
      List.of("M0", "M1", "M2", "M3", "M4", "M5", "M6", "M6+");

  /** The newest seen row of a table, whichever way its other key columns are named. */
  private static final String NEWEST =
      """
      %1$s.generation = (
        SELECT max(newer.generation) FROM %2$s newer JOIN load_generation g USING (generation)
        WHERE g.state = 'visible' AND newer.borrower = %1$s.borrower %3$s)
      """;

  private static final String LINES =
      """
      WITH line AS (
        SELECT m.month AS month, m.dpd AS dpd, %s AS segment,
               m.balance / 100000000 * coalesce(v.own_share, 100000000)
               + (m.balance %% 100000000 * coalesce(v.own_share, 100000000) + 50000000) / 100000000
               AS balance
        FROM month m JOIN borrower_version v USING (borrower)
        WHERE m.status IN (0, 1) AND %s AND %s
      )
      SELECT segment, month, CASE WHEN dpd = 0 THEN 'M0' WHEN dpd <= 30 THEN 'M1'
               WHEN dpd <= 60 THEN 'M2' WHEN dpd <= 90 THEN 'M3' WHEN dpd <= 120 THEN 'M4'
               WHEN dpd <= 150 THEN 'M5' WHEN dpd <= 180 THEN 'M6' ELSE 'M6+' END AS bucket,
             count(*), sum(balance), sum(dpd > 90), sum(balance * (dpd > 90))
      FROM line GROUP BY 1, 2, 3
      """;

  private final Path book;
  private final boolean byBalance;

  /**
   * @param byBalance whether shares are of the balance; otherwise of the number of lines
   */
  Recount(Path book, boolean byBalance) {
    this.book = book;
    this.byBalance = byBalance;
  }

  /** The whole book, a line a month. */
  List<String> whole() {
    return bySegment("'whole'").getOrDefault("whole", emptyMonths());
  }

  /** By segment, a line a month, for the segments that ever had a line. */
  Map<String, List<String>> by(String field) {
    return bySegment(
        switch (field) {
          case "gender" ->
              "CASE v.gender WHEN 0 THEN 'female' WHEN 1 THEN 'male' WHEN 2 THEN 'other' ELSE"
                  + " 'unknown' END";
          case "vintage" ->
              "coalesce(substr(v.opened_on, 1, 4) || '-' || substr(v.opened_on, 5, 2), 'unknown')";
          case "age_group" -> ageGroup();
          default -> "coalesce(v." + field + ", 'unknown')";
        });
  }

  private static String ageGroup() {
    String age = "m.month / 100 - coalesce(v.birth_year, v.birth_date / 10000)";
    StringBuilder sql =
        new StringBuilder("CASE WHEN ").append(age).append(" IS NULL THEN 'unknown'");
    String[] names = {"under 18", "18-24", "25-34", "35-44", "45-54", "55-64"};
    int[] below = {18, 25, 35, 45, 55, 65};
    for (int i = 0; i < names.length; i++) {
      sql.append(" WHEN %s < %d THEN '%s'".formatted(age, below[i], names[i]));
    }
    return sql.append(" ELSE '65 and over' END").toString();
  }

  private Map<String, List<String>> bySegment(String segment) {
    String sql =
        LINES.formatted(
            segment,
            NEWEST.formatted("m", "month", "AND newer.month = m.month"),
            NEWEST.formatted("v", "borrower_version", ""));
    Map<String, Map<String, List<long[]>>> found = new TreeMap<>();
    for (String line : Outside.lines(book, sql)) {
      String[] parts = line.split("\\|");
      long[] cell = Stream.of(parts).skip(3).mapToLong(Long::parseLong).toArray();
      found
          .computeIfAbsent(parts[0], name -> new TreeMap<>())
          .computeIfAbsent(parts[1], month -> empty())
          .set(BUCKETS.indexOf(parts[2]), cell);
    }
    Map<String, List<String>> all = new LinkedHashMap<>();
    found.forEach((name, months) -> all.put(name, lines(months)));
    return all;
  }

  private List<String> emptyMonths() {
    return lines(Map.of());
  }

  private List<String> lines(Map<String, List<long[]>> months) {
    List<String> lines = new ArrayList<>();
    for (String month :
        Outside.lines(
            book,
            "SELECT DISTINCT m.month FROM month m JOIN load_generation g USING (generation)"
                + " WHERE g.state = 'visible' ORDER BY 1")) {
      lines.add(line(month, months.getOrDefault(month, empty())));
    }
    return lines;
  }

  private static List<long[]> empty() {
    return new ArrayList<>(Stream.generate(() -> new long[4]).limit(BUCKETS.size()).toList());
  }

  private String line(String month, List<long[]> buckets) {
    int measure = byBalance ? 1 : 0;
    long[] shares = buckets.stream().mapToLong(cell -> cell[measure]).toArray();
    long whole = sum(shares, 0);
    long npl = buckets.stream().mapToLong(cell -> cell[2 + measure]).sum();
    return String.join(
        " ",
        month.substring(0, 4) + "-" + month.substring(4),
        Long.toString(buckets.stream().mapToLong(cell -> cell[0]).sum()),
        yuan(buckets.stream().mapToLong(cell -> cell[1]).sum()),
        Stream.of(0, 1, 2, 3, 4, 5, 6, 7)
            .map(i -> byBalance ? yuan(shares[i]) : Long.toString(shares[i]))
            .toList()
            .toString(),
        rate(sum(shares, 2), whole),
        rate(sum(shares, 3), whole),
        rate(sum(shares, 4), whole),
        rate(npl, whole));
  }

  private static long sum(long[] values, int from) {
    long sum = 0;
    for (int i = from; i < values.length; i++) {
      sum += values[i];
    }
    return sum;
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen).movePointLeft(2).setScale(2).toPlainString();
  }

  private static String rate(long part, long whole) {
    return whole == 0 ? "null" : Double.toString((double) part / whole);
  }
}
