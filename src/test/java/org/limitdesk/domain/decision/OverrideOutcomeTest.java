package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.policy.Action;

/** Kept lines beside comparable cut ones, by hand. */
class OverrideOutcomeTest {
  private final List<FollowedCase> cases = new ArrayList<>();

  private void add(
      int many, int bad, long maker, @Nullable ReasonCode reason, Direction way, String tier) {
    for (int i = 0; i < many; i++) {
      cases.add(new FollowedCase(maker, reason, way, 202603, Action.REDUCE, tier, i < bad));
    }
  }

  @Test
  void comparableLinesAreWeightedAsTheGroup() {
    add(30, 3, 1, ReasonCode.GOOD_CONDUCT, Direction.SOFTER, "high");
    add(10, 0, 1, ReasonCode.DEBT_REPAID, Direction.SOFTER, "low");
    add(50, 10, 2, null, Direction.AS_PROPOSED, "high");
    add(100, 2, 2, null, Direction.AS_PROPOSED, "low");
    OverrideOutcome all = OverrideOutcome.of(cases);
    assertEquals(new OverrideRate(3, 40), all.bad());
    assertEquals(0.75 * 0.20 + 0.25 * 0.02, all.comparable().share(), 1e-12);
    assertEquals(1 / (0.75 * 0.75 / 50 + 0.25 * 0.25 / 100), all.comparable().stands(), 1e-9);
    assertEquals(150, all.comparables());
    assertEquals(0, all.alone());
    Map<ReasonCode, OverrideOutcome> reasons = OverrideOutcome.by(cases, FollowedCase::reason);
    assertEquals(Set.of(ReasonCode.GOOD_CONDUCT, ReasonCode.DEBT_REPAID), reasons.keySet());
    assertEquals(
        0.02, reasons.getOrDefault(ReasonCode.DEBT_REPAID, all).comparable().share(), 1e-12);
  }

  @Test
  void whatHasNoComparableLineIsLeftOutAndCounted() {
    add(5, 5, 1, null, Direction.SOFTER, "medium");
    add(5, 1, 1, null, Direction.SOFTER, "high");
    add(20, 2, 2, null, Direction.AS_PROPOSED, "high");
    add(9, 9, 2, null, Direction.HARDER, "medium");
    OverrideOutcome all = OverrideOutcome.of(cases);
    assertEquals(5, all.alone());
    assertEquals(new OverrideRate(1, 5), all.bad());
    assertEquals(0.1, all.comparable().share(), 1e-12);
  }

  @Test
  void aHandfulNeverStandsApartAndAGroupDoes() {
    add(2, 2, 1, ReasonCode.DEBT_REPAID, Direction.SOFTER, "high");
    add(40, 30, 1, ReasonCode.GOOD_CONDUCT, Direction.SOFTER, "high");
    add(40, 4, 1, ReasonCode.OTHER, Direction.SOFTER, "high");
    add(200, 20, 2, null, Direction.AS_PROPOSED, "high");
    Map<ReasonCode, OverrideOutcome> reasons = OverrideOutcome.by(cases, FollowedCase::reason);
    OverrideOutcome none = OverrideOutcome.of(List.of());
    assertTrue(
        reasons.getOrDefault(ReasonCode.DEBT_REPAID, none).difference().low() > 0,
        "by its interval");
    assertFalse(
        reasons.getOrDefault(ReasonCode.DEBT_REPAID, none).standsApart(),
        "but two lines are two lines");
    assertTrue(reasons.getOrDefault(ReasonCode.GOOD_CONDUCT, none).standsApart());
    assertFalse(reasons.getOrDefault(ReasonCode.OTHER, none).standsApart());
  }

  @Test
  void ofNoLineNothingIsKnown() {
    OverrideOutcome none = OverrideOutcome.of(cases);
    assertEquals(new Interval(-1, 1), none.difference());
    assertTrue(OverrideOutcome.by(cases, FollowedCase::maker).isEmpty());
  }

  /** Newcombe's own example, Stat. Med. 17 (1998), table II (a): 56/70 and 48/80, method 10. */
  @Test
  void theDifferencesIntervalIsThePublishedOne() {
    Interval found =
        Interval.ofDifference(56 / 70.0, Interval.of(56, 70), 48 / 80.0, Interval.of(48, 80));
    assertEquals(0.0524, found.low(), 5e-5);
    assertEquals(0.3339, found.high(), 5e-5);
  }

  /** By direction each is beside the same comparable lines; those beside themselves. */
  @Test
  void harderLinesAreFollowedAsSofterOnesAre() {
    add(20, 2, 1, ReasonCode.GOOD_CONDUCT, Direction.SOFTER, "high");
    add(10, 4, 1, ReasonCode.INCOME_LOST, Direction.HARDER, "high");
    add(50, 10, 2, null, Direction.AS_PROPOSED, "high");
    Map<Direction, OverrideOutcome> found = OverrideOutcome.byDirection(cases);
    OverrideOutcome none = OverrideOutcome.of(List.of());
    assertEquals(new OverrideRate(4, 10), found.getOrDefault(Direction.HARDER, none).bad());
    assertEquals(0.2, found.getOrDefault(Direction.HARDER, none).comparable().share(), 1e-12);
    assertEquals(OverrideOutcome.of(cases), found.get(Direction.SOFTER));
    assertEquals(new OverrideRate(10, 50), found.getOrDefault(Direction.AS_PROPOSED, none).bad());
    assertEquals(Set.of(Direction.values()), OverrideOutcome.byDirection(cases).keySet());
    assertTrue(OverrideOutcome.byDirection(List.of()).isEmpty());
  }

  /** One of one beside none of three is a difference that nobody may speak of. */
  @Test
  void fewLinesAreNeverSetApart() {
    add(1, 1, 1, ReasonCode.DEBT_REPAID, Direction.SOFTER, "high");
    add(3, 0, 2, null, Direction.AS_PROPOSED, "high");
    OverrideOutcome few = OverrideOutcome.of(cases);
    assertTrue(few.difference().low() > 0);
    assertFalse(few.standsApart());
    assertFalse(few.hasEnough());
    add(9, 9, 1, ReasonCode.DEBT_REPAID, Direction.SOFTER, "high");
    assertFalse(OverrideOutcome.of(cases).standsApart(), "three comparable lines are few as well");
    add(7, 0, 2, null, Direction.AS_PROPOSED, "high");
    assertTrue(OverrideOutcome.of(cases).standsApart());
  }
}
