package org.limitdesk.domain.scoring.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.Comparison;
import org.limitdesk.domain.scoring.Condition;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.Lines;
import org.limitdesk.domain.scoring.ReasonRule;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.scoring.Scale;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.Tier;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.domain.trend.BucketEdges;

/** Two months of three lines, counted by hand. */
class MigrationTest {
  private static final CardScorer SCORER =
      new CardScorer(card(), BucketEdges.STANDARD, RollFloor.NONE);

  /** 20 points below 10 days past due, 10 below 30, else none; tiers begin at 10 and 20. */
  private static Scorecard card() {
    CardField dpd = CardField.of(0, "dpd_now", FieldKind.NUMBER);
    List<Attribute> bins =
        List.of(
            bin(new Condition.Compare(dpd, Comparison.LESS, 10), "20"),
            bin(new Condition.Compare(dpd, Comparison.LESS, 30), "10"),
            bin(new Condition.Always(true), "0"));
    return new Scorecard(
        "trial",
        "1",
        new CardTerms("went bad", 1, "all lines", 1, null),
        BigDecimal.ZERO,
        new Scale(BigDecimal.ZERO, BigDecimal.TEN),
        new Tiers(new BigDecimal("20"), BigDecimal.TEN),
        ReasonRule.POINTS_BELOW,
        List.of(dpd),
        List.of(new Characteristic("overdue", bins, BigDecimal.TEN, "OVERDUE")));
  }

  private static Attribute bin(Condition condition, String points) {
    return new Attribute(condition, new BigDecimal(points), null);
  }

  /** Lines of borrowers 1, 2, ... so many days past due. */
  private static CardMonth month(int... dpd) {
    CardMonth month = new CardMonth(SCORER.card(), 1);
    for (int i = 0; i < dpd.length; i++) {
      month.add(i + 1, SCORER.score(new Lines().month(202603, 100, 50, dpd[i]).line()));
    }
    return month;
  }

  private static Migration.Cell cell(Migration migration, Tier from, Tier to) {
    return migration.cells().stream()
        .filter(each -> each.from() == from && each.to() == to)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMonthKeepsScoresTiersAndBins() {
    CardMonth month = month(0, 15, 40, 200);
    assertEquals(4, month.lines());
    assertEquals(3, month.scored(), "a line in M4 and worse has no score");
    assertEquals(
        List.of(20.0, 10.0, 0.0), java.util.Arrays.stream(month.scores()).boxed().toList());
    assertEquals(Tier.LOW, month.tier(1));
    assertEquals(Tier.HIGH, month.tier(3));
    assertNull(month.tier(4));
    assertNull(month.tier(400));
    assertEquals(List.of(1L, 1L, 1L), java.util.Arrays.stream(month.bins(0)).boxed().toList());
  }

  @Test
  void linesGoFromTierToTierAndOutcomesGoWithThem() {
    BitSet known = new BitSet();
    known.set(2, 4);
    BitSet bad = new BitSet();
    bad.set(2);
    Migration migration = Migration.of(month(0, 0, 40, 0), month(0, 15, 0, 200), known, bad);
    assertEquals(3, migration.lines());
    assertEquals(1, cell(migration, Tier.LOW, Tier.LOW).lines());
    assertEquals(1, cell(migration, Tier.LOW, Tier.MEDIUM).lines());
    assertEquals(1, cell(migration, Tier.LOW, Tier.MEDIUM).bad());
    assertEquals(1, cell(migration, Tier.HIGH, Tier.LOW).known());
    assertEquals(0, cell(migration, Tier.HIGH, Tier.LOW).bad());
    assertEquals(1.0 / 3, migration.agreement(), 1e-12);
    assertTrue(migration.changed().get(2) && migration.changed().get(3));
    assertEquals(2, migration.changed().cardinality());
  }

  @Test
  void outcomesAreThoseOfScoredLinesWhoseOutcomeIsKnown() {
    BitSet known = new BitSet();
    known.set(1, 5);
    BitSet bad = new BitSet();
    bad.set(3);
    CardMonth.Outcomes outcomes = month(0, 15, 40, 200).with(known, bad);
    assertEquals(3, outcomes.scores().length);
    assertTrue(outcomes.tell() && outcomes.havePds());
    assertEquals(1, Ranking.of(outcomes.scores(), outcomes.bad()).auc());
    assertFalse(month(0, 15).with(known, bad).tell(), "all of them are good");
  }

  @Test
  void tenthsOfEqualScoresHaveNoEdgeBetweenThem() {
    assertEquals(0, Bands.tenths(new double[] {5, 5, 5}).length);
    assertEquals(0, Bands.tenths(new double[0]).length);
    double[] edges = Bands.tenths(new double[] {1, 2, 2, 2, 2, 2, 2, 2, 2, 3});
    assertEquals(List.of(2.0, 3.0), java.util.Arrays.stream(edges).boxed().toList());
    assertEquals(
        List.of(1L, 1L, 1L),
        java.util.Arrays.stream(Bands.counts(edges, new double[] {1.9, 2, 3})).boxed().toList());
  }
}
