package org.limitdesk.intake.demo;

/** Trouble that can be seen: it grows before arrears, stays in them, and fades after. */
final class Distress {
  private static final int FADING_MONTHS = 6;

  private Distress() {}

  /** Around arrears from month {@code start} up to (not including) month {@code end}. */
  static void around(LifeScript script, int start, int end, int deepest, Dice dice) {
    int peak = deepest >= 4 ? dice.between(80, 850) : dice.between(50, 600);
    int lead = dice.between(3, 12);
    for (int m = start - lead; m < start; m++) {
      script.showDistress(m, peak * (m - start + lead + 1) / (lead + 1));
    }
    for (int m = start; m < end; m++) {
      script.showDistress(m, peak);
    }
    for (int m = 0; m < FADING_MONTHS; m++) {
      script.showDistress(end + m, peak * (FADING_MONTHS - m) / (FADING_MONTHS + 1));
    }
  }

  /** Trouble that passes without a missed payment: not every warning comes true. */
  static void falseAlarm(LifeScript script, Dice dice) {
    int top = dice.below(script.months());
    int peak = dice.between(200, 900);
    int lead = dice.between(3, 9);
    for (int m = top - lead; m <= top + lead; m++) {
      script.showDistress(m, peak * (lead + 1 - Math.abs(m - top)) / (lead + 1));
    }
  }
}
