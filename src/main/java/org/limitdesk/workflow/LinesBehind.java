package org.limitdesk.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.trend.Bucket;

/**
 * The lines behind a figure. Amounts are fen, of whole lines.
 *
 * @param lines how many there are
 * @param first the first of them, {@link #MOST} at most
 */
public record LinesBehind(long lines, long limit, long balance, List<Line> first) {
  /** So many of them are listed at most: there may be a fifth of the book. */
  public static final int MOST = 500;

  public LinesBehind {
    first = List.copyOf(first);
  }

  /**
   * One of them.
   *
   * @param name null where not known
   * @param action what the last run proposes; null for nothing
   * @param why what makes it one of them
   */
  public record Line(
      String borrowerId,
      @Nullable String name,
      long limit,
      long balance,
      @Nullable Action action,
      Why why) {}

  /** What makes a line one of them. */
  public sealed interface Why {}

  /** A signal that the run found. */
  public record OfSignal(Signal signal) implements Why {}

  /**
   * It stands in a cell.
   *
   * @param fresh whether it came from M0 into M1 in this month
   */
  public record InCell(Bucket bucket, int dpd, boolean fresh) implements Why {}
}
