package org.limitdesk.ui.oversight;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.chart.NiceScale;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.decision.OverrideRate;

/**
 * What a funnel plot shows and where: decisions to the right, shares upward, and the limits by
 * decisions. Nothing of it needs a screen.
 *
 * @param most decisions at the right end
 * @param up the axis of shares in per cent, from 0
 * @param limits from few decisions to most, denser where they bend
 */
record FunnelFrame(double most, NiceScale up, List<Limits> limits) {
  static final double LEFT = 34;
  static final double RIGHT = 12;
  static final double TOP = 8;
  static final double BOTTOM = 38;

  /** As high as a line of the small type: names nearer than this stand on each other. */
  static final double APART = 17;

  private static final int POINTS = 40;
  private static final int PERCENT = 100;

  /** Room right of the last. */
  private static final double MORE = 1.08;

  /** The limits of fewer than one of so many parts of the decisions may leave the plot. */
  private static final double OPEN_END = 3;

  FunnelFrame {
    limits = List.copyOf(limits);
  }

  /**
   * The limits for somebody with so many decisions.
   *
   * @param near where 95 % lie
   * @param far where 99.8 % lie
   */
  record Limits(double decisions, Interval near, Interval far) {}

  /** A label that wants to stand there, in pixels. */
  record Box(double x, double y, double width) {
    boolean meets(Box other) {
      return x < other.x + other.width && other.x < x + width && Math.abs(y - other.y) < APART;
    }
  }

  /**
   * The frame of these officers. It is as high as whoever has enough decisions to be told apart, so
   * that one override in one decision does not press all others flat; it is drawn at the top.
   */
  static FunnelFrame of(List<OverrideRate> officers, OverrideRate all) {
    double greatest = officers.stream().mapToDouble(OverrideRate::decided).max().orElse(1);
    double highest =
        officers.stream()
            .filter(each -> each.decided() >= OverrideRate.FEWEST)
            .mapToDouble(OverrideRate::share)
            .max()
            .orElse(0);
    double open = all.limits(Math.max(1, greatest / OPEN_END), OverrideRate.FUNNEL).high();
    double most = greatest * MORE;
    List<Limits> limits = new ArrayList<>();
    for (int i = 0; i <= POINTS; i++) {
      double part = (double) i / POINTS;
      double decisions = 1 + (most - 1) * part * part;
      limits.add(
          new Limits(
              decisions,
              all.limits(decisions, OverrideRate.INNER),
              all.limits(decisions, OverrideRate.FUNNEL)));
    }
    return new FunnelFrame(most, NiceScale.upTo(PERCENT * Math.max(highest, open)), limits);
  }

  /** The share at the upper end. */
  double top() {
    return up.top() / PERCENT;
  }

  double x(double decisions, double width) {
    return LEFT + (width - LEFT - RIGHT) * decisions / most;
  }

  /** The limits where the plot is that far from its left end, or a little before. */
  Limits limitsAt(double x, double width) {
    return limits.stream()
        .filter(limit -> x(limit.decisions(), width) <= x)
        .reduce(limits.getFirst(), (_, later) -> later);
  }

  /** What lies above the upper end stays at it. */
  double y(double share, double height) {
    return TOP + (height - TOP - BOTTOM) * (1 - Math.min(share, top()) / top());
  }

  /** Whether a share has no room and is only hinted at. */
  boolean isAbove(OverrideRate rate) {
    return rate.share() > top();
  }

  /** The marks of the axis of decisions, rising; none at 0. */
  List<Long> across() {
    NiceScale scale = NiceScale.upTo(most / MORE);
    double step = Math.max(1, scale.step());
    List<Long> marks = new ArrayList<>();
    for (double value = step; value <= most; value += step) {
      marks.add(Math.round(value));
    }
    return marks;
  }

  /**
   * The boxes in their order, each moved down or up by as little as keeps it from what is taken and
   * from all before it, within the height.
   */
  static List<Box> apart(List<Box> taken, List<Box> wanted, double height) {
    List<Box> all = new ArrayList<>(taken);
    for (Box box : wanted) {
      all.add(free(box, all, height));
    }
    return all.subList(taken.size(), all.size());
  }

  private static Box free(Box box, List<Box> placed, double height) {
    for (int step = 0; step * APART <= 2 * height; step++) {
      int rows = (step + 1) / 2;
      double move = APART * (step % 2 == 0 ? -rows : rows);
      Box moved = new Box(box.x(), box.y() + move, box.width());
      boolean within = moved.y() >= 0 && moved.y() <= height - APART;
      if ((within || step == 0) && placed.stream().noneMatch(moved::meets)) {
        return moved;
      }
    }
    return box;
  }
}
