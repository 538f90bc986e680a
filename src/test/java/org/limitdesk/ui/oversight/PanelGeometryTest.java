package org.limitdesk.ui.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.OverrideOutcome;
import org.limitdesk.domain.decision.OverrideOutcome.Compared;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.workflow.FollowOverrides.Followed;

/** Where the bars and dots of the panels stand, and which rows there are. */
class PanelGeometryTest {
  private static OverrideOutcome outcome(long bad, long lines, double comparable, long others) {
    return new OverrideOutcome(
        new OverrideRate(bad, lines), new Compared(comparable, (double) others), others, 0);
  }

  @Test
  void bothSidesOfTheAxisHaveOneScale() {
    WaysBar.Scale scale = new WaysBar.Scale(291, 513);
    double width = 300;
    assertEquals(
        scale.length(291, width) / 291, scale.length(513, width) / 513, 1e-9, "pixels per count");
    double zero = scale.zero(width);
    double ends = width - (zero + scale.length(513, width));
    assertTrue(zero - scale.length(291, width) >= 3 * 8, "room for 291 at the left");
    assertTrue(ends >= 3 * 8, "room for 513 at the right");
    assertEquals(zero - scale.length(291, width), ends, 1e-9, "as many digits, as much room");
  }

  @Test
  void aSideWithoutAnyLeavesItsRoomToTheOther() {
    WaysBar.Scale scale = new WaysBar.Scale(0, 12);
    assertTrue(scale.zero(200) < 10);
    assertTrue(scale.length(12, 200) > 150);
    assertEquals(0, scale.length(0, 200));
    assertEquals(0, new WaysBar.Scale(0, 0).length(0, 200));
  }

  @Test
  void reasonsComeByNumberAndThenByCode() {
    Map<ReasonCode, Map<Direction, Long>> ways = new EnumMap<>(ReasonCode.class);
    ways.put(ReasonCode.GOOD_CONDUCT, Map.of(Direction.SOFTER, 3L));
    ways.put(ReasonCode.INCOME_LOST, Map.of(Direction.HARDER, 9L, Direction.SOFTER, 1L));
    ways.put(ReasonCode.DEBT_REPAID, Map.of(Direction.SOFTER, 3L));
    List<ReasonCode> order = WaysPanel.sorted(ways).stream().map(WaysPanel.Ways::reason).toList();
    assertEquals(ReasonCode.INCOME_LOST, order.getFirst());
    assertEquals(order.subList(1, 3).stream().sorted().toList(), order.subList(1, 3));
    assertEquals(9, WaysPanel.sorted(ways).getFirst().harder());
  }

  @Test
  void theAxisReachesOverEveryIntervalThatIsDrawn() {
    SeenScale scale = SeenScale.of(List.of(outcome(3, 30, 0.05, 200), outcome(1, 1, 0, 3)));
    assertEquals(30, scale.axis().top(), "3 of 30 may be 25.6 %, and one of one is not drawn");
    assertEquals(4, scale.x(0, 208), 1e-9);
    assertEquals(104, scale.x(0.15, 208), 1e-9);
    assertEquals(204, scale.x(0.30, 208), 1e-9);
    assertEquals(204, scale.at(scale.steps(), 208), 1e-9);
    assertEquals(204, scale.x(0.9, 208), 1e-9);
    assertEquals(1, scale.every(20, 208));
    assertEquals(2, scale.every(scale.at(1, 208) - 3, 208));
    SeenScale apart = SeenScale.of(List.of(outcome(30, 100, 0.05, 200)));
    assertTrue(apart.x(1, 208) < 208 - 35, "room for 30.0% at the right");
  }

  @Test
  void rowsAreDirectionsAndUnderSofterItsReasonsOfEnoughLines() {
    OverrideOutcome many = outcome(4, 40, 0.1, 300);
    OverrideOutcome some = outcome(2, 20, 0.1, 300);
    OverrideOutcome few = outcome(1, 1, 0, 3);
    Map<Direction, OverrideOutcome> ways = new EnumMap<>(Direction.class);
    ways.put(Direction.HARDER, few);
    ways.put(Direction.SOFTER, many);
    ways.put(Direction.AS_PROPOSED, outcome(30, 300, 0.1, 300));
    Followed followed =
        new Followed(
            3,
            many,
            ways,
            Map.of(),
            Map.of(
                ReasonCode.DEBT_REPAID, few,
                ReasonCode.GOOD_CONDUCT, some,
                ReasonCode.INCOME_CONFIRMED, many));
    List<TurnedOutPanel.Row> rows = TurnedOutPanel.rows(followed);
    assertEquals(
        List.of(
            Direction.AS_PROPOSED,
            Direction.SOFTER,
            Direction.SOFTER,
            Direction.SOFTER,
            Direction.HARDER),
        rows.stream().map(TurnedOutPanel.Row::way).toList());
    assertEquals(ReasonCode.INCOME_CONFIRMED, rows.get(2).reason());
    assertEquals(ReasonCode.GOOD_CONDUCT, rows.get(3).reason());
    assertTrue(
        TurnedOutPanel.rows(new Followed(3, outcome(0, 0, 0, 0), Map.of(), Map.of(), Map.of()))
            .isEmpty());
  }

  @Test
  void panelsAreLowerOnALowScreen() {
    assertEquals(186, RatePanels.height(600));
    assertEquals(232, RatePanels.height(800));
    assertEquals(258, RatePanels.height(1200));
  }
}
