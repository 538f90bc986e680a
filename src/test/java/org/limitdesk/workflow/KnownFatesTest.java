package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.backtest.Aftermath;
import org.limitdesk.domain.backtest.Fate;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.workflow.port.Outcomes.Told;

/** Lines of which a file told something beside what the book's own months show. */
class KnownFatesTest {
  /** In the one month after: at M0, in M2, in M4, written off; each told good, bad and not told. */
  private static final int[] DPD = {0, 45, 95, 0};

  @Test
  void whatTheBookSawWrittenOffIsNeverGood() throws IOException {
    BitSet known = new BitSet();
    BitSet bad = new BitSet();
    known.set(0, 8);
    bad.set(4, 8);
    KnownFates fates =
        new KnownFates(
            Aftermath.of(new TwoMonths(), BucketEdges.STANDARD, 202601, 3, () -> {}),
            new Told(known, bad));
    assertEquals(
        List.of(Fate.GOOD, Fate.INDETERMINATE, Fate.INDETERMINATE, Fate.INDETERMINATE),
        fates(fates, 0));
    assertEquals(List.of(Fate.BAD, Fate.BAD, Fate.BAD, Fate.BAD), fates(fates, 4));
    assertEquals(List.of(Fate.UNKNOWN, Fate.UNKNOWN, Fate.BAD, Fate.BAD), fates(fates, 8));
  }

  private static List<Fate> fates(KnownFates fates, int from) {
    return IntStream.range(from, from + 4).mapToObj(fates::fate).toList();
  }

  private record TwoMonths() implements BookColumns {
    @Override
    public List<Integer> months() {
      return List.of(202601, 202602);
    }

    @Override
    public MonthColumns month(int month) {
      char[] dpd = new char[12];
      byte[] status = new byte[12];
      for (int i = 0; i < dpd.length; i++) {
        dpd[i] = (char) (month == 202601 ? 0 : DPD[i % 4]);
        boolean off = month == 202602 && i % 4 == 3;
        status[i] = (byte) (off ? LineStatus.CHARGED_OFF : LineStatus.ACTIVE).ordinal();
      }
      return new MonthColumns(month, dpd, status, new long[12], new long[12], new int[12]);
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
