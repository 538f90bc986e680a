package org.limitdesk.domain.backtest;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.MonthColumns;

/** What became of every line in the months that follow one, by the book's own months. */
public final class Aftermath {
  /** Stands for a balance that is not known. */
  public static final long NONE = -1;

  private static final int CLOSED = LineStatus.CLOSED.ordinal();
  private static final int CHARGED_OFF = LineStatus.CHARGED_OFF.ordinal();

  private final BucketEdges edges;
  private final List<Integer> missing;
  private final BitSet bad = new BitSet();
  private final BitSet unclear = new BitSet();
  private final BitSet closed = new BitSet();
  private final BitSet lost = new BitSet();
  private final long[] atDefault;
  private final long[] lastOwed;

  private Aftermath(BucketEdges edges, MonthColumns now, List<Integer> missing) {
    this.edges = edges;
    this.missing = List.copyOf(missing);
    atDefault = new long[now.size()];
    Arrays.fill(atDefault, NONE);
    lastOwed = now.balance().clone();
  }

  /**
   * Looks at the months that follow one.
   *
   * @param month yyyymm, which the book has
   * @param horizon how many months after it count
   * @param check called before each month; may end the work by throwing
   */
  public static Aftermath of(
      BookColumns book, BucketEdges edges, int month, int horizon, Runnable check)
      throws IOException {
    List<Integer> window = window(month, horizon);
    List<Integer> missing = window.stream().filter(each -> !book.months().contains(each)).toList();
    Aftermath after = new Aftermath(edges, book.month(month), missing);
    for (int each : window) {
      if (!missing.contains(each)) {
        check.run();
        after.add(book.month(each));
      }
    }
    return after;
  }

  /** The months of a window, yyyymm, whether a book has them or not. */
  public static List<Integer> window(int month, int horizon) {
    return java.util.stream.IntStream.rangeClosed(1, horizon)
        .mapToObj(ahead -> CalendarNumber.of(CalendarNumber.month(month).plusMonths(ahead)))
        .toList();
  }

  private void add(MonthColumns month) {
    for (int i = 0; i < atDefault.length; i++) {
      boolean there = i < month.size() && month.dpd()[i] != MonthColumns.ABSENT;
      if (!there) {
        lost.set(i, lost.get(i) || !closed.get(i));
      } else if (!bad.get(i)) {
        add(month, i);
      }
    }
  }

  private void add(MonthColumns month, int line) {
    Bucket bucket = edges.bucket(month.dpd()[line]);
    if (month.status()[line] == CHARGED_OFF) {
      bad.set(line);
      atDefault[line] = lastOwed[line];
    } else if (month.isOpen(line)) {
      lastOwed[line] = month.balance()[line];
      if (bucket.atLeast(Bucket.M4)) {
        bad.set(line);
        atDefault[line] = month.balance()[line];
      }
      unclear.set(line, unclear.get(line) || bucket.atLeast(Bucket.M2));
    } else if (month.status()[line] == CLOSED) {
      closed.set(line);
    } else {
      lost.set(line);
    }
  }

  /** The months of the window that the book does not have, yyyymm. */
  public List<Integer> missing() {
    return missing;
  }

  /** What became of the line of that borrower, named by its key. */
  public Fate fate(int line) {
    if (bad.get(line)) {
      return Fate.BAD;
    }
    boolean seen = !lost.get(line) && (missing.isEmpty() || closed.get(line));
    if (!seen) {
      return Fate.UNKNOWN;
    }
    return unclear.get(line) ? Fate.INDETERMINATE : Fate.GOOD;
  }

  /** Whether the worst that was seen is M2 or M3; of lines whose end is not known, too. */
  public boolean reachedM2(int line) {
    return unclear.get(line);
  }

  /**
   * What a bad line owed, fen of the whole line, at the first month end in M4 or worse; at its last
   * month end before it was written off where it never stood in M4. {@link #NONE} of others.
   */
  public long balanceAtDefault(int line) {
    return atDefault[line];
  }
}
