package org.limitdesk.intake.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.bench.fit.CardCheck;
import org.limitdesk.bench.fit.CreditCardLines;
import org.limitdesk.bench.fit.DemoLines;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.BreakdownLine;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.scoring.ScoreState;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.health.Ranking;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.intake.demo.DemoBook;

/** The cards that are shipped, on lines that they were not made from. */
class ShippedCardsTest {
  private static Scorecard card(String name) throws IOException {
    return Cards.read(name, Cards.shipped(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {Cards.DEMO, Cards.CREDIT_CARD_CLIENTS})
  void aShippedCardIsWholeAndSaysHowItWasMade(String name) throws IOException {
    Scorecard card = card(name);
    assertEquals(name, card.name());
    assertNotNull(card.scale());
    assertNotNull(card.tiers());
    assertTrue(String.valueOf(card.terms().made()).startsWith("Fitted on"));
    for (Characteristic each : card.characteristics()) {
      Attribute missing = each.attributes().getFirst();
      assertEquals("missing", missing.condition().label());
      assertTrue(missing.points().compareTo(each.most()) < 0, "missing is best in " + each.name());
    }
  }

  @Test
  void theCreditCardRanksTheHeldOutLinesAsThePageSays() throws IOException {
    assumeTrue(CreditCardLines.present(), "the public data set is not beside the project");
    CardCheck held = new CardCheck(card(Cards.CREDIT_CARD_CLIENTS));
    CreditCardLines.read(fitted -> {}, held);
    Ranking ranking = held.ranking();
    assertEquals(7_500, ranking.lines());
    assertEquals(0.7729, ranking.auc(), 0.00005);
    assertEquals(0.4265, ranking.ks(), 0.00005);
  }

  @Test
  void theDemoCardRanksABookOfAnotherSeed() throws IOException {
    CardCheck other = new CardCheck(card(Cards.DEMO));
    DemoLines.outcomes(new DemoBook(3, 6_000, 24), (place, line) -> other.accept(line));
    assertTrue(other.ranking().auc() > 0.80, "AUC " + other.ranking().auc());
  }

  @Test
  void baseAndPointsAreTheScoreOfEveryLineOfTheDemoBook() throws IOException {
    CardScorer scorer = new CardScorer(card(Cards.DEMO), BucketEdges.STANDARD, RollFloor.NONE);
    int[] scored = {0};
    DemoLines.atEnd(
        new DemoBook(1, 3_000, 24),
        line -> {
          LineScore score = scorer.score(line);
          assertTrue(score.state() != ScoreState.INVALID, String.valueOf(score.fault()));
          Breakdown breakdown = scorer.breakdown(score);
          if (breakdown != null) {
            BigDecimal sum =
                breakdown.lines().stream()
                    .map(BreakdownLine::points)
                    .reduce(breakdown.base(), BigDecimal::add);
            assertEquals(score.score(), sum);
            scored[0]++;
          }
        });
    assertTrue(scored[0] > 2_500, "scored " + scored[0]);
  }
}
