package org.limitdesk.domain.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;

/**
 * The income that a removed limit would have earned: own share · (1 − PD) · s · removed · (365 ·
 * daily rate − funding rate) · months / 12, rounded half up once.
 *
 * @param removed fen, negative for a limit that rises
 * @param pd 1e-8, as are the shares and rates
 */
record GivenUp(
    long removed, long pd, long ownShare, long usedShare, long daily, long funding, int months) {
  private static final int DAYS = 365;
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /** Twelve months, and the four shares and rates that stand in parts of 1e-8. */
  private static final double UNIT = 12e32;

  /** Below this a double still tells tenths of a fen apart with seven digits to spare. */
  private static final double EASY = 1e8;

  private static final double NEAR_HALF = 1e-3;

  /** In fen. A double decides where it is nowhere near a half, exact arithmetic elsewhere. */
  long fen() {
    if (removed == 0) {
      return 0;
    }
    double near =
        (double) removed
            * (Fen.WHOLE - pd)
            * ownShare
            * usedShare
            * (DAYS * (double) daily - funding)
            * months
            / UNIT;
    double size = Math.abs(near);
    boolean clear = size < EASY && Math.abs(size - Math.floor(size) - 0.5) > NEAR_HALF;
    return clear ? (long) Math.signum(near) * Math.round(size) : exact();
  }

  /** The same by exact arithmetic alone. */
  long exact() {
    BigDecimal yearly = Share.decimal(daily).multiply(BigDecimal.valueOf(DAYS));
    return Share.decimal(ownShare)
        .multiply(Share.decimal(Fen.WHOLE - pd))
        .multiply(Share.decimal(usedShare))
        .multiply(BigDecimal.valueOf(removed))
        .multiply(yearly.subtract(Share.decimal(funding)))
        .multiply(BigDecimal.valueOf(months))
        .divide(MONTHS, 0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
