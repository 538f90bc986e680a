package org.limitdesk.intake.cell;

import java.math.BigDecimal;
import org.limitdesk.intake.csv.CharSlice;

/**
 * A decimal number as it is written, read exactly: {@code 12}, {@code -0.5}, {@code 1e+05}, {@code
 * 1.5e3}. The value is digits · 10^exponent; nothing goes through a double.
 */
final class DecimalText {
  /** The number has decimals beyond those asked for. */
  static final long TOO_FINE = Long.MIN_VALUE;

  /** The number, positive or negative, does not fit. */
  static final long TOO_LARGE = Long.MAX_VALUE;

  private static final long ROOM = Long.MAX_VALUE / 10 - 1;

  private long digits;
  private int exponent;
  private boolean negative;
  private boolean overflow;

  /** Reads the whole slice; false when it is no number of this form. */
  boolean read(CharSlice in) {
    digits = 0;
    overflow = false;
    negative = in.charAt(0) == '-';
    int start = negative ? 1 : 0;
    int at = readDigits(in, start);
    if (at == start) {
      return false;
    }
    exponent = 0;
    if (at < in.length() && in.charAt(at) == '.') {
      int point = at;
      at = readDigits(in, at + 1);
      exponent = point + 1 - at;
      if (exponent == 0) {
        return false;
      }
    }
    return at == in.length() || readExponent(in, at);
  }

  private int readDigits(CharSlice in, int from) {
    int at = from;
    int length = in.length();
    while (at < length) {
      int digit = in.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      if (digits > ROOM) {
        overflow = true;
      } else {
        digits = digits * 10 + digit;
      }
      at++;
    }
    return at;
  }

  private boolean readExponent(CharSlice in, int from) {
    char e = in.charAt(from);
    if (e != 'e' && e != 'E') {
      return false;
    }
    char sign = from + 1 < in.length() ? in.charAt(from + 1) : ' ';
    int at = sign == '+' || sign == '-' ? from + 2 : from + 1;
    int length = in.length() - at;
    int power = length == 1 || length == 2 ? Digits.read(in, at, length) : Digits.NONE;
    exponent += sign == '-' ? -power : power;
    return power != Digits.NONE;
  }

  /** Multiplies by an exact decimal number above 0. */
  void multiply(BigDecimal factor) {
    long unscaled = factor.unscaledValue().longValueExact();
    long low = digits * unscaled;
    overflow |= Math.multiplyHigh(digits, unscaled) != 0 || low < 0;
    digits = low;
    exponent = low == 0 ? 0 : exponent - factor.scale();
    while (exponent < 0 && !overflow && digits % 10 == 0) {
      digits /= 10;
      exponent++;
    }
  }

  /** The number · 10^places, or {@link #TOO_FINE} or {@link #TOO_LARGE}. */
  long scaled(int places) {
    int shift = exponent + places;
    if (shift < 0) {
      return TOO_FINE;
    }
    long value = digits;
    for (int i = 0; i < shift && value != 0; i++) {
      if (value > ROOM) {
        return TOO_LARGE;
      }
      value *= 10;
    }
    return overflow ? TOO_LARGE : negative ? -value : value;
  }
}
