package org.limitdesk.ui.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.ui.oversight.FunnelFrame.Box;
import org.limitdesk.ui.oversight.FunnelFrame.Limits;

class FunnelFrameTest {
  private static final OverrideRate ALL = new OverrideRate(282, 2430);
  private static final double WIDTH = 346;
  private static final double HEIGHT = 246;

  private static FunnelFrame frame(OverrideRate... officers) {
    return FunnelFrame.of(List.of(officers), ALL);
  }

  @Test
  void decisionsGoFromTheAxisToTheRightAndSharesUpward() {
    FunnelFrame frame = frame(new OverrideRate(110, 1000), new OverrideRate(92, 500));
    assertEquals(34, frame.x(0, WIDTH), 1e-9);
    assertEquals(34 + 300 / 1.08, frame.x(1000, WIDTH), 1e-9);
    assertEquals(34 + 150 / 1.08, frame.x(500, WIDTH), 1e-9);
    assertEquals(20, frame.up().top(), "18.4 % of 500 is the highest");
    assertEquals(208, frame.y(0, HEIGHT), 1e-9);
    assertEquals(108, frame.y(0.1, HEIGHT), 1e-9);
    assertEquals(8, frame.y(0.2, HEIGHT), 1e-9);
    assertEquals(8, frame.y(0.9, HEIGHT), 1e-9, "what is above stays at the upper end");
    assertEquals(List.of(200L, 400L, 600L, 800L, 1000L), frame.across());
  }

  @Test
  void oneOfOnePressesNobodyFlat() {
    OverrideRate one = new OverrideRate(1, 1);
    FunnelFrame frame = frame(new OverrideRate(110, 1000), one);
    assertEquals(20, frame.up().top());
    assertTrue(frame.isAbove(one));
    assertFalse(frame.isAbove(new OverrideRate(110, 1000)));
    OverrideRate all = new OverrideRate(10, 10);
    assertFalse(frame(all).isAbove(all), "who can be told apart always has room");
  }

  @Test
  void limitsNarrowWithDecisionsAroundTheShareOfAll() {
    List<Limits> limits = frame(new OverrideRate(110, 1000)).limits();
    assertEquals(1, limits.getFirst().decisions(), 1e-9);
    assertEquals(1080, limits.getLast().decisions(), 1e-9);
    for (int i = 1; i < limits.size(); i++) {
      Limits limit = limits.get(i);
      Limits before = limits.get(i - 1);
      assertTrue(limit.decisions() > before.decisions());
      assertTrue(limit.far().high() <= before.far().high() + 1e-9);
      assertTrue(limit.far().low() >= before.far().low() - 1e-9);
      assertTrue(limit.near().high() <= limit.far().high() && limit.near().high() > ALL.share());
      assertTrue(limit.near().low() >= limit.far().low() && limit.near().low() < ALL.share());
    }
  }

  @Test
  void nobodyAtAllIsNoFault() {
    FunnelFrame none = FunnelFrame.of(List.of(), new OverrideRate(0, 0));
    assertTrue(Double.isFinite(none.x(0, WIDTH)) && Double.isFinite(none.y(0, HEIGHT)));
    FunnelFrame calm = FunnelFrame.of(List.of(new OverrideRate(0, 5)), new OverrideRate(0, 5));
    assertEquals(208, calm.y(0, HEIGHT), 1e-9);
  }

  @Test
  void namesThatMeetArePushedApartAndOthersStay() {
    Box first = new Box(100, 50, 60);
    Box meets = new Box(120, 55, 60);
    Box beside = new Box(200, 52, 60);
    List<Box> placed = FunnelFrame.apart(List.of(), List.of(first, meets, beside), 200);
    assertEquals(first, placed.get(0));
    assertEquals(beside, placed.get(2));
    assertTrue(Math.abs(placed.get(1).y() - first.y()) >= FunnelFrame.APART);
    assertEquals(120, placed.get(1).x());
    Box dot = new Box(110, 52, 12);
    Box freed = FunnelFrame.apart(List.of(dot), List.of(first), 200).getFirst();
    assertTrue(Math.abs(freed.y() - dot.y()) >= FunnelFrame.APART, "no name on a dot");
  }

  @Test
  void noNameIsPushedOutOfThePlot() {
    List<Box> placed =
        FunnelFrame.apart(
            List.of(),
            List.of(new Box(0, 2, 50), new Box(0, 3, 50), new Box(0, 4, 50), new Box(0, 90, 50)),
            100);
    for (int i = 0; i < placed.size(); i++) {
      Box box = placed.get(i);
      assertTrue(box.y() >= 0 && box.y() <= 100, box.toString());
      for (Box other : placed.subList(0, i)) {
        assertTrue(Math.abs(box.y() - other.y()) >= FunnelFrame.APART, box + " on " + other);
      }
    }
  }
}
