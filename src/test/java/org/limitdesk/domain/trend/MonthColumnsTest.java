package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A month in columns: which lines are open, and how much of them is the book's own. */
class MonthColumnsTest {
  private static final MonthColumns MONTH =
      new MonthColumns(
          202603,
          new char[] {MonthColumns.ABSENT, 0, 31, 91, 91, 400},
          new byte[] {0, 0, 1, 2, 3, 4},
          new long[] {500, 3, 500, 500, 500, 500},
          new long[] {900, 900, 900, 900, 900, 900},
          new int[] {100_000_000, 50_000_000, 100_000_000, 0, 0, 0});

  @Test
  void activeAndSuspendedLinesAreOpenAndOthersAreNot() {
    List<Boolean> open =
        java.util.stream.IntStream.range(0, MONTH.size()).mapToObj(MONTH::isOpen).toList();
    assertEquals(List.of(false, true, true, false, false, false), open);
  }

  @Test
  void aCoLentLineCountsItsOwnShareRoundedHalfUp() {
    assertEquals(2, MONTH.ownBalance(1));
    assertEquals(500, MONTH.ownBalance(2));
  }

  @Test
  void aTallyAddsUpOpenLinesOnlyAndTheBookKnowsAllRows() throws IOException {
    BookColumns book = new OneMonth();
    MonthTally tally = new Delinquency(BucketEdges.STANDARD).whole(book).getFirst();
    assertEquals(2, tally.total(Measure.COUNT));
    assertEquals(502, tally.total(Measure.BALANCE));
    assertEquals(500, tally.in(Bucket.M2, Measure.BALANCE));
    assertEquals(0.5, tally.rate30(Measure.COUNT).orElseThrow());
    assertEquals(5, book.lineMonths());
  }

  @Test
  void aRateOfNothingIsNoRate() {
    MonthTally empty = new MonthTally(202603);
    assertEquals(true, empty.rate90(Measure.BALANCE).isEmpty());
    assertEquals(true, empty.nonPerformingRate(Measure.COUNT).isEmpty());
  }

  private record OneMonth() implements BookColumns {
    @Override
    public List<Integer> months() {
      return List.of(MONTH.month());
    }

    @Override
    public MonthColumns month(int month) {
      return MONTH;
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
}
