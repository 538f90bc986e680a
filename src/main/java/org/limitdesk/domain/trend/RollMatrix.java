package org.limitdesk.domain.trend;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where the open lines of one month are a month later (迁徙率): in a bucket or at another end. By
 * balance a line weighs what it owed in the month before. Each row adds to 1.
 */
public final class RollMatrix {
  private static final int BUCKETS = Bucket.ALL.size();
  private static final int ENDS = BUCKETS + RollEnd.values().length;

  private final int before;
  private final int after;
  private final long[][] balances = new long[BUCKETS][ENDS];
  private final long[][] counts = new long[BUCKETS][ENDS];

  private RollMatrix(int before, int after) {
    this.before = before;
    this.after = after;
  }

  /** Counted from one month of a book to another. */
  public static RollMatrix of(MonthColumns before, MonthColumns after, BucketEdges edges) {
    RollMatrix matrix = new RollMatrix(before.month(), after.month());
    for (int i = 0; i < before.size(); i++) {
      if (before.isOpen(i)) {
        matrix.add(before, after, edges, i);
      }
    }
    return matrix;
  }

  /**
   * The same of each segment, in the order of the segments' names. A line is of the segment that it
   * was in before.
   */
  public static List<RollMatrix> bySegment(
      MonthColumns before, MonthColumns after, BucketEdges edges, Segments segments) {
    RollMatrix[] matrices = new RollMatrix[segments.names().size()];
    Arrays.setAll(matrices, _ -> new RollMatrix(before.month(), after.month()));
    for (int i = 0; i < before.size(); i++) {
      if (before.isOpen(i)) {
        matrices[segments.of(i, before.month())].add(before, after, edges, i);
      }
    }
    return List.of(matrices);
  }

  /** The keys of the open lines of one month that came to a place in another. */
  public static BitSet lines(
      MonthColumns before, MonthColumns after, BucketEdges edges, RollTo to) {
    Bucket bucket = to.bucket();
    RollEnd other = to.end();
    int wanted = bucket != null ? bucket.ordinal() : other == null ? -1 : BUCKETS + other.ordinal();
    BitSet found = new BitSet();
    for (int i = 0; i < before.size(); i++) {
      found.set(i, before.isOpen(i) && end(before, after, edges, i) == wanted);
    }
    return found;
  }

  private void add(MonthColumns before, MonthColumns after, BucketEdges edges, int i) {
    int from = edges.index(before.dpd()[i]);
    int to = end(before, after, edges, i);
    counts[from][to]++;
    balances[from][to] += before.ownBalance(i);
  }

  private static int end(MonthColumns before, MonthColumns after, BucketEdges edges, int i) {
    if (i >= after.size() || after.dpd()[i] == MonthColumns.ABSENT) {
      return BUCKETS + RollEnd.MISSING.ordinal();
    }
    if (!after.isOpen(i)) {
      return BUCKETS + closedEnd(after.status()[i]).ordinal();
    }
    boolean paidOff = before.balance()[i] > 0 && after.balance()[i] == 0;
    return paidOff ? BUCKETS + RollEnd.PAID_OFF.ordinal() : edges.index(after.dpd()[i]);
  }

  /** The statuses after the open ones are closed, charged off, transferred, in this order. */
  private static RollEnd closedEnd(int status) {
    return switch (status) {
      case 2 -> RollEnd.CLOSED;
      case 3 -> RollEnd.CHARGED_OFF;
      default -> RollEnd.TRANSFERRED;
    };
  }

  /** The month that is left, yyyymm. */
  public int before() {
    return before;
  }

  /** The month that is come to, yyyymm. */
  public int after() {
    return after;
  }

  /** What a bucket held in the month before: a balance in fen, or a number of lines. */
  public long from(Bucket bucket, Measure measure) {
    return Arrays.stream(of(measure)[bucket.ordinal()]).sum();
  }

  /** How much of that came to a bucket. */
  public long to(Bucket from, Bucket to, Measure measure) {
    return of(measure)[from.ordinal()][to.ordinal()];
  }

  /** How much of that came to another end. */
  public long to(Bucket from, RollEnd to, Measure measure) {
    return of(measure)[from.ordinal()][BUCKETS + to.ordinal()];
  }

  /** The share that came to a bucket, 0 to 1; empty where the bucket held nothing. */
  public OptionalDouble share(Bucket from, Bucket to, Measure measure) {
    return share(to(from, to, measure), from(from, measure));
  }

  /** The share that came to another end, 0 to 1; empty where the bucket held nothing. */
  public OptionalDouble share(Bucket from, RollEnd to, Measure measure) {
    return share(to(from, to, measure), from(from, measure));
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  private long[][] of(Measure measure) {
    return measure == Measure.BALANCE ? balances : counts;
  }
}
