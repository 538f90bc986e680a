package org.limitdesk.ui.trends;

import javafx.scene.control.Label;
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

  void title(RollMatrix rolls, Label title, Label note) {
    String before = texts.dates().month(rolls.before());
    title.setText(texts.text("trends.rolls", before, texts.dates().month(rolls.after())));
    note.setText(
        texts.text(
            measure == Measure.BALANCE ? "trends.rollsNote.balance" : "trends.rollsNote.count",
            before));
  }
}
