package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.workflow.port.Progress;

/** What became of lines, each with its end in three months of a book. */
class LaterMonthsTest {
  private static final int GOOD = 0;
  private static final int SOLD = 1;
  private static final int CLOSED = 2;
  private static final int BAD_THEN_SOLD = 3;
  private static final int ENDED = 4;
  private static final int CLOSED_EARLY = 5;
  private static final int UNCLEAR = 6;
  private static final int CHARGED_OFF = 7;
  private static final char NONE = MonthColumns.ABSENT;

  private static final char[][] DPD = {
    {0, 0, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 95, 0, 0, 45, 0}, {0, 0, 0, 0, NONE, NONE, 0, 0}
  };

  private static final LineStatus[][] STATUS = {
    all(),
    all(CLOSED_EARLY, LineStatus.CLOSED),
    all(
        SOLD,
        LineStatus.TRANSFERRED,
        CLOSED,
        LineStatus.CLOSED,
        BAD_THEN_SOLD,
        LineStatus.TRANSFERRED,
        CHARGED_OFF,
        LineStatus.CHARGED_OFF)
  };

  /** Lines by turns with their status; the others are active. */
  private static LineStatus[] all(Object... others) {
    LineStatus[] all = new LineStatus[DPD[0].length];
    Arrays.fill(all, LineStatus.ACTIVE);
    for (int i = 0; i < others.length; i += 2) {
      all[(Integer) others[i]] = (LineStatus) others[i + 1];
    }
    return all;
  }

  @Test
  void aLineIsKnownWhereItWentBadWasPaidOffOrIsOpenAtTheHorizon() throws IOException {
    MonthOutcomes found =
        new LaterMonths(new ThreeMonths(), BucketEdges.STANDARD).reachM4(202601, 2, Progress.NONE);
    assertEquals(
        of(GOOD, CLOSED, BAD_THEN_SOLD, CLOSED_EARLY, UNCLEAR, CHARGED_OFF), found.known());
    BitSet unknown = of(IntStream.range(0, DPD[0].length).toArray());
    unknown.andNot(found.known());
    assertEquals(of(SOLD, ENDED), unknown);
    assertEquals(of(BAD_THEN_SOLD, CHARGED_OFF), found.bad());
    assertEquals(of(UNCLEAR), found.unclear());
  }

  private static BitSet of(int... lines) {
    BitSet all = new BitSet();
    for (int line : lines) {
      all.set(line);
    }
    return all;
  }

  private record ThreeMonths() implements BookColumns {
    @Override
    public List<Integer> months() {
      return List.of(202601, 202602, 202603);
    }

    @Override
    public MonthColumns month(int month) {
      int place = month - 202601;
      int size = DPD[0].length;
      byte[] status = new byte[size];
      for (int i = 0; i < size; i++) {
        status[i] = (byte) STATUS[place][i].ordinal();
      }
      return new MonthColumns(
          month, DPD[place], status, new long[size], new long[size], new int[size]);
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
