package org.limitdesk.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Amounts in fen, a hundredth of the book's currency, held as long. */
public final class Fen {
  /** One whole, 100 %, as a rate is held: in parts of 1e-8. */
  public static final long WHOLE = 100_000_000L;

  private Fen() {}

  /**
   * A share of an amount, rounded half up to the fen.
   *
   * @param fen the amount, not negative
   * @param share in 1e-8, from 0 to {@link #WHOLE}
   */
  public static long share(long fen, long share) {
    if (share == WHOLE) {
      return fen;
    }
    long high = Math.multiplyHigh(fen, share);
    long low = fen * share;
    if (high == 0 && low >= 0) {
      return low / WHOLE + (low % WHOLE * 2 >= WHOLE ? 1 : 0);
    }
    return new BigDecimal(BigInteger.valueOf(fen).multiply(BigInteger.valueOf(share)), 8)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /**
   * From a decimal of at most two decimals, {@code 1234.50}.
   *
   * @throws ArithmeticException for a part of a fen
   * @throws NumberFormatException for what is no number
   */
  public static long parse(String decimal) {
    return new BigDecimal(decimal).movePointRight(2).longValueExact();
  }

  /** As a decimal string with two decimals, {@code 1234.50}. */
  public static String decimal(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }
}
