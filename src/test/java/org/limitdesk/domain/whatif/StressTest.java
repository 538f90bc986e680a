package org.limitdesk.domain.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.signal.Lines;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.whatif.Stress.Shock;
import org.limitdesk.intake.card.Cards;

class StressTest {
  private static LineScore scored(Scorecard card, Lines line) {
    return new CardScorer(card, BucketEdges.STANDARD, new RollFloor(0.2, 0.4, 0.7))
        .score(line.view().line());
  }

  private static Scorecard card() throws IOException {
    return Cards.read(Cards.DEMO, Cards.shipped(Cards.DEMO));
  }

  @Test
  void twiceTheOddsOfBadCostThePointsThatDoubleThem() throws IOException {
    Scorecard card = card();
    Lines line = Lines.line().months(6, 10_000, 4_000);
    LineScore calm = scored(card, line);
    LineScore stressed = new Stress(2, 1, List.of()).score(line.borrower(), calm, card);
    assertNotNull(card.scale());
    assertNotNull(calm.score());
    assertNotNull(stressed.score());
    assertEquals(0, calm.score().subtract(card.scale().pdo()).compareTo(stressed.score()));
    assertNotNull(calm.pd());
    assertNotNull(stressed.pd());
    double pd = calm.pd().unrounded();
    assertEquals(2 * pd / (1 - pd + 2 * pd), stressed.pd().unrounded(), 1e-15);
    assertNotNull(card.scale().pd(stressed.score()));
    assertEquals(card.scale().pd(stressed.score()).unrounded(), stressed.pd().unrounded(), 1e-12);
  }

  @Test
  void whatIsBadAlreadyStaysSo() throws IOException {
    Lines line = Lines.line().months(5, 10_000, 4_000).month(10_000, 4_000, 120);
    LineScore stressed =
        new Stress(3, 1, List.of()).score(line.borrower(), scored(card(), line), card());
    assertNotNull(stressed.pd());
    assertEquals(1, stressed.pd().unrounded());
  }

  @Test
  void shocksOfSegmentsMultiply() {
    Lines line = Lines.line();
    line.region = "north";
    line.industry = "catering";
    Stress stress =
        new Stress(
            1.5,
            1,
            List.of(
                new Shock(SegmentField.REGION, "north", 2),
                new Shock(SegmentField.INDUSTRY, "catering", 3),
                new Shock(SegmentField.INDUSTRY, "retail", 7)));
    assertEquals(9, stress.odds(line.borrower()), 1e-12);
  }

  @Test
  void onlyTheMonthsOwnIncomeIsUnderStressAndAnUnknownOneStaysUnknown() {
    Lines known = Lines.line().withIncome(100).months(3, 10_000, 4_000);
    LineHistory after = new Stress(1, 0.8, List.of()).line(known.view().line());
    assertEquals(8_000, after.now().income());
    assertEquals(10_000, after.months().get(1).income());
    LineHistory unknown = Lines.line().months(3, 10_000, 4_000).view().line();
    assertEquals(Row.NONE, new Stress(1, 0.8, List.of()).line(unknown).now().income());
    assertSame(unknown, Stress.NONE.line(unknown));
  }

  @Test
  void factorsThatAreNoneAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Stress(0, 1, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Stress(Double.NaN, 1, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Stress(1, -0.1, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Shock(SegmentField.REGION, "north", -1));
  }
}
