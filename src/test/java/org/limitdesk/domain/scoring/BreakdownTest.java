package org.limitdesk.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.limitdesk.domain.scoring.TestCards.bin;
import static org.limitdesk.domain.scoring.TestCards.from;
import static org.limitdesk.domain.scoring.TestCards.less;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BreakdownTest {
  private static BigDecimal points(String text) {
    return new BigDecimal(text);
  }

  private static Breakdown of(TestCards cards) {
    Scorecard card = cards.card();
    return Breakdown.of(card, new CardEngine(card).evaluate(new FieldValues(1)));
  }

  @Test
  void aLineSaysWhatWasSeenAndWhatItCouldHaveBeen() {
    TestCards cards = new TestCards().base("500");
    CardField use = cards.number("use");
    cards.add("use", "8", "R1", bin(less(use, 0.3), "10"), bin(from(use, 0.3), "-4.5"));
    Scorecard card = cards.card();
    Evaluation evaluation = new CardEngine(card).evaluate(new FieldValues(1).set(use, 0.75));
    Breakdown breakdown = Breakdown.of(card, evaluation);
    BreakdownLine line = breakdown.lines().getFirst();
    assertEquals(
        new BreakdownLine(
            "use",
            List.of(new FieldValue("use", 0.75, null)),
            "≥ 0.3",
            points("-4.5"),
            points("10"),
            points("-4.5"),
            points("12.5"),
            "R1",
            null,
            null),
        line);
    assertEquals("0.75", line.values().getFirst().text());
    assertEquals(points("495.5"), breakdown.score());
    assertEquals(breakdown.score(), breakdown.base().add(line.points()));
  }

  @Test
  void reasonsAreTheMostLostFirstAtMostFourAndTiesKeepTheCardsOrder() {
    Breakdown breakdown =
        of(
            new TestCards()
                .same("a", "10", "9")
                .same("b", "10", "7")
                .same("c", "10", "10")
                .same("d", "10", "12")
                .same("e", "10", "7")
                .same("f", "10", "2.5")
                .same("g", "10", "9"));
    assertEquals(
        List.of("code of f", "code of b", "code of e", "code of a"), breakdown.reasonCodes());
  }

  @Test
  void whatLostNothingIsNoReason() {
    assertEquals(
        List.of(), of(new TestCards().same("a", "10", "10").same("b", "10", "11")).reasonCodes());
  }

  @Test
  void pointsAboveRanksTheOtherWayRound() {
    Breakdown breakdown =
        of(
            new TestCards()
                .reasons(ReasonRule.POINTS_ABOVE)
                .same("a", "10", "9")
                .same("b", "10", "12")
                .same("c", "10", "15"));
    assertEquals(List.of("code of c", "code of b"), breakdown.reasonCodes());
    assertEquals(points("-1"), breakdown.lines().getFirst().lost());
  }

  @Test
  void theBinsCodeBeatsThatOfTheCharacteristic() {
    Attribute own = new Attribute(new Condition.Always(true), points("1"), "own");
    assertEquals(List.of("own"), of(new TestCards().add("a", "9", "general", own)).reasonCodes());
  }

  @Test
  void aCardWithoutReasonsGivesNone() {
    Breakdown breakdown = of(new TestCards().reasons(ReasonRule.NONE).same("a", "9", "1"));
    assertEquals(List.of(), breakdown.reasons());
    assertNull(breakdown.lines().getFirst().reasonCode());
    assertEquals(points("8"), breakdown.lines().getFirst().lost());
  }

  @Test
  void bookMeansAreTheMeanPointsOfTheValidScores() {
    TestCards cards = new TestCards();
    CardField use = cards.number("use");
    cards.add("use", "0", "R", bin(less(use, 0.3), "10"), bin(less(use, 0.9), "-5"));
    Scorecard card = cards.card();
    CardEngine engine = new CardEngine(card);
    BookCounts counts = new BookCounts(card);
    assertFalse(counts.spread().fits(card), "nothing was counted");
    for (double value : new double[] {0.1, 0.2, 0.5, 2}) {
      counts.add(engine.evaluate(new FieldValues(1).set(use, value)));
    }
    assertEquals(
        List.of(Map.of(points("10.00"), 2L, points("-5.00"), 1L)), counts.spread().pointLines());
    Breakdown breakdown =
        Breakdown.of(card, engine.evaluate(new FieldValues(1).set(use, 0.1)))
            .inBook(card, counts.spread());
    assertEquals(points("5.00"), breakdown.lines().getFirst().bookMean());
    assertEquals(1 / 3.0, breakdown.lines().getFirst().bookBelow());
    assertEquals(1 / 3.0, breakdown.bookBelow());
    Scorecard other = new TestCards().same("x", "0", "1").same("y", "0", "1").card();
    assertThrows(IllegalArgumentException.class, () -> breakdown.inBook(other, counts.spread()));
  }

  @Test
  void aChangeOfScoreAddsUpByCharacteristic() {
    TestCards cards = new TestCards().base("500");
    CardField use = cards.number("use");
    cards.add("use", "0", "R", bin(less(use, 0.3), "10.25"), bin(from(use, 0.3), "-4.5"));
    cards.same("other", "0", "3");
    Scorecard card = cards.card();
    CardEngine engine = new CardEngine(card);
    Breakdown before = Breakdown.of(card, engine.evaluate(new FieldValues(1).set(use, 0.1)));
    Breakdown after = Breakdown.of(card, engine.evaluate(new FieldValues(1).set(use, 0.9)));
    ScoreChange change = ScoreChange.between(before, after);
    assertEquals(points("-14.75"), change.difference());
    assertEquals(
        List.of(points("-14.75"), points("0")),
        change.steps().stream().map(ScoreChange.Step::difference).toList());
    Breakdown other = of(new TestCards().base("1").same("x", "0", "1").same("y", "0", "1"));
    assertThrows(IllegalArgumentException.class, () -> ScoreChange.between(before, other));
  }
}
