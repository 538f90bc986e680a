package org.limitdesk.report.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One number of a trial beside the same number of what it is held against.
 *
 * @param code its name as a program reads it
 * @param before null where there is nothing to hold it against, or it is not known
 * @param after null where it is not known
 */
public record Figure(
    String code, Unit unit, @Nullable BigDecimal before, @Nullable BigDecimal after) {
  private static final int SHARE_DECIMALS = 8;

  /** What a number counts. */
  public enum Unit {
    LINES,
    MONEY,
    SHARE
  }

  /** After less before; null where one of them is not known. */
  public @Nullable BigDecimal change() {
    return before == null || after == null ? null : after.subtract(before);
  }

  static BigDecimal lines(long lines) {
    return BigDecimal.valueOf(lines);
  }

  static @Nullable BigDecimal money(@Nullable Long fen) {
    return fen == null ? null : BigDecimal.valueOf(fen, 2);
  }

  /** A part of nothing is none. */
  static BigDecimal share(long part, long whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), SHARE_DECIMALS, RoundingMode.HALF_UP);
  }
}
