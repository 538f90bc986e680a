package org.limitdesk.domain.proposal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.RailCap;
import org.limitdesk.domain.policy.SegmentField;

/** The segments of one field, or the whole book as the only segment, and what is cut in each. */
final class RailGroup {
  /** Stands for a borrower who is in no segment of the field. */
  static final int NONE = -1;

  private static final int LINES = 0;
  private static final int LIMITS = 1;
  private static final int LINES_CUT = 2;
  private static final int LIMIT_CUT = 3;

  private final @Nullable SegmentField field;
  private final RailCap cap;
  private final int fromLines;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private long[][] sums = new long[4][16];

  RailGroup(@Nullable SegmentField field, RailCap cap, int fromLines) {
    this.field = field;
    this.cap = cap;
    this.fromLines = fromLines;
  }

  /** The place of the borrower's segment, or {@link #NONE}. */
  int segment(Borrower borrower) {
    return segment(field == null ? "" : field.of(borrower));
  }

  /** The place of that segment, or {@link #NONE} for an unknown one. */
  int segment(@Nullable String value) {
    return value == null ? NONE : places.computeIfAbsent(value, this::open);
  }

  @Nullable SegmentField field() {
    return field;
  }

  private int open(String value) {
    values.add(value);
    if (values.size() > sums[LINES].length) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] = Arrays.copyOf(sums[i], values.size() * 2);
      }
    }
    return values.size() - 1;
  }

  void addLine(int segment, long limit) {
    add(segment, LINES, LIMITS, limit);
  }

  void addLines(int segment, long lines, long limits) {
    sums[LINES][segment] += lines;
    sums[LIMITS][segment] += limits;
  }

  void addCut(int segment, long cut) {
    add(segment, LINES_CUT, LIMIT_CUT, cut);
  }

  /** By the names of their segments; also of one that has no open line any more. */
  void addCuts(Map<String, DecidedCuts.Sum> cuts) {
    cuts.forEach((value, sum) -> {
      int segment = segment(value);
      sums[LINES_CUT][segment] += sum.lines();
      sums[LIMIT_CUT][segment] += sum.limit();
    });
  }

  private void add(int segment, int count, int amount, long fen) {
    if (segment != NONE) {
      sums[count][segment]++;
      sums[amount][segment] += fen;
    }
  }

  /** The measure that one more line cut, by that much, would breach; null for none. */
  Rail.@Nullable Measure breached(int segment, long cut) {
    if (segment == NONE || (field != null && sums[LINES][segment] < fromLines)) {
      return null;
    }
    if (sums[LINES_CUT][segment] + 1 > most(cap.lines(), sums[LINES][segment])) {
      return Rail.Measure.LINES;
    }
    boolean over = sums[LIMIT_CUT][segment] + cut > most(cap.limits(), sums[LIMITS][segment]);
    return over ? Rail.Measure.LIMITS : null;
  }

  /** The greatest whole number that is not above that share of the total. */
  private static long most(long share, long total) {
    long high = Math.multiplyHigh(share, total);
    long low = share * total;
    if (high == 0 && low >= 0) {
      return low / Fen.WHOLE;
    }
    return BigInteger.valueOf(share)
        .multiply(BigInteger.valueOf(total))
        .divide(BigInteger.valueOf(Fen.WHOLE))
        .longValueExact();
  }

  Rail rail(int segment, Rail.Measure measure) {
    boolean lines = measure == Rail.Measure.LINES;
    return new Rail(
        field,
        field == null ? null : values.get(segment),
        measure,
        lines ? cap.lines() : cap.limits(),
        sums[lines ? LINES : LIMITS][segment],
        sums[lines ? LINES_CUT : LIMIT_CUT][segment]);
  }
}
