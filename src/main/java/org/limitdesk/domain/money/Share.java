package org.limitdesk.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Shares, rates and factors, held as whole parts of 1e-8 ({@link Fen#WHOLE} is 1). What is measured
 * (a utilisation, a decline) is rounded to four decimals, so that what is printed is what was used.
 */
public final class Share {
  /** The greatest {@link #ratio}: a million. Beyond it nothing is told apart. */
  public static final long MOST = 1_000_000 * Fen.WHOLE;

  private static final int MEASURED = 4;
  private static final int FACTOR = 6;
  private static final int HELD = 8;

  /** 1e-8 in one ten-thousandth. */
  private static final long TEN_THOUSANDTH = 10_000;

  /** Below this an amount times 20,000 is still a long. */
  private static final long EASY = Long.MAX_VALUE / 40_000;

  private Share() {}

  /**
   * Part over whole, half up to four decimals, at most {@link #MOST}. Something over nothing is 1,
   * nothing over nothing 0, as utilisation has it.
   *
   * @param part not negative
   * @param whole not negative
   */
  public static long ratio(long part, long whole) {
    if (whole == 0) {
      return part == 0 ? 0 : Fen.WHOLE;
    }
    if (part < EASY && whole < EASY) {
      long parts = (part * 2 * TEN_THOUSANDTH + whole) / (2 * whole);
      return Math.min(MOST / TEN_THOUSANDTH, parts) * TEN_THOUSANDTH;
    }
    BigDecimal exact =
        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MEASURED, RoundingMode.HALF_UP);
    return exact.min(BigDecimal.valueOf(MOST, HELD)).movePointRight(HELD).longValueExact();
  }

  /** The product of factors, half up to six decimals; 1 for none. */
  public static long product(List<Long> factors) {
    BigDecimal product = BigDecimal.ONE;
    for (long factor : factors) {
      product = product.multiply(BigDecimal.valueOf(factor, HELD));
    }
    return product.setScale(FACTOR, RoundingMode.HALF_UP).movePointRight(HELD).longValueExact();
  }

  /** A measured share or probability, half up to four decimals from its shortest decimal form. */
  public static long measured(double value) {
    return BigDecimal.valueOf(value)
        .setScale(MEASURED, RoundingMode.HALF_UP)
        .movePointRight(HELD)
        .longValueExact();
  }

  /** As a decimal without needless zeros: {@code 0.85}, {@code 1}. */
  public static String text(long share) {
    return decimal(share).stripTrailingZeros().toPlainString();
  }

  /**
   * From a decimal as {@link #text} writes it.
   *
   * @throws ArithmeticException for more than eight decimals
   */
  public static long parse(String decimal) {
    return new BigDecimal(decimal).movePointRight(HELD).longValueExact();
  }

  /** The exact decimal. */
  public static BigDecimal decimal(long share) {
    return BigDecimal.valueOf(share, HELD);
  }
}
