package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A million lines are filtered, ordered and added up; how long that takes is written down only. */
class MillionLinesTest {
  private static final int SIZE = 1_000_001;
  private static final Runnable GO_ON = () -> {};

  @Test
  void answerIsWholeAndInOrder() throws IOException {
    LineTable table = table();
    LineFilter filter = LineFilter.parse("bucket=30%2B;region=r7");
    for (int warm = 0; warm < 3; warm++) {
      table.sorted(table.matching(filter, null, GO_ON), LineOrder.FIRST, new int[0], GO_ON);
    }
    long begin = System.nanoTime();
    int[] all = table.matching(LineFilter.ALL, null, GO_ON);
    long allFound = System.nanoTime();
    int[] some = table.matching(filter, null, GO_ON);
    long someFound = System.nanoTime();
    int[] sorted = table.sorted(all, LineOrder.FIRST, new int[0], GO_ON);
    long ordered = System.nanoTime();
    LineTotals totals = table.totals(sorted);
    long summed = System.nanoTime();
    write(
        "million-lines.txt",
        "all lines %d ms, two parts %d ms, order by balance %d ms, sums %d ms%n"
            .formatted(
                ms(begin, allFound),
                ms(allFound, someFound),
                ms(someFound, ordered),
                ms(ordered, summed)));
    assertEquals(1_000_000, totals.count());
    assertTrue(some.length > 1_000 && some.length < 50_000, "found " + some.length);
    for (int i = 1; i < sorted.length; i++) {
      if (table.line(sorted[i - 1]).balance() < table.line(sorted[i]).balance()) {
        throw new AssertionError("not in order at " + i);
      }
    }
  }

  @Test
  void linesBehindACellAreFoundAmongAMillion() throws IOException {
    MonthColumns before = lines(3);
    MonthColumns after = lines(4);
    RollTo worse = new RollTo(202603, Bucket.M2, null);
    long found = 0;
    long begin = System.nanoTime();
    for (int round = 0; round < 10; round++) {
      begin = round == 9 ? System.nanoTime() : begin;
      found = RollMatrix.lines(before, after, BucketEdges.STANDARD, worse).cardinality();
    }
    long ended = System.nanoTime();
    write("million-cell.txt", "lines of a cell %d ms%n".formatted(ms(begin, ended)));
    RollMatrix rolls = RollMatrix.of(before, after, BucketEdges.STANDARD);
    long counted =
        Bucket.ALL.stream().mapToLong(from -> rolls.to(from, Bucket.M2, Measure.COUNT)).sum();
    assertTrue(counted > 1_000, "counted " + counted);
    assertEquals(counted, found);
  }

  private static long ms(long from, long to) {
    return (to - from) / 1_000_000;
  }

  /** For people: a time depends on the machine, so nothing is asserted on it. */
  private static void write(String name, String times) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "screens"));
    Files.writeString(folder.resolve(name), times);
  }

  private static MonthColumns lines(int seed) {
    Random random = new Random(seed);
    MonthColumns lines =
        new MonthColumns(
            202603, new char[SIZE], new byte[SIZE], new long[SIZE], new long[SIZE], new int[SIZE]);
    lines.dpd()[0] = MonthColumns.ABSENT;
    for (int i = 1; i < SIZE; i++) {
      lines.dpd()[i] = (char) Math.max(0, random.nextInt(-2_000, 300));
      lines.limit()[i] = random.nextInt(1, 500) * 10_000L;
      lines.balance()[i] = random.nextLong(lines.limit()[i]);
      lines.ownShare()[i] = 100_000_000;
    }
    return lines;
  }

  private static LineTable table() {
    MonthColumns lines = lines(3);
    return new LineTable(
        List.of(202603),
        lines,
        new LastMonths(List.of(lines.dpd()), new char[0]),
        Map.of("region", new Thirty()),
        new Standings(SIZE),
        BucketEdges.STANDARD);
  }

  private static final class Thirty implements Segments {
    private final List<String> names =
        java.util.stream.IntStream.range(0, 30).mapToObj(i -> "r" + i).toList();

    @Override
    public List<String> names() {
      return names;
    }

    @Override
    public int of(int borrower, int month) {
      return borrower % 30;
    }
  }
}
