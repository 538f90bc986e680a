package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.domain.trend.Vintages.Terms;

/**
 * Six lines over three months, reckoned by hand. Lines 0 to 3 opened in 2026-01, line 4 before the
 * book, line 5 in a month that nobody told.
 */
class VintagesTest {
  private static final char NONE = MonthColumns.ABSENT;
  private static final List<String> OPENED = List.of("unknown", "2026-01", "2025-10");
  private static final int[] COHORT = {1, 1, 1, 1, 2, 0};

  private static final Map<Integer, MonthColumns> MONTHS =
      Map.of(
          202601,
          month(202601, new char[] {0, 0, 0, NONE, 40, 99}, new byte[6], new long[6]),
          202602,
          month(
              202602,
              new char[] {35, 0, 10, 0, 70, 99},
              new byte[6],
              new long[] {300, 0, 50, 0, 900, 9}),
          202603,
          month(
              202603,
              new char[] {0, 40, 50, 0, 0, 99},
              new byte[] {0, 0, 3, 0, 0, 0},
              new long[] {100, 200, 80, 0, 0, 9}));

  private static final BookColumns BOOK =
      new BookColumns() {
        @Override
        public List<Integer> months() {
          return List.of(202601, 202602, 202603);
        }

        @Override
        public MonthColumns month(int month) {
          return Objects.requireNonNull(MONTHS.get(month));
        }

        @Override
        public List<String> fields() {
          return List.of();
        }

        @Override
        public Optional<Segments> segments(String field) {
          return Optional.empty();
        }
      };

  private static final Segments VINTAGE =
      new Segments() {
        @Override
        public List<String> names() {
          return OPENED;
        }

        @Override
        public int of(int borrower, int month) {
          return COHORT[borrower];
        }
      };

  /** Line 1 tells no initial limit; line 2 does not tell its draws of the second month. */
  private static final VintageAmounts AMOUNTS =
      new VintageAmounts() {
        @Override
        public long[] initialLimits(int size) {
          return new long[] {500, UNTOLD, 700, 800, 900, 1_000};
        }

        @Override
        public long[] drawn(int month, int size) {
          return switch (month) {
            case 202601 -> new long[] {0, 0, 40, 50, 60, 70};
            case 202602 -> new long[] {300, 200, UNTOLD, 50, 60, 70};
            default -> new long[] {100, 0, 40, 50, 60, 70};
          };
        }
      };

  private static MonthColumns month(int month, char[] dpd, byte[] status, long[] balance) {
    int[] own = new int[dpd.length];
    java.util.Arrays.fill(own, (int) Fen.WHOLE);
    long[] limit = new long[dpd.length];
    java.util.Arrays.fill(limit, 1_000);
    return new MonthColumns(month, dpd, status, balance, limit, own);
  }

  private static List<Cohort> of(Measure measure, Bucket worst, boolean ever) throws IOException {
    return curves(new Terms(measure, worst, ever)).cohorts();
  }

  private static Vintages.Curves curves(Terms terms) throws IOException {
    return Vintages.of(BOOK, VINTAGE, BucketEdges.STANDARD, terms, AMOUNTS);
  }

  @Test
  void currentCurveSaysWhoIsBadAtThatAge() throws IOException {
    List<Cohort> cohorts = of(Measure.COUNT, Bucket.M2, false);
    assertEquals(2, cohorts.size());
    Cohort old = cohorts.getFirst();
    assertTrue(old.isTruncated());
    assertEquals(YearMonth.of(2025, 10), old.opened());
    assertEquals(List.of(new Point(3, 1), new Point(4, 1), new Point(5, 0)), old.points());
    Cohort cohort = cohorts.getLast();
    assertFalse(cohort.isTruncated());
    assertEquals(4, cohort.lines());
    // Line 2 was charged off: it has left the current curve.
    assertEquals(List.of(new Point(0, 0), new Point(1, 0.25), new Point(2, 0.25)), cohort.points());
  }

  @Test
  void everCurveNeverFallsAndKnowsNoCohortFromBeforeTheBook() throws IOException {
    List<Cohort> cohorts = of(Measure.COUNT, Bucket.M2, true);
    assertEquals(1, cohorts.size());
    // Line 0 in the first month, lines 1 and 2 (charged off) in the second.
    assertEquals(
        List.of(new Point(0, 0), new Point(1, 0.25), new Point(2, 0.75)),
        cohorts.getFirst().points());
  }

  @Test
  void byBalanceABadLineWeighsWhatItOwedOfTheFirstLimits() throws IOException {
    assertEquals(
        List.of(new Point(0, 0), new Point(1, 0.075), new Point(2, 0.05)),
        of(Measure.BALANCE, Bucket.M2, false).getLast().points());
    assertEquals(
        List.of(new Point(0, 0), new Point(1, 0.075), new Point(2, (300 + 200 + 80) / 4_000.0)),
        of(Measure.BALANCE, Bucket.M2, true).getLast().points());
  }

  @Test
  void graverBucketIsRarer() throws IOException {
    assertEquals(
        List.of(new Point(3, 0), new Point(4, 1), new Point(5, 0)),
        of(Measure.COUNT, Bucket.M3, false).getFirst().points());
  }

  @Test
  void initialLimitsAreOfTheLinesThatTellThem() throws IOException {
    Cohort cohort =
        curves(new Terms(Denominator.INITIAL_LIMITS, Bucket.M2, true)).cohorts().getFirst();
    assertEquals(3, cohort.lines());
    assertEquals(1, cohort.lacking());
    // Line 1, bad in the third month, is in neither part.
    assertEquals(
        List.of(new Point(0, 0), new Point(1, 300 / 2_000.0), new Point(2, (300 + 80) / 2_000.0)),
        cohort.points());
  }

  @Test
  void drawsAddUpOfTheLinesThatTellAllOfThem() throws IOException {
    List<Cohort> cohorts = curves(new Terms(Denominator.DRAWN, Bucket.M2, false)).cohorts();
    // The cohort from before the book has draws that nobody told. Line 3 has no row in its first
    // month, line 2 lacks one amount: lines 0 and 1 are left, and nothing is drawn at first.
    assertEquals(1, cohorts.size());
    assertEquals(2, cohorts.getFirst().lines());
    assertEquals(2, cohorts.getFirst().lacking());
    assertEquals(
        List.of(new Point(1, 300 / 500.0), new Point(2, 200 / 600.0)), cohorts.getFirst().points());
  }

  @Test
  void linesWithoutAMonthOfOpeningAreCounted() throws IOException {
    for (Denominator denominator : Denominator.values()) {
      assertEquals(1, curves(new Terms(denominator, Bucket.M2, false)).withoutOpening());
    }
  }
}
