package org.limitdesk.intake.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.CardEngine;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Evaluation;
import org.limitdesk.domain.scoring.FieldValues;
import org.limitdesk.domain.scoring.ReasonCodes;
import org.limitdesk.domain.scoring.Scorecard;

/** The quick way to a line's reasons and the breakdown say the same; the breakdown adds up. */
class ReasonCodesTest {
  private static final List<String> WORDS = List.of("a", "b", "-1", "0.5", "1.5", "7", "-99");

  @Test
  void theyAreThoseOfTheBreakdownForAnyCardAndLine() {
    int scored = 0;
    for (long seed = 0; seed < 100; seed++) {
      Scorecard card = new RandomCards(seed).card();
      CardEngine engine = new CardEngine(card);
      Random random = new Random(seed);
      for (int line = 0; line < 20; line++) {
        Evaluation evaluation = engine.evaluate(values(card, random));
        if (evaluation.valid()) {
          scored++;
          check(card, evaluation);
        }
      }
    }
    assertTrue(scored > 200, "only " + scored + " lines had a score");
  }

  private static FieldValues values(Scorecard card, Random random) {
    FieldValues values = new FieldValues(card.fields().size());
    for (CardField field : card.fields()) {
      int word = random.nextInt(WORDS.size() + 1);
      values.setText(field, word == WORDS.size() ? null : WORDS.get(word));
    }
    return values;
  }

  private static void check(Scorecard card, Evaluation evaluation) {
    Breakdown breakdown = Breakdown.of(card, evaluation);
    assertEquals(breakdown.reasonCodes(), ReasonCodes.of(card, evaluation));
    var sum = breakdown.base();
    for (var each : breakdown.lines()) {
      sum = sum.add(each.points());
      assertTrue(each.points().compareTo(each.most()) <= 0);
      assertTrue(each.points().compareTo(each.least()) >= 0);
    }
    assertEquals(0, sum.compareTo(breakdown.score()));
  }
}
