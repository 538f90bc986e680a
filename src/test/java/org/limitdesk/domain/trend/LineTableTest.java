package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.trend.LineOrder.By;

/** Filter, order and sums of a month's lines. */
class LineTableTest {
  private static final List<String> REGIONS = List.of("Anhui", "Zhejiang", Segments.UNKNOWN);
  private static final Runnable GO_ON = () -> {};

  private final int size = 5_000;
  private final MonthColumns lines = lines(size, 7);
  private final MonthColumns before = lines(size - 100, 8);
  private final Standings standings = standings(size);
  private final LineTable table =
      new LineTable(
          List.of(202602, 202603),
          lines,
          new LastMonths(List.of(lines.dpd(), lines.dpd()), before.openDpd()),
          Map.of("region", new ByRemainder()),
          standings,
          BucketEdges.STANDARD);

  private static MonthColumns lines(int size, int seed) {
    Random random = new Random(seed);
    MonthColumns made =
        new MonthColumns(
            202603, new char[size], new byte[size], new long[size], new long[size], new int[size]);
    for (int i = 0; i < size; i++) {
      made.dpd()[i] =
          i % 50 == 0 ? MonthColumns.ABSENT : (char) Math.max(0, random.nextInt(-300, 200));
      made.status()[i] = (byte) (i % 31 == 0 ? 3 : 0);
      made.limit()[i] = random.nextInt(40) * 100_000L;
      made.balance()[i] = random.nextLong(1 + made.limit()[i]);
      made.ownShare()[i] = i % 3 == 0 ? 30_000_000 : 100_000_000;
    }
    return made;
  }

  private static Standings standings(int size) {
    Standings made = new Standings(size);
    for (int i = 0; i < size; i += 7) {
      made.put(i, 500 + i % 90 - 0.5, i % 3_000, i % 2 == 0 ? "high" : "low");
    }
    return made;
  }

  private int[] matching(String filter) {
    return table.matching(LineFilter.parse(filter), null, GO_ON);
  }

  private List<Integer> byHand(java.util.function.IntPredicate wanted) {
    return IntStream.range(0, size)
        .filter(i -> lines.dpd()[i] != MonthColumns.ABSENT)
        .filter(wanted)
        .boxed()
        .toList();
  }

  private static List<Integer> list(int[] keys) {
    return Arrays.stream(keys).boxed().toList();
  }

  @Test
  void everyPartNarrows() {
    assertEquals(byHand(i -> true), list(matching("")));
    assertEquals(
        byHand(i -> lines.isOpen(i) && lines.dpd()[i] > 30), list(matching("bucket=30%2B")));
    assertEquals(
        byHand(i -> lines.isOpen(i) && lines.dpd()[i] > 30 && i % 3 == 1),
        list(matching("bucket=30%2B;region=Zhejiang")));
    assertEquals(byHand(lines::isOpen), list(matching("bucket=open")));
    assertEquals(byHand(i -> i % 31 == 0), list(matching("status=charged_off")));
    assertEquals(byHand(i -> i % 14 == 0), list(matching("tier=high")));
    assertEquals(List.of(), list(matching("region=Nowhere")));
    assertEquals(List.of(), list(matching("campaign=spring")));
  }

  @Test
  void lineIsAskedForByWhereItStoodAMonthBeforeIfItWasOpenThen() {
    List<Integer> was = byHand(i -> i < before.size() && before.isOpen(i));
    assertEquals(was, list(matching("before=open")));
    List<Integer> worse =
        byHand(i -> was.contains(i) && before.dpd()[i] == 0 && lines.isOpen(i)).stream()
            .filter(i -> lines.dpd()[i] > 0 && lines.dpd()[i] <= 30)
            .toList();
    assertTrue(worse.size() > 10, worse.toString());
    assertEquals(worse, list(matching("bucket=M1;before=M0")));
  }

  @Test
  void onlyWhatASearchFoundIsThere() {
    BitSet found = new BitSet();
    found.set(1);
    found.set(4_999);
    found.set(50);
    assertArrayEquals(new int[] {1, 4_999}, table.matching(LineFilter.ALL, found, GO_ON));
  }

  @Test
  void orderIsThatOfAPlainSortAndMissingValuesStandLast() {
    int[] keys = matching("");
    List<Integer> expected = new ArrayList<>(list(keys));
    expected.sort(Comparator.comparingLong((Integer i) -> lines.balance()[i]).reversed());
    assertEquals(expected, list(sorted(keys, By.BALANCE, true)));
    for (boolean descending : new boolean[] {true, false}) {
      int[] byScore = sorted(keys, By.SCORE, descending);
      int scored = byHand(i -> i % 7 == 0).size();
      for (int i = 0; i < byScore.length; i++) {
        assertEquals(i < scored, !Double.isNaN(standings.score(byScore[i])), "place " + i);
      }
      int[] byRegion = sorted(keys, By.REGION, descending);
      assertEquals(descending ? 1 : 0, byRegion[0] % 3);
      assertEquals(2, byRegion[byRegion.length - 1] % 3);
    }
  }

  @Test
  void everyOrderKeepsEveryLine() {
    int[] keys = matching("");
    int[] ranks = IntStream.range(0, size).map(i -> size - i).toArray();
    for (By by : By.values()) {
      int[] again = table.sorted(keys, new LineOrder(by, true), ranks, GO_ON);
      Arrays.sort(again);
      assertArrayEquals(keys, again, by.name());
    }
    assertEquals(4_999, table.sorted(keys, new LineOrder(By.ID, false), ranks, GO_ON)[0]);
  }

  private int[] sorted(int[] keys, By by, boolean descending) {
    return table.sorted(keys, new LineOrder(by, descending), new int[0], GO_ON);
  }

  @Test
  void sumsAreThoseOfTrendsWhereBothCount() {
    int[] keys = matching("");
    LineTotals totals = table.totals(keys);
    MonthTally tally = new MonthTally(202603);
    long balance = 0;
    for (int key : keys) {
      balance += lines.balance()[key];
      if (lines.isOpen(key)) {
        int dpd = lines.dpd()[key];
        tally.add(BucketEdges.STANDARD.index(dpd), dpd, lines.ownBalance(key));
      }
    }
    assertEquals(keys.length, totals.count());
    assertEquals(balance, totals.balance());
    assertEquals(tally.rate30(Measure.BALANCE), totals.rate30());
    assertTrue(totals.overdueBalance() > 0 && totals.overdueBalance() < balance);
  }

  @Test
  void aLineTellsWhatTheColumnsHold() {
    LineFacts line = table.line(7);
    assertEquals(lines.limit()[7], line.limit());
    assertEquals(lines.limit()[7] - lines.balance()[7], line.available());
    assertEquals("low", line.segments().get("tier"));
    assertEquals("Zhejiang", line.segments().get("region"));
    assertEquals(2, line.last().size());
    assertEquals(BucketEdges.STANDARD.bucket(line.dpd()), line.bucket());
    assertEquals(null, table.line(8).segments().get("region"));
  }

  @Test
  void workThatNobodyWaitsForStops() {
    Runnable stop =
        () -> {
          throw new CancellationException();
        };
    int[] keys = matching("");
    assertThrows(CancellationException.class, () -> table.matching(LineFilter.ALL, null, stop));
    assertThrows(
        CancellationException.class, () -> table.sorted(keys, LineOrder.FIRST, new int[0], stop));
  }

  private static final class ByRemainder implements Segments {
    @Override
    public List<String> names() {
      return REGIONS;
    }

    @Override
    public int of(int borrower, int month) {
      return borrower % 3;
    }
  }
}
