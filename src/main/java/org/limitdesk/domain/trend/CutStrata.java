package org.limitdesk.domain.trend;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;

/** Lines that were cut in one month, and those that were not, told apart by what they were like. */
final class CutStrata {
  private static final double[] USES = {0.3, 0.7, 0.9, 1.0};
  private static final int BANDS = USES.length + 1;

  private final Side cut;
  private final Side left;

  CutStrata() {
    int size = Bucket.ALL.size() * BANDS * LimitBands.count();
    cut = new Side(size);
    left = new Side(size);
  }

  /** Which lines of a month are alike: a stratum's number; amounts in fen, of the whole line. */
  static int place(int bucket, long balance, long limit) {
    double use = limit == 0 ? balance == 0 ? 0 : 1 : (double) balance / limit;
    int band = 0;
    while (band < USES.length && use >= USES[band]) {
      band++;
    }
    return (bucket * BANDS + band) * LimitBands.count() + LimitBands.band(limit);
  }

  /** Of the cut lines, or of those that were left alone. */
  Side side(boolean isCut) {
    return isCut ? cut : left;
  }

  /** Whether a stratum has cut lines and such as were left alone. */
  boolean isCompared(int place) {
    return cut.lines[place] > 0 && left.lines[place] > 0;
  }

  /** Sums over lines, a place a stratum; amounts in fen, of the book's own part. */
  static final class Side {
    private final long[] lines;
    private final long[] over30;
    private final long[] gone;
    private final long[] before;
    private final long[] after;
    private final long[] limit;

    private Side(int size) {
      lines = new long[size];
      over30 = new long[size];
      gone = new long[size];
      before = new long[size];
      after = new long[size];
      limit = new long[size];
    }

    void add(int place, long balance) {
      lines[place]++;
      before[place] += balance;
    }

    void isOpen(int place, boolean isOver30, long balance, long limitNow) {
      over30[place] += isOver30 ? 1 : 0;
      after[place] += balance;
      limit[place] += limitNow;
    }

    void isChargedOff(int place) {
      over30[place]++;
    }

    void isGone(int place) {
      gone[place]++;
    }
  }

  /**
   * Of all these months together, each with its own comparable lines, as if no line were counted in
   * two of them.
   */
  static AfterCut compare(List<CutStrata> months) {
    long lines = 0;
    long alone = 0;
    long comparables = 0;
    for (CutStrata month : months) {
      for (int i = 0; i < month.cut.lines.length; i++) {
        boolean has = month.left.lines[i] > 0;
        lines += has ? month.cut.lines[i] : 0;
        alone += has ? 0 : month.cut.lines[i];
        comparables += month.cut.lines[i] > 0 ? month.left.lines[i] : 0;
      }
    }
    double spread = 0;
    for (CutStrata month : months) {
      for (int i = 0; i < month.cut.lines.length; i++) {
        if (month.isCompared(i)) {
          double weight = (double) month.cut.lines[i] / lines;
          spread += weight * weight / month.left.lines[i];
        }
      }
    }
    return new AfterCut(
        lines,
        alone,
        comparables,
        lines,
        comparables,
        spread == 0 ? 0 : 1 / spread,
        went(months, month -> month.cut),
        went(months, month -> month.left));
  }

  /** A side's sum over the strata, each line weighing as much as there are cut ones beside it. */
  private static double sum(
      List<CutStrata> months, Pick pick, ToDoubleBiFunction<Side, Integer> what) {
    double sum = 0;
    for (CutStrata month : months) {
      Side side = pick.of(month);
      for (int i = 0; i < side.lines.length; i++) {
        if (month.isCompared(i)) {
          sum += what.applyAsDouble(side, i) * month.cut.lines[i] / side.lines[i];
        }
      }
    }
    return sum;
  }

  /** One side of a month. */
  private interface Pick {
    Side of(CutStrata month);
  }

  private static AfterCut.Went went(List<CutStrata> months, Pick pick) {
    double lines = sum(months, pick, (side, i) -> side.lines[i]);
    double before = sum(months, pick, (side, i) -> side.before[i]);
    double after = sum(months, pick, (side, i) -> side.after[i]);
    double limit = sum(months, pick, (side, i) -> side.limit[i]);
    return new AfterCut.Went(
        lines == 0 ? 0 : sum(months, pick, (side, i) -> side.over30[i]) / lines,
        lines == 0 ? 0 : sum(months, pick, (side, i) -> side.gone[i]) / lines,
        limit == 0 ? OptionalDouble.empty() : OptionalDouble.of(after / limit),
        before == 0 ? OptionalDouble.empty() : OptionalDouble.of(after / before - 1));
  }
}
