package org.limitdesk.workflow;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.MonthColumns;
import org.limitdesk.workflow.port.Progress;

/** What the book's own months say of the lines of an earlier month. */
final class LaterMonths {
  private static final int CLOSED = LineStatus.CLOSED.ordinal();
  private static final int CHARGED_OFF = LineStatus.CHARGED_OFF.ordinal();

  private final BookColumns columns;
  private final BucketEdges edges;

  LaterMonths(BookColumns columns, BucketEdges edges) {
    this.columns = columns;
    this.edges = edges;
  }

  /** The months that have so many months after them in the book. */
  List<Integer> withHorizon(int horizon) {
    List<Integer> months = columns.months();
    return months.stream()
        .filter(month -> index(month) + horizon <= index(months.getLast()))
        .toList();
  }

  /**
   * The open lines of a month that are not in M4 yet. Known are those that went bad, those that
   * were paid off and closed, and those that are still open at the horizon: of a line that was
   * sold, or whose rows end, nobody knows how it would have gone on.
   */
  MonthOutcomes reachM4(int month, int horizon, Progress progress) throws IOException {
    MonthColumns now = columns.month(month);
    BitSet known = new BitSet(now.size());
    for (int i = 0; i < now.size(); i++) {
      known.set(i, now.isOpen(i) && !edges.bucket(now.dpd()[i]).atLeast(Bucket.M4));
    }
    Following after = following(month, horizon, progress);
    after.unclear.andNot(after.bad);
    BitSet toTheEnd = after.open;
    toTheEnd.or(after.bad);
    toTheEnd.or(after.closed);
    known.and(toTheEnd);
    return new MonthOutcomes(month, horizon, known, after.bad, after.unclear);
  }

  /** Who was at worst in M2 or M3 in the months that followed. */
  BitSet unclear(int month, int horizon, Progress progress) throws IOException {
    Following after = following(month, horizon, progress);
    after.unclear.andNot(after.bad);
    return after.unclear;
  }

  private Following following(int month, int horizon, Progress progress) throws IOException {
    Following after = new Following();
    for (int later : columns.months()) {
      int distance = index(later) - index(month);
      if (distance > 0 && distance <= horizon) {
        progress.check();
        after.add(columns.month(later), distance == horizon);
      }
    }
    return after;
  }

  private static int index(int month) {
    return month / 100 * 12 + month % 100 - 1;
  }

  /** What the months that follow add up to. */
  private final class Following {
    private final BitSet bad = new BitSet();
    private final BitSet unclear = new BitSet();
    private final BitSet closed = new BitSet();
    private final BitSet open = new BitSet();

    private void add(MonthColumns month, boolean last) {
      for (int i = 0; i < month.size(); i++) {
        if (month.dpd()[i] == MonthColumns.ABSENT) {
          continue;
        }
        int status = month.status()[i];
        Bucket bucket = edges.bucket(month.dpd()[i]);
        if (status == CHARGED_OFF || month.isOpen(i) && bucket.atLeast(Bucket.M4)) {
          bad.set(i);
        } else if (month.isOpen(i) && bucket.atLeast(Bucket.M2)) {
          unclear.set(i);
        }
        if (status == CLOSED) {
          closed.set(i);
        }
        if (last) {
          open.set(i, month.isOpen(i));
        }
      }
    }
  }
}
