package org.limitdesk.report.monthly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.cluster.CellKind;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.FollowedCase;
import org.limitdesk.domain.decision.OverrideOutcome;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.ReasonUse;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.Delinquency;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.LossCount;
import org.limitdesk.domain.trend.LossForecast;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.MonthLosses;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.domain.trend.Vintages;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.domain.trend.WholeBook;
import org.limitdesk.report.monthly.MonthlyReport.About;
import org.limitdesk.report.monthly.MonthlyReport.Actions;
import org.limitdesk.report.monthly.MonthlyReport.Decided;
import org.limitdesk.report.monthly.MonthlyReport.Losses;
import org.limitdesk.report.monthly.MonthlyReport.Outcomes;
import org.limitdesk.report.monthly.MonthlyReport.Proposed;
import org.limitdesk.report.monthly.MonthlyReport.Segment;
import org.limitdesk.report.monthly.MonthlyReport.SignalRow;
import org.limitdesk.report.monthly.MonthlyReport.Watch;
import org.limitdesk.report.paper.Page;
import org.limitdesk.report.picture.Picture;

/** Pages of a diced book that has as much of everything as any. */
class MonthlyPdfTest {
  private static final YearMonth LAST = YearMonth.of(2026, 3);
  private static final int LINES = 400;
  private static final String LONG = "内蒙古自治区呼伦贝尔市 × 纺织服装、服饰业与皮革制品业";

  private final SplittableRandom random = new SplittableRandom(7);

  /** A book of diced lines, each of so much. */
  private final class Diced implements BookColumns {
    private final Map<Integer, MonthColumns> columns = new HashMap<>();
    private final List<Integer> months = new ArrayList<>();

    Diced(int count, long each) {
      for (int ago = count - 1; ago >= 0; ago--) {
        int month = CalendarNumber.of(LAST.minusMonths(ago));
        months.add(month);
        columns.put(month, month(month, each));
      }
    }

    private MonthColumns month(int month, long each) {
      char[] dpd = new char[LINES];
      long[] balance = new long[LINES];
      int[] share = new int[LINES];
      for (int i = 0; i < LINES; i++) {
        dpd[i] = (char) (random.nextInt(3) == 0 ? random.nextInt(260) : 0);
        balance[i] = random.nextLong(each);
        share[i] = (int) Fen.WHOLE;
      }
      return new MonthColumns(month, dpd, new byte[LINES], balance, balance, share);
    }

    @Override
    public List<Integer> months() {
      return months;
    }

    @Override
    public MonthColumns month(int month) {
      return Optional.ofNullable(columns.get(month)).orElseThrow();
    }

    @Override
    public List<String> fields() {
      return List.of();
    }

    @Override
    public Optional<Segments> segments(String field) {
      return Optional.empty();
    }
  }

  private MonthlyReport report(int count, long each) throws IOException {
    return report(count, each, age -> 1_000);
  }

  /**
   * @param opened how many lines were opened so many months before the last one
   */
  private MonthlyReport report(int count, long each, IntToLongFunction opened) throws IOException {
    Diced book = new Diced(count, each);
    List<MonthTally> months = new Delinquency(BucketEdges.STANDARD).whole(book);
    List<FlowRates> flows = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      MonthColumns before = book.month(book.months().get(i - 1));
      MonthColumns after = book.month(book.months().get(i));
      flows.add(new FlowRates(RollMatrix.of(before, after, BucketEdges.STANDARD)));
    }
    LossCount.Source losses =
        month ->
            new MonthLosses(
                month, new int[] {1, 2}, new long[] {each, each}, new long[] {each / 9, 0});
    return new MonthlyReport(
        new About("消费信贷循环额度组合 of the eastern provinces", LAST, "CNY", LocalDate.of(2026, 4, 14)),
        months,
        flows,
        flows.isEmpty() ? null : LossForecast.of(flows, months.getLast(), Measure.BALANCE),
        segments(months),
        new Vintages.Curves(cohorts(count, opened), 12_345),
        new Losses(true, true, LossCount.of(book, losses, WholeBook.ONE).getFirst()),
        actions(),
        outcomes(),
        watch(each));
  }

  private static MonthlyReport.Segments segments(List<MonthTally> months) {
    MonthTally before = months.get(Math.max(0, months.size() - 2));
    List<Segment> rows = new ArrayList<>();
    for (int i = 10; i < 40; i++) {
      rows.add(new Segment(LONG + i, i % 2 == 0 ? months.getLast() : before, before));
    }
    return new MonthlyReport.Segments(List.of("region", "industry"), 100, rows);
  }

  private static List<Cohort> cohorts(int count, IntToLongFunction opened) {
    List<Cohort> cohorts = new ArrayList<>();
    for (int age = count - 1; age >= 0; age--) {
      List<Point> points = new ArrayList<>();
      for (int months = 0; months <= age; months++) {
        points.add(new Point(months, 0.01 * months));
      }
      cohorts.add(new Cohort(LAST.minusMonths(age), opened.applyAsLong(age), 0, false, points));
    }
    return cohorts;
  }

  private static Actions actions() {
    Map<Action, Long> byAction = new EnumMap<>(Action.class);
    Map<ReasonCode, Long> byReason = new EnumMap<>(ReasonCode.class);
    for (Action action : Action.values()) {
      byAction.put(action, 123_456L);
    }
    for (ReasonCode reason : ReasonCode.values()) {
      if (reason.use() != ReasonUse.DEFERRAL && reason.use() != ReasonUse.WITHDRAWAL) {
        byReason.put(reason, 5_432L);
      }
    }
    Proposed proposed = new Proposed(740_736, byAction, 1_234, 1L << 50, 1L << 49);
    Decided decided =
        new Decided(
            new OverrideRate(114_072, 740_736), byAction, 1L << 45, 100_000, 14_072, byReason);
    Map<YearMonth, Decided> months =
        Map.of(LAST, decided, LAST.minusMonths(1), decided, LAST.minusMonths(12), decided);
    return new Actions(proposed, proposed, months, 12_345);
  }

  private Outcomes outcomes() {
    List<FollowedCase> cases = new ArrayList<>();
    for (ReasonCode reason : ReasonCode.values()) {
      if (reason.use() == ReasonUse.SOFTER || reason.use() == ReasonUse.EITHER) {
        for (int i = 0; i < 40; i++) {
          Direction way = i % 2 == 0 ? Direction.SOFTER : Direction.AS_PROPOSED;
          boolean isBad = random.nextInt(4) == 0;
          cases.add(new FollowedCase(1, reason, way, 202512, Action.REDUCE, "high", isBad));
        }
      }
    }
    return new Outcomes(
        3,
        OverrideOutcome.of(cases),
        new EnumMap<>(OverrideOutcome.by(cases, FollowedCase::reason)));
  }

  private static Watch watch(long each) {
    List<CellMonth> cells = new ArrayList<>();
    List<SignalRow> signals = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      CellMonth.Test test = new CellMonth.Test(1_234.5, 1_000, 1_400, 1e-9, 1e-7, true);
      cells.add(
          new CellMonth(
              CellKind.REGION_INDUSTRY, LONG, 202603, 99_999, 9_999, each, 99_999, each, test));
      signals.add(new SignalRow("large_draw_out_of_hours", Severity.SEVERE, 99_999, each, 9_999));
    }
    return new Watch(0.01, cells, signals);
  }

  @ParameterizedTest
  @CsvSource({"en,30,2500000000", "zh,30,2500000000", "en,1,900", "zh,1,900", "en,2,1", "zh,13,1"})
  void noPageRunsIntoItsNotes(String language, int months, long each) throws IOException {
    ReportWords words = ReportWords.in(Locale.of(language));
    List<ReportPage> pages = MonthlyPdf.pages(report(months, each), words);
    for (int i = 0; i < pages.size(); i++) {
      PagePrinter printer = new PagePrinter(new Page("test"), MonthlyPdfTest::nothing);
      if (i == 0) {
        printer.title("title", "under it");
      }
      float left = printer.print(pages.get(i));
      assertTrue(left >= 0, "page %d lacks %.1f points".formatted(i + 1, -left));
    }
  }

  private static Picture nothing(ReportChart chart, double width, double height) {
    chart
        .rows()
        .forEach(row -> assertEquals(chart.ticks().size(), row.values().size(), chart.title()));
    return new Picture(chart.title(), width, height, "#ffffff", List.of());
  }

  @Test
  void everyRowOfATableHasItsColumns() throws IOException {
    for (ReportPage page : MonthlyPdf.pages(report(30, 100_000), ReportWords.in(Locale.ENGLISH))) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Grid grid) {
          grid.rows()
              .forEach(row -> assertEquals(grid.columns().size(), row.size(), page.topic() + row));
        }
      }
    }
  }

  /** What the page of the vintages begins with. */
  private String vintages(String language, int count, IntToLongFunction opened) throws IOException {
    ReportWords words = ReportWords.in(Locale.of(language));
    return new VintagePage(report(count, 100_000, opened), words).page().finding();
  }

  @Test
  void handfulOfLinesIsNoFindingOfVintages() throws IOException {
    String found = vintages("en", 13, age -> 34);
    assertTrue(found.contains("2025-Q3") && found.contains("2025-Q2"), found);
    found = vintages("en", 13, age -> age >= 6 && age <= 8 ? 33 : 34);
    assertTrue(found.contains("2025-Q4") && found.contains("2025-Q2"), found);
    assertTrue(found.contains("after 3 months"), found + ": 2025-Q3 is too small at six");
    assertTrue(vintages("en", 13, age -> 33).contains("fewer than two have 100 lines"));
    assertTrue(vintages("zh", 13, age -> 33).contains("达到 100 户的不足两个"));
    assertTrue(vintages("en", 2, age -> 33).contains("come to three months on book yet"));
  }
}
