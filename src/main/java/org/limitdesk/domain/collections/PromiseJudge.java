package org.limitdesk.domain.collections;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * Holds promises against what was paid. A book tells payments by month and not by day, so a promise
 * is judged once the month of its day is loaded; what was paid in the months from the one in which
 * it was taken to that one counts, which errs for the borrower and never against. No yuan counts
 * twice: the promise that is due first has it.
 */
public final class PromiseJudge {
  private static final Comparator<Promise> DUE_FIRST =
      Comparator.comparing(Promise::due).thenComparing(Promise::taken);

  private final int lastMonth;

  /**
   * @param lastMonth yyyymm, the last month that the book has
   */
  public PromiseJudge(int lastMonth) {
    this.lastMonth = lastMonth;
  }

  /**
   * Judges all promises of one borrower.
   *
   * @param paid by month, yyyymm, fen; without the months of which nothing is told
   * @return in the order in which they are due
   */
  public List<JudgedPromise> judge(List<Promise> promises, Map<Integer, Long> paid) {
    Map<Integer, Long> left = new TreeMap<>(paid);
    List<JudgedPromise> judged = new ArrayList<>();
    for (Promise promise : promises.stream().sorted(DUE_FIRST).toList()) {
      judged.add(judge(promise, left));
    }
    return judged;
  }

  private JudgedPromise judge(Promise promise, Map<Integer, Long> left) {
    int last = CalendarNumber.of(YearMonth.from(promise.due()));
    if (last > lastMonth) {
      return new JudgedPromise(promise, PromiseState.OPEN, 0);
    }
    long missing = promise.amount();
    boolean told = true;
    int month = Math.min(last, CalendarNumber.of(YearMonth.from(promise.taken())));
    for (; month <= last; month = next(month)) {
      Long there = left.get(month);
      told &= there != null;
      long used = Math.min(missing, there == null ? 0 : there);
      left.computeIfPresent(month, (each, amount) -> amount - used);
      missing -= used;
    }
    return new JudgedPromise(
        promise, state(promise.amount(), missing, told), promise.amount() - missing);
  }

  private static PromiseState state(long amount, long missing, boolean told) {
    if (missing == 0) {
      return PromiseState.KEPT;
    }
    if (!told) {
      return PromiseState.NOT_TOLD;
    }
    return missing < amount ? PromiseState.PARTLY : PromiseState.BROKEN;
  }

  private static int next(int month) {
    return CalendarNumber.of(CalendarNumber.month(month).plusMonths(1));
  }
}
