package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;

/**
 * Ten lines over four months, reckoned by hand. Lines 0 to 3 are cut in the second month, 0 to 2 by
 * limit and 3 by a block; 4 to 7 are like 0 and left alone; 8 is raised; 9 is cut and like nobody.
 */
class CutLinesTest {
  private static final int LINES = 10;
  private static final int OLD = 1_000_00;

  private static MonthColumns month(int month) {
    char[] dpd = new char[LINES];
    long[] balance = new long[LINES];
    long[] limit = new long[LINES];
    int[] own = new int[LINES];
    Arrays.fill(balance, 500_00);
    Arrays.fill(limit, OLD);
    Arrays.fill(own, (int) Fen.WHOLE);
    balance[9] = 2_000_00;
    limit[9] = 9_000_00;
    return new MonthColumns(month, dpd, new byte[LINES], balance, limit, own);
  }

  private static BookColumns book() {
    MonthColumns first = month(202601);
    MonthColumns second = month(202602);
    MonthColumns third = month(202603);
    MonthColumns fourth = month(202604);
    for (MonthColumns each : List.of(second, third, fourth)) {
      for (int cut : List.of(0, 1, 2)) {
        each.limit()[cut] = 600_00;
      }
      each.status()[3] = 1;
      each.limit()[8] = 1_200_00;
      each.limit()[9] = 8_000_00;
    }
    // Two months after the cut: one is at M2, one closed, one has paid to 200; one of the others
    // was written off, one is missing, one was cut in between, which is how it went on.
    fourth.dpd()[0] = 45;
    fourth.status()[1] = 2;
    fourth.balance()[2] = 200_00;
    fourth.status()[4] = 3;
    fourth.dpd()[5] = MonthColumns.ABSENT;
    fourth.limit()[6] = 500_00;
    return Lines.book(first, second, third, fourth);
  }

  private static CutLines.Found found(int later) throws IOException {
    return CutLines.of(book(), BucketEdges.STANDARD, LineChoice.ALL, later);
  }

  private static AfterCut of(Map<CutKind, AfterCut> kinds, CutKind kind) {
    return Objects.requireNonNull(kinds.get(kind));
  }

  @Test
  void cutLinesStandBesideThoseThatWereLikeThem() throws IOException {
    AfterCut reduced = of(found(2).all(), CutKind.REDUCE);
    assertEquals(3, reduced.lines());
    assertEquals(1, reduced.alone(), "the line that is like nobody");
    assertEquals(4, reduced.comparables());
    assertEquals(4, reduced.stands(), 1e-12, "one stratum weighs its lines alike");
    assertEquals(1 / 3.0, reduced.cut().over30(), 1e-12);
    assertEquals(1 / 3.0, reduced.cut().gone(), 1e-12);
    assertEquals(700.0 / 1200, reduced.cut().utilisation().orElseThrow(), 1e-12);
    assertEquals(700.0 / 1500 - 1, reduced.cut().balance().orElseThrow(), 1e-12);
    assertEquals(0.25, reduced.comparable().over30(), 1e-12, "written off is worse than 30+");
    assertEquals(0.25, reduced.comparable().gone(), 1e-12);
    assertEquals(1000.0 / 1500, reduced.comparable().utilisation().orElseThrow(), 1e-12);
    assertEquals(1000.0 / 2000 - 1, reduced.comparable().balance().orElseThrow(), 1e-12);
  }

  @Test
  void blockIsASuspensionAndNoReduction() throws IOException {
    AfterCut blocked = of(found(2).all(), CutKind.SUSPEND);
    assertEquals(1, blocked.lines());
    assertEquals(0, blocked.cut().over30());
    assertEquals(OptionalDouble.of(0), blocked.cut().balance());
  }

  @Test
  void differenceHasItsInterval() throws IOException {
    Interval difference = of(found(2).all(), CutKind.REDUCE).differenceOver30();
    assertTrue(difference.low() < 0 && difference.high() > 1 / 3.0 - 0.25, difference.toString());
    assertTrue(difference.low() > -1 && difference.high() < 1, difference.toString());
  }

  @Test
  void monthCountsOnlyWhereTheBookFollowsIt() throws IOException {
    assertEquals(Set.of(YearMonth.of(2026, 2)), found(2).byMonth().keySet());
    assertTrue(found(3).all().isEmpty(), "nothing is known three months later");
    assertEquals(Set.of(YearMonth.of(2026, 2)), found(1).byMonth().keySet());
  }

  @Test
  void laterCutIsOneOfItsOwnMonth() throws IOException {
    BookColumns book = book();
    book.month(202603).limit()[7] = 700_00;
    book.month(202604).limit()[7] = 700_00;
    CutLines.Found found = CutLines.of(book, BucketEdges.STANDARD, LineChoice.ALL, 1);
    assertEquals(Set.of(YearMonth.of(2026, 2), YearMonth.of(2026, 3)), found.byMonth().keySet());
    assertEquals(4, of(found.all(), CutKind.REDUCE).lines());
  }

  /** Fifteen months of lines that are alike: line 0 is cut in the fourteenth, by little. */
  private static MonthColumns[] year() {
    MonthColumns[] months = new MonthColumns[15];
    for (int i = 0; i < months.length; i++) {
      months[i] = month(CalendarNumber.of(YearMonth.of(2025, 1).plusMonths(i)));
      Arrays.fill(months[i].balance(), 1_000_00);
      Arrays.fill(months[i].limit(), 2_000_00);
      months[i].limit()[0] = i < 13 ? 2_000_00 : 1_900_00;
    }
    return months;
  }

  private static long comparables(MonthColumns... months) throws IOException {
    CutLines.Found found = CutLines.of(Lines.book(months), BucketEdges.STANDARD, LineChoice.ALL, 1);
    return of(Objects.requireNonNull(found.byMonth().get(YearMonth.of(2026, 2))), CutKind.REDUCE)
        .comparables();
  }

  private static void lower(int line, int from, MonthColumns... months) {
    for (int i = from; i < months.length; i++) {
      months[i].limit()[line] = 1_950_00;
    }
  }

  @Test
  void lineCutInTheTwelveMonthsBeforeIsLikeNobodyThatWasLeftAlone() throws IOException {
    MonthColumns[] months = year();
    assertEquals(LINES - 1, comparables(months));
    lower(1, 1, months);
    assertEquals(LINES - 2, comparables(months), "cut 12 months before");
    lower(2, 12, months);
    assertEquals(LINES - 3, comparables(months), "cut the month before");
    months[1].status()[3] = 1;
    assertEquals(LINES - 4, comparables(months), "blocked for a month, 12 months before");
    months[0].status()[4] = 1;
    assertEquals(LINES - 4, comparables(months), "blocked 13 months before");
    months[5].dpd()[5] = MonthColumns.ABSENT;
    lower(5, 6, months);
    assertEquals(LINES - 5, comparables(months), "cut while the book lost sight of it");
    lower(6, 3, months);
    Arrays.stream(months).skip(4).forEach(month -> month.limit()[6] = 3_000_00);
    assertEquals(LINES - 6, comparables(months), "cut, and raised again since");
  }

  @Test
  void cutInAGapOfTheBookCountsWhereTheBookGoesOn() throws IOException {
    MonthColumns[] months = year();
    lower(1, 6, months);
    MonthColumns[] some =
        Arrays.stream(months)
            .filter(month -> month.month() < 202505 || month.month() > 202508)
            .toArray(MonthColumns[]::new);
    assertEquals(LINES - 2, comparables(some));
  }

  @Test
  void intervalOfAllMonthsStandsOnDifferentLines() throws IOException {
    MonthColumns[] months = year();
    lower(0, 2, months);
    months[1].limit()[0] = 1_980_00;
    months[3].dpd()[0] = 45;
    months[3].dpd()[1] = 45;
    CutLines.Found found =
        CutLines.of(Lines.book(Arrays.copyOf(months, 4)), BucketEdges.STANDARD, LineChoice.ALL, 1);
    AfterCut all = of(found.all(), CutKind.REDUCE);
    assertEquals(2, all.lines(), "one line, cut in two months");
    assertEquals(1, all.different());
    assertEquals(18, all.comparables());
    assertEquals(9, all.differentComparables());
    assertEquals(9, all.stands(), 1e-12);
    assertEquals(
        Interval.ofDifference(0.5, Interval.around(0.5, 1), 1 / 18.0, Interval.around(1 / 18.0, 9)),
        all.differenceOver30());
    found
        .byMonth()
        .values()
        .forEach(each -> {
          AfterCut month = of(each, CutKind.REDUCE);
          assertEquals(month.lines(), month.different());
          assertEquals(month.comparables(), month.differentComparables());
        });
  }

  @Test
  void lineInAStratumThatNobodyWasCutInIsNoneOfTheDifferentOnes() throws IOException {
    AfterCut reduced = of(found(2).all(), CutKind.REDUCE);
    assertEquals(3, reduced.different(), "and not the one that is like nobody");
    assertEquals(4, reduced.differentComparables());
    BookColumns book = book();
    for (int month : book.months()) {
      book.month(month).balance()[7] = 900_00;
    }
    CutLines.Found found = CutLines.of(book, BucketEdges.STANDARD, LineChoice.ALL, 2);
    assertEquals(3, of(found.all(), CutKind.REDUCE).differentComparables(), "7 is used otherwise");
  }

  @Test
  void onlyTheChosenLinesCount() throws IOException {
    CutLines.Found found = CutLines.of(book(), BucketEdges.STANDARD, (line, month) -> line != 0, 2);
    assertEquals(2, of(found.all(), CutKind.REDUCE).lines());
    assertFalse(of(found.all(), CutKind.REDUCE).cut().over30() > 0);
  }

  @Test
  void usesAndLimitsThatAreUnlikeAreOtherStrata() {
    int one = CutStrata.place(0, 500_00, 1_000_00);
    assertEquals(one, CutStrata.place(0, 600_00, 1_100_00));
    assertFalse(one == CutStrata.place(0, 900_00, 1_000_00), "another use");
    assertFalse(one == CutStrata.place(1, 500_00, 1_000_00), "another bucket");
    assertFalse(one == CutStrata.place(0, 5_000_00, 10_000_00), "another limit");
    assertEquals(CutStrata.place(0, 5, 0), CutStrata.place(0, 9, 9), "over nothing is all of it");
  }
}
