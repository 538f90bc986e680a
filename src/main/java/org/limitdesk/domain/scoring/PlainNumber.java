package org.limitdesk.domain.scoring;

import java.math.BigDecimal;

/** Numbers as a person writes them. */
public final class PlainNumber {
  private PlainNumber() {}

  /** The shortest decimal that stands for this double, without an exponent. */
  public static String of(double number) {
    if (Double.isInfinite(number) || Double.isNaN(number)) {
      return Double.toString(number);
    }
    return of(BigDecimal.valueOf(number));
  }

  /** The same of a decimal. */
  public static String of(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
