package org.limitdesk.domain.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.signal.Lines;
import org.limitdesk.intake.policy.Policies;

/** Sums that were done by hand: the expected loss of this line is 480.60 (see EffectsTest). */
class LinePriceTest {
  private static final ScoredLine SCORED = ScoredLine.of(580.0, 0.06, "medium", 12);

  private Policy policy;

  @BeforeEach
  void readThePolicy() throws IOException {
    policy = Policies.defaultPolicy();
  }

  private static Lines line() {
    Lines line = Lines.line();
    line.interest = 80;
    line.pending = 1_000;
    line.dailyRate = 50_000;
    return line.months(2, 20_000, 5_000).month(20_000, 5_000, 10);
  }

  private LinePrice price(Lines line, ScoredLine scored) {
    return new Effects(policy).price(line.view(), scored);
  }

  @Test
  void theRateAskedPaysForMoneyLossAndRunning() {
    LinePrice price = price(line(), SCORED);
    // 365 × 0.0005, and 0.035 + (480.60 + 24) / 5,000
    assertEquals(OptionalLong.of(18_250_000), price.yearly());
    assertEquals(OptionalLong.of(13_592_000), price.asked());
    assertEquals(OptionalLong.of(4_660_000), price.gap());
  }

  @Test
  void aLossOfHalfAYearIsSpreadOverAYear() {
    // 0.035 + (480.60 · 12 / 6 + 24) / 5,000
    LinePrice price = price(line(), ScoredLine.of(580.0, 0.06, "medium", 6));
    assertEquals(OptionalLong.of(23_204_000), price.asked());
  }

  @Test
  void ofACoLentLineTheOwnShareCarriesTheRunning() {
    Lines line = line();
    line.ownShare = 30_000_000;
    // 0.035 + (144.18 + 24) / 1,500
    assertEquals(OptionalLong.of(14_712_000), price(line, SCORED).asked());
  }

  @Test
  void theMeanIsOfTwelveMonthEndsAtMost() {
    Lines line = Lines.line().months(9, 20_000, 0).months(9, 20_000, 8_000);
    LinePrice price = price(line.month(20_000, 8_000, 0), SCORED);
    assertEquals(12, price.months());
    // two of the twelve at nothing
    assertEquals(666_667, price.meanBalance());
  }

  @Test
  void whereNothingWasOwedNoRateIsAsked() {
    Lines line = Lines.line().months(3, 20_000, 0);
    line.dailyRate = 50_000;
    LinePrice price = price(line, SCORED);
    assertTrue(price.asked().isEmpty());
    assertTrue(price.gap().isEmpty());
    assertEquals(OptionalLong.of(18_250_000), price.yearly());
  }

  @Test
  void withoutADailyRateOnlyTheRateAskedIsKnown() {
    Lines line = line();
    line.dailyRate = Row.NONE;
    LinePrice price = price(line, SCORED);
    assertTrue(price.yearly().isEmpty());
    assertTrue(price.gap().isEmpty());
    assertFalse(price.asked().isEmpty());
  }

  @Test
  void withoutAPdOnlyThePriceIsKnown() {
    LinePrice price = price(line(), ScoredLine.UNSCORED);
    assertFalse(price.isLossKnown());
    assertEquals(OptionalLong.of(18_250_000), price.yearly());
    assertTrue(price.asked().isEmpty());
  }

  @Test
  void theGapIsThatOfTheRatesAsTheyAreShown() {
    Lines line = line();
    line.dailyRate = 47_000;
    LinePrice price = price(line, SCORED);
    // 17.155 % is shown as 17.16 %, and 13.592 % as 13.59 %
    assertEquals(OptionalLong.of(17_155_000), price.yearly());
    assertEquals(OptionalLong.of(3_570_000), price.gap());
  }

  @Test
  void aRateThatIsNoRateAnyMoreStopsAtAMillion() {
    Lines line = Lines.line().months(2, 1_000_000_000L, 0).month(1_000_000_000L, 1, 10);
    assertEquals(OptionalLong.of(Share.MOST), price(line, SCORED).asked());
  }
}
