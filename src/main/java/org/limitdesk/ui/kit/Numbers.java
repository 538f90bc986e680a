package org.limitdesk.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as the desk writes them: {@code ,} groups and {@code .} decimals in both languages, and
 * U+2212 for less than nothing. Money is whole fen.
 */
public final class Numbers {
  /** The minus sign; never a hyphen, which is shorter than a digit and may break a line. */
  public static final String MINUS = "\u2212";

  /** Stands for a value that is missing. */
  public static final String NONE = "–";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final long YUAN = 100L;

  private final Language language;

  public Numbers(Language language) {
    this.language = language;
  }

  /** Fen with two decimals and no currency, for tables: {@code 1,234.50}. */
  public String money(long fen) {
    return written(BigDecimal.valueOf(fen, 2), 2);
  }

  /** Fen with two decimals and the currency, for a single figure: {@code ¥1,234.50}. */
  public String yuan(long fen) {
    return withCurrency(money(fen));
  }

  /** A limit in whole yuan for tables, {@code 24,000}; with decimals where it is not whole. */
  public String limit(long fen) {
    return fen % YUAN == 0 ? count(fen / YUAN) : money(fen);
  }

  /** A limit as a single figure: {@code ¥24,000}. */
  public String limitYuan(long fen) {
    return withCurrency(limit(fen));
  }

  /** A change of money with its sign: {@code +83.00}, {@code −10,800.00}, {@code 0.00}. */
  public String moneyChange(long fen) {
    return signed(money(fen), fen);
  }

  /** A large sum in a few digits: {@code ¥181.94 m}, {@code ¥6.09 bn}, {@code 1.82 亿元}. */
  public String sum(long fen) {
    return LargeSum.write(fen, this, language);
  }

  /** A count: {@code 1,234}. */
  public String count(long count) {
    return written(BigDecimal.valueOf(count), 0);
  }

  /** A change of a count with its sign. */
  public String countChange(long count) {
    return signed(count(count), count);
  }

  /** A number with so many decimals, half up. */
  public String decimal(double value, int decimals) {
    return written(BigDecimal.valueOf(value), decimals);
  }

  /** A factor as it was reckoned with, without zeros at its end: {@code × 0.728769}. */
  public String factor(BigDecimal factor) {
    BigDecimal shortest = factor.stripTrailingZeros();
    return "× " + written(shortest, Math.max(2, shortest.scale()));
  }

  /** A share of 0 to 1 as a rate: {@code 10.96%}. */
  public String rate(double share, int decimals) {
    return written(BigDecimal.valueOf(share).multiply(HUNDRED), decimals) + "%";
  }

  /** A relative change of a number with its sign: {@code −45.0%}, {@code +27.3%}. */
  public String rateSigned(double share, int decimals) {
    return plus(rate(share, decimals));
  }

  /** A difference of two rates: {@code +0.06 pp}, {@code +0.06 个百分点}. */
  public String points(double share, int decimals) {
    return pointsAlone(share, decimals) + (language == Language.ZH ? " 个百分点" : " pp");
  }

  /** The same for a narrow table: {@code +0.06 pp}, {@code +0.06pp}. */
  public String pointsShort(double share, int decimals) {
    return pointsAlone(share, decimals) + (language == Language.ZH ? "pp" : " pp");
  }

  private String pointsAlone(double share, int decimals) {
    return plus(written(BigDecimal.valueOf(share).multiply(HUNDRED), decimals));
  }

  String written(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    int point = digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return rounded.signum() < 0 ? MINUS + text : text.toString();
  }

  static String withCurrency(String number) {
    return number.startsWith(MINUS) ? MINUS + "¥" + number.substring(1) : "¥" + number;
  }

  private static String signed(String number, long value) {
    return value > 0 ? "+" + number : number;
  }

  /** A plus before what is seen to be above nothing: 0.00 stays as it is. */
  private static String plus(String number) {
    boolean nothing = number.chars().noneMatch(c -> c >= '1' && c <= '9');
    return number.startsWith(MINUS) || nothing ? number : "+" + number;
  }
}
