package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.CohortPart;
import org.limitdesk.domain.trend.Denominator;
import org.limitdesk.domain.trend.LineCut;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.RollEnd;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.domain.trend.RollTo;
import org.limitdesk.domain.trend.Vintages;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** Every cell of rolls and vintages has as many lines behind it as it counts, and as SQL counts. */
class LinesOfCellsTest {
  /** The rows in force, by the plainest way: of each line and month the newest. */
  private static final String ROWS =
      """
      WITH row AS (
        SELECT m.month, m.borrower, m.dpd, m.status, m.balance FROM month m
        WHERE m.generation = (SELECT max(n.generation) FROM month n
                              WHERE n.month = m.month AND n.borrower = m.borrower)),
      who AS (
        SELECT v.borrower, v.opened_on / 100 AS opened, v.region FROM borrower_version v
        WHERE v.generation = (SELECT max(n.generation) FROM borrower_version n
                              WHERE n.borrower = v.borrower)),
      placed AS (
        SELECT *, CASE WHEN dpd <= 0 THEN 0 WHEN dpd > 180 THEN 7 ELSE (dpd + 29) / 30 END AS bucket
        FROM row)
      """;

  private final ReadLines reading = new ReadLines(new BookFloors());
  private final ReadTrends trends = new ReadTrends();

  /** The table of the last question, as the screen keeps it. */
  private final Map<String, LineTable> tables = new HashMap<>();

  @TempDir private Path folder;
  private TestBook file;
  private Book book;

  @BeforeEach
  void open() {
    file = new TestBook(folder).at("demo.book");
    file.ask("demo", "--borrowers", "1500", "--history", "0").expect(0);
    book = file.shelf().read(file.file());
  }

  @AfterEach
  void close() {
    book.close();
  }

  private int listed(LineFilter filter) throws IOException {
    String kind = filter.month() + " " + filter.cohort().isPresent();
    LineTable table = tables.get(kind);
    if (table == null) {
      table = reading.readFor(book, filter, Progress.NONE);
      tables.put(kind, table);
    }
    LineFilter told = LineFilter.parse(filter.text());
    return table.matching(
            told, reading.elsewhere(book, told, table.month(), Progress.NONE), () -> {})
        .length;
  }

  private Map<String, Long> recount(String sql) throws SQLException {
    Map<String, Long> found = new HashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.file());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(ROWS + sql)) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getLong(2));
      }
    }
    return found;
  }

  private static List<RollTo> places(int month) {
    List<RollTo> places = new ArrayList<>();
    Bucket.ALL.forEach(bucket -> places.add(new RollTo(month, bucket, null)));
    for (RollEnd end : RollEnd.values()) {
      places.add(new RollTo(month, null, end));
    }
    return places;
  }

  private static long count(RollMatrix rolls, Bucket from, RollTo to) {
    Bucket bucket = to.bucket();
    RollEnd end = to.end();
    if (bucket != null) {
      return rolls.to(from, bucket, Measure.COUNT);
    }
    return end == null ? -1 : rolls.to(from, end, Measure.COUNT);
  }

  private static LineFilter cell(int month, Bucket from, RollTo to) {
    return LineFilter.ALL
        .at(month)
        .with(LineFilter.BUCKET, from.label())
        .with(LineFilter.ROLLED, to.text());
  }

  @Test
  void aCombinationHasTheLinesThatItCounts() throws IOException, SQLException {
    new AllScores(new BookFloors()).make(book, 202603, Progress.NONE);
    List<String> regions = new ArrayList<>(trends.board(book, Progress.NONE).fields());
    assertTrue(regions.containsAll(List.of("tier", "score_band", "limit_band")), "" + regions);
    String region = trends.readBy(book, "region", Progress.NONE).segments().getFirst().name();
    String other = trends.readBy(book, "region", Progress.NONE).segments().getLast().name();
    LineCut cut =
        new LineCut(
            List.of(
                new LineCut.Part("region", region),
                new LineCut.Part("region", other),
                new LineCut.Part("tier", "low"),
                new LineCut.Part("limit_band", "10000-20000")));
    int counted = 0;
    for (MonthTally month : trends.read(book, Cut.of(cut), Progress.NONE).months()) {
      LineFilter filter =
          LineFilter.ALL.at(month.month()).with(LineFilter.CUT, cut.text()).with("bucket", "open");
      assertEquals(month.total(Measure.COUNT), listed(filter), "" + month.month());
      counted += (int) month.total(Measure.COUNT);
    }
    String sql =
        "SELECT 'all', count(*) FROM month m JOIN who USING (borrower) WHERE region IN ('%s', '%s')"
                .formatted(region, other)
            + " AND m.\"limit\" >= 1000000 AND m.\"limit\" < 2000000 AND m.status < 2"
            + " AND m.generation = (SELECT max(n.generation) FROM month n"
            + " WHERE n.month = m.month AND n.borrower = m.borrower) GROUP BY 1";
    long anyTier = recount(sql).getOrDefault("all", 0L);
    assertTrue(counted > 100 && counted < anyTier, counted + " of " + anyTier);
    long tiers = 0;
    for (String tier : List.of("low", "medium", "high", "unknown")) {
      List<Cut.Where> where = new ArrayList<>(Cut.of(cut).where());
      where.removeIf(part -> part.field().equals("tier"));
      where.add(new Cut.Where("tier", tier));
      for (MonthTally month : trends.read(book, new Cut(where, null), Progress.NONE).months()) {
        tiers += month.total(Measure.COUNT);
      }
    }
    assertEquals(anyTier, tiers);
  }

  @Test
  void everyCellOfTheRollsHasItsLines() throws IOException, SQLException {
    Map<String, Long> byHand =
        recount(
            """
            SELECT b.month || ' ' || b.bucket || ' ' || CASE
                WHEN a.month IS NULL THEN 'missing'
                WHEN a.status = 2 THEN 'closed' WHEN a.status = 3 THEN 'charged_off'
                WHEN a.status = 4 THEN 'transferred'
                WHEN b.balance > 0 AND a.balance = 0 THEN 'paid_off'
                ELSE 'M' || min(a.bucket, 6) || CASE WHEN a.bucket = 7 THEN '+' ELSE '' END END,
              count(*)
            FROM placed b LEFT JOIN placed a ON a.borrower = b.borrower AND a.month =
              CASE WHEN b.month % 100 = 12 THEN b.month + 89 ELSE b.month + 1 END
            WHERE b.status <= 1 GROUP BY 1
            """);
    List<Integer> months = book.columns(Progress.NONE).months();
    long all = 0;
    for (int i = 0; i + 1 < months.size(); i++) {
      int month = months.get(i);
      RollMatrix rolls =
          trends.rolls(book, month, months.get(i + 1), Cut.NONE, Progress.NONE).whole();
      for (Bucket from : Bucket.ALL) {
        for (RollTo to : places(months.get(i + 1))) {
          String name = to.text().substring("2026-03 ".length());
          long counted = count(rolls, from, to);
          assertEquals(counted, listed(cell(month, from, to)), month + " " + from + " " + to);
          String key = month + " " + from.ordinal() + " " + name;
          assertEquals(byHand.getOrDefault(key, 0L), counted, key);
          all += counted;
        }
      }
    }
    assertTrue(all > 12_000, "lines rolled: " + all);
  }

  @Test
  void aSegmentsCellHasTheLinesOfTheSegment() throws IOException {
    List<String> regions = book.columns(Progress.NONE).segments("region").orElseThrow().names();
    String region = regions.getLast();
    Cut cut = new Cut(List.of(new Cut.Where("region", region)), null);
    RollMatrix rolls = trends.rolls(book, 202602, 202603, cut, Progress.NONE).whole();
    RollTo stays = new RollTo(202603, Bucket.M0, null);
    long counted = rolls.to(Bucket.M0, Bucket.M0, Measure.COUNT);
    assertTrue(counted > 0, region);
    assertEquals(counted, listed(cell(202602, Bucket.M0, stays).with("region", region)));
  }

  @Test
  void everyCellOfTheVintagesHasItsLines() throws IOException, SQLException {
    for (boolean ever : new boolean[] {true, false}) {
      int bad = 0;
      for (Bucket worst : List.of(Bucket.M1, Bucket.M2, Bucket.M4)) {
        bad += checkVintages(new Vintages.Terms(Denominator.LINES, worst, ever));
      }
      assertTrue(bad > 100, "bad lines in all cells: " + bad);
    }
  }

  private int checkVintages(Vintages.Terms terms) throws IOException, SQLException {
    String isBad = "(p.status <= 1 AND p.bucket >= %d)".formatted(terms.worst().ordinal());
    Map<String, Long> byHand =
        recount(
            """
            SELECT w.opened || ' ' || m.month, count(DISTINCT w.borrower)
            FROM (SELECT DISTINCT month FROM row) m, who w, placed p
            WHERE p.borrower = w.borrower AND %s GROUP BY 1
            """
                .formatted(
                    terms.ever()
                        ? "p.month <= m.month AND (p.status = 3 OR " + isBad + ")"
                        : "p.month = m.month AND " + isBad));
    int bad = 0;
    for (Vintages.Cohort cohort :
        trends.vintages(book, terms, Cut.NONE, Progress.NONE).whole().cohorts()) {
      LineFilter all =
          LineFilter.ALL.with(
              LineFilter.COHORT, CohortPart.all(cohort.opened(), Denominator.LINES).text());
      assertEquals(cohort.lines(), listed(all), cohort.opened() + " all");
      for (Vintages.Point point : cohort.points()) {
        YearMonth month = cohort.opened().plusMonths(point.months());
        String key = CalendarNumber.of(cohort.opened()) + " " + CalendarNumber.of(month);
        long counted = Math.round(point.rate() * cohort.lines());
        LineFilter cell =
            LineFilter.ALL
                .at(CalendarNumber.of(month))
                .with(LineFilter.COHORT, CohortPart.bad(cohort.opened(), terms).text());
        assertEquals(counted, listed(cell), key + " " + terms);
        assertEquals(byHand.getOrDefault(key, 0L), counted, key + " " + terms);
        bad += (int) counted;
      }
    }
    return bad;
  }

  @Test
  void aCohortByInitialLimitsHasOnlyLinesOfWhichTheyAreKnown() throws IOException {
    Vintages.Terms terms = new Vintages.Terms(Denominator.INITIAL_LIMITS, Bucket.M1, false);
    for (Vintages.Cohort cohort :
        trends.vintages(book, terms, Cut.NONE, Progress.NONE).whole().cohorts()) {
      CohortPart all = CohortPart.all(cohort.opened(), Denominator.INITIAL_LIMITS);
      assertEquals(cohort.lines(), listed(LineFilter.ALL.with(LineFilter.COHORT, all.text())));
    }
  }

  @Test
  void aLineThatLeftIsShownAsItWasLastSeen() throws IOException {
    file.write(
        "left.csv",
        "borrower_id,month,limit,balance,dpd,status",
        "D0000003,2026-04,20000,9000,45,active");
    book.close();
    file.ask("load", file.path("left.csv").toString()).expect(0);
    book = file.shelf().read(file.file());
    int key = book.line("D0000005", 202603).orElseThrow().borrower().key();
    LineTable now = reading.readFor(book, LineFilter.ALL, Progress.NONE);
    assertEquals(202604, now.month());
    assertEquals(1, now.matching(LineFilter.ALL, null, () -> {}).length);
    assertFalse(now.isLastSeen());
    CohortPart any = CohortPart.all(YearMonth.of(2025, 6), Denominator.LINES);
    LineTable seen =
        reading.readFor(book, LineFilter.ALL.with(LineFilter.COHORT, any.text()), Progress.NONE);
    LineTable march = reading.read(book, 202603, Progress.NONE);
    assertTrue(seen.isLastSeen());
    assertEquals(202603, seen.month(key));
    assertEquals(march.line(key).balance(), seen.line(key).balance());
    assertEquals(march.line(key).status(), seen.line(key).status());
  }

  @Test
  void aMonthThatIsNotLaterHasNoLinesAndOneThatTheBookLacksIsRefused() throws IOException {
    RollTo same = new RollTo(202602, Bucket.M0, null);
    assertEquals(0, listed(cell(202602, Bucket.M0, same)));
    RollTo never = new RollTo(203001, Bucket.M0, null);
    BookRefused refused =
        assertThrows(BookRefused.class, () -> listed(cell(202602, Bucket.M0, never)));
    assertEquals("LD-123", refused.code());
  }
}
