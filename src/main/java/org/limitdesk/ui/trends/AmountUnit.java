package org.limitdesk.ui.trends;

import org.limitdesk.domain.trend.Measure;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Texts;

/**
 * In what the amounts of a chart are written, so that its numbers stay short.
 *
 * @param textKey its name
 * @param size of one, in fen; 1 for lines
 * @param decimals that a last value is written with
 */
record AmountUnit(String textKey, long size, int decimals) {
  private static final AmountUnit LINES = new AmountUnit("trends.unitLines", 1, 0);
  private static final AmountUnit YUAN = new AmountUnit("trends.unitYuan", 100, 0);
  private static final AmountUnit THOUSAND = new AmountUnit("trends.unitThousand", 100_000, 1);
  private static final AmountUnit MILLION = new AmountUnit("trends.unitMillion", 100_000_000, 2);

  /** For amounts up to that one, in fen or lines. */
  static AmountUnit of(long greatest, Measure measure, Texts texts) {
    if (measure == Measure.COUNT) {
      return LINES;
    }
    if (texts.language().get() == Language.ZH) {
      return greatest < 100_000_000 ? YUAN : new AmountUnit("trends.unitWan", 1_000_000, 1);
    }
    if (greatest < 1_000_000) {
      return YUAN;
    }
    return greatest < 2_000_000_000 ? THOUSAND : MILLION;
  }

  double in(long amount) {
    return (double) amount / size;
  }

  String written(long amount, Texts texts) {
    return texts.numbers().decimal(in(amount), decimals);
  }
}
