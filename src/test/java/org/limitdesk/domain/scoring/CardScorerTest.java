package org.limitdesk.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.limitdesk.domain.scoring.TestCards.bin;
import static org.limitdesk.domain.scoring.TestCards.from;
import static org.limitdesk.domain.scoring.TestCards.less;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.trend.BucketEdges;

class CardScorerTest {
  private static final RollFloor FLOOR = RollFloor.chained(0.3, 0.6, 0.75);
  private static final int DECEASED =
      BookTable.FLAGS.columns().get(BookTable.FLAGS.indexOf("kind")).codes().indexOf("deceased");

  /** 600 points below half of the limit, 560 from there on. */
  private static TestCards byUse() {
    TestCards cards = new TestCards().base("560").pd();
    CardField use = cards.number("utilisation_now");
    return cards.add("use", "40", "USE", bin(less(use, 0.5), "40"), bin(from(use, 0.5), "0"));
  }

  private static CardScorer scorer(TestCards cards) {
    return new CardScorer(cards.card(), BucketEdges.STANDARD, FLOOR);
  }

  private static LineScore score(LineHistory line) {
    return scorer(byUse()).score(line);
  }

  @Test
  void anOrdinaryLineHasScorePdAndTier() {
    LineScore score = score(new Lines().month(202603, 10_000, 4_000, 0).line());
    assertEquals(ScoreState.SCORED, score.state());
    assertEquals(new BigDecimal("600"), score.score());
    assertEquals(Pd.of(1.0 / 33), score.pd());
    assertEquals(score.cardPd(), score.pd());
    assertEquals(Tier.MEDIUM, score.tier());
    Breakdown breakdown = scorer(byUse()).breakdown(score);
    assertNotNull(breakdown);
    assertEquals(new BigDecimal("600"), breakdown.score());
  }

  @ParameterizedTest
  @CsvSource({"1, 0.135", "30, 0.135", "31, 0.45", "60, 0.45", "61, 0.75", "90, 0.75"})
  void anOverdueLineHasAtLeastTheRollRateToM4(int dpd, double floor) {
    LineScore score = score(new Lines().month(202603, 10_000, 4_000, dpd).line());
    assertNotNull(score.pd());
    assertEquals(floor, score.pd().unrounded(), 1e-12);
    assertEquals(Pd.of(1.0 / 33), score.cardPd());
    assertEquals(new BigDecimal("600"), score.score());
  }

  @Test
  void aHigherPdOfTheCardStandsAboveTheFloor() {
    TestCards cards = new TestCards().base("400").pd().same("all", "0", "0");
    LineScore score = scorer(cards).score(new Lines().month(202603, 10_000, 1, 90).line());
    assertEquals(score.cardPd(), score.pd());
  }

  @Test
  void aLineThatAlreadyIsBadHasPdOneAndNoScore() {
    LineScore m4 = score(new Lines().month(202603, 10_000, 4_000, 91).line());
    LineScore written =
        score(new Lines().month(Months.of(202603, 10_000, 0, 0).status("charged_off")).line());
    for (LineScore each : List.of(m4, written)) {
      assertEquals(ScoreState.ALREADY_BAD, each.state());
      assertEquals(Pd.CERTAIN, each.pd());
      assertNull(each.score());
      assertNull(each.tier());
      assertNull(scorer(byUse()).breakdown(each));
    }
  }

  @ParameterizedTest
  @CsvSource({"closed", "transferred"})
  void aLineThatIsGoneIsNotScored(String status) {
    LineScore score =
        score(new Lines().month(Months.of(202603, 10_000, 0, 120).status(status)).line());
    assertEquals(ScoreState.NOT_OPEN, score.state());
    assertNull(score.pd());
  }

  @Test
  void aSuspendedLineIsScored() {
    LineHistory line =
        new Lines().month(Months.of(202603, 10_000, 4_000, 0).status("suspended")).line();
    assertEquals(ScoreState.SCORED, score(line).state());
  }

  @Test
  void nobodyScoresTheDeceased() {
    Lines lines = new Lines().month(202602, 10_000, 4_000, 120);
    assertEquals(
        ScoreState.DECEASED, score(lines.flag(DECEASED, 20260228, Row.NONE).line()).state());
    Lines corrected = new Lines().month(202602, 10_000, 4_000, 0);
    assertEquals(
        ScoreState.SCORED, score(corrected.flag(DECEASED, 20260101, 20260227).line()).state());
    Lines other = new Lines().month(202602, 10_000, 4_000, 0);
    assertEquals(ScoreState.SCORED, score(other.flag(0, 20260101, Row.NONE).line()).state());
  }

  @Test
  void whatTheCardHasNoBinForIsInvalidAndSaysWhy() {
    TestCards cards = new TestCards().pd();
    CardField debt = cards.number("debt_to_income");
    cards.add("debt", "0", "R", bin(less(debt, 1), "0"));
    LineScore score = scorer(cards).score(new Lines().month(202603, 10_000, 4_000, 0).line());
    assertEquals(ScoreState.INVALID, score.state());
    assertEquals("no bin of debt holds debt_to_income missing", score.fault());
    assertNull(score.pd());
  }

  @Test
  void aCardWithoutPdoAndOffsetGivesNoPd() {
    TestCards cards = new TestCards().same("all", "0", "7");
    LineScore score = scorer(cards).score(new Lines().month(202603, 10_000, 4_000, 30).line());
    assertEquals(new BigDecimal("7"), score.score());
    assertNull(score.pd());
    assertNull(score.tier());
  }

  @ParameterizedTest
  @CsvSource({"age", "gender", "region", "birth_year", "purpose"})
  void aCardMayNotLookAtWhatIsNoCharacteristic(String field) {
    TestCards cards = new TestCards().same("all", "0", "7");
    cards.number(field);
    CardMisfit misfit = assertThrows(CardMisfit.class, () -> scorer(cards));
    assertTrue(String.valueOf(misfit.getMessage()).contains('"' + field + '"'));
  }

  @Test
  void aCardMustTakeACharacteristicForWhatItIs() {
    TestCards cards = new TestCards().same("all", "0", "7");
    cards.number("status");
    assertThrows(CardMisfit.class, () -> scorer(cards));
    TestCards words = new TestCards().same("all", "0", "7");
    words.field(CardField.of(0, "status", FieldKind.WORD));
    assertEquals(1, scorer(words).card().fields().size());
  }

  @Test
  void aCardOfALaterRegistryIsRefused() {
    TestCards cards = new TestCards().same("all", "0", "7");
    Scorecard later = cards.card(new CardTerms("bad", 12, "all", 99, null));
    assertThrows(
        CardMisfit.class, () -> new CardScorer(later, BucketEdges.STANDARD, RollFloor.NONE));
  }

  @Test
  void theHistoryUsesWhatWasKnownAtEachMonth() {
    LineHistory line =
        new Lines()
            .month(202601, 10_000, 2_000, 0)
            .month(202602, 10_000, 6_000, 0)
            .month(202603, 10_000, 6_000, 95)
            .flag(DECEASED, 20260301, 20260315)
            .line();
    List<ScoreHistory.MonthScore> history = ScoreHistory.of(scorer(byUse()), line);
    assertEquals(
        List.of(202601, 202602, 202603),
        history.stream().map(ScoreHistory.MonthScore::month).toList());
    assertEquals(new BigDecimal("600"), history.get(0).score().score());
    assertEquals(new BigDecimal("560"), history.get(1).score().score());
    assertEquals(ScoreState.ALREADY_BAD, history.get(2).score().state());
  }
}
