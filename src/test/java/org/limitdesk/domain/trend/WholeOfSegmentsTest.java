package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole book comes from its segments as from its lines. */
class WholeOfSegmentsTest {
  private static final int MONTH = 202603;

  /** Three segments, the last of them without a line. */
  private static final Segments THREE =
      new Segments() {
        @Override
        public List<String> names() {
          return List.of("a", "b", "c");
        }

        @Override
        public int of(int borrower, int month) {
          return borrower % 2;
        }
      };

  @Test
  void segmentsAddUpToWhatTheLinesGive() {
    MonthColumns lines =
        new MonthColumns(
            MONTH,
            new char[] {0, 12, 95, 400, MonthColumns.ABSENT, 31},
            new byte[] {0, 1, 0, 0, 0, 3},
            new long[] {100, 250, 1, 70, 9, 11},
            new long[] {500, 500, 500, 500, 500, 500},
            new int[] {100_000_000, 30_000_000, 50_000_000, 100_000_000, 100_000_000, 100_000_000});
    Delinquency count = new Delinquency(BucketEdges.STANDARD);
    MonthTally direct = count.of(lines);
    List<List<MonthTally>> bySegment =
        count.bySegment(lines, THREE).stream().map(List::of).toList();
    MonthTally added = Delinquency.whole(bySegment).getFirst();
    assertEquals(MONTH, added.month());
    assertEquals(4, added.total(Measure.COUNT));
    for (Measure measure : Measure.values()) {
      for (Bucket bucket : Bucket.ALL) {
        assertEquals(direct.in(bucket, measure), added.in(bucket, measure), bucket + " " + measure);
      }
      for (FiveGrade grade : FiveGrade.ALL) {
        assertEquals(direct.in(grade, measure), added.in(grade, measure), grade + " " + measure);
      }
    }
  }
}
