package org.limitdesk.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A unit in which a large sum is said.
 *
 * @param power of ten, in yuan
 * @param smaller the power of the next smaller unit
 * @param name what stands behind the number
 */
record LargeSum(int power, int smaller, String name) {
  private static final List<LargeSum> ENGLISH =
      List.of(new LargeSum(9, 6, " bn"), new LargeSum(6, 0, " m"));
  private static final List<LargeSum> CHINESE =
      List.of(new LargeSum(8, 4, " 亿元"), new LargeSum(4, 0, " 万元"));

  /** The sum in the largest unit of which it has at least one; small ones in full. */
  static String write(long fen, Numbers numbers, Language language) {
    boolean chinese = language == Language.ZH;
    for (LargeSum unit : chinese ? CHINESE : ENGLISH) {
      if (unit.holds(fen)) {
        String written = numbers.written(unit.of(fen), 2) + unit.name();
        return chinese ? written : Numbers.withCurrency(written);
      }
    }
    return numbers.limitYuan(fen);
  }

  /** As it would read in the smaller unit: a sum of 1,000.00 m is one billion. */
  private boolean holds(long fen) {
    BigDecimal read = yuan(fen, smaller).setScale(2, RoundingMode.HALF_UP).abs();
    return read.movePointLeft(power - smaller).compareTo(BigDecimal.ONE) >= 0;
  }

  private BigDecimal of(long fen) {
    return yuan(fen, power);
  }

  private static BigDecimal yuan(long fen, int power) {
    return BigDecimal.valueOf(fen, 2).movePointLeft(power);
  }
}
