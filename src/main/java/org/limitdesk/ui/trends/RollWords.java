package org.limitdesk.ui.trends;

import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.ui.kit.Texts;

/** What stands over the roll rates. */
final class RollWords {
  private final Texts texts;
  private final Measure measure;

  RollWords(Texts texts, Measure measure) {
    this.texts = texts;
    this.measure = measure;
  }

  String title(RollMatrix rolls) {
    String before = texts.dates().month(rolls.before());
    return texts.text("trends.rolls", before, texts.dates().month(rolls.after()));
  }

  /** Whose lines they are, and what each row is a share of. */
  String note(RollMatrix rolls, String scope) {
    return texts.text(
        measure == Measure.BALANCE ? "trends.rollsNote.balance" : "trends.rollsNote.count",
        scope,
        texts.dates().month(rolls.before()));
  }
}
