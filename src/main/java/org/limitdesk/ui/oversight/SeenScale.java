package org.limitdesk.ui.oversight;

import java.util.List;
import org.limitdesk.chart.NiceScale;
import org.limitdesk.domain.decision.OverrideOutcome;

/**
 * The axis of shares that all rows of what was seen stand on, in per cent from 0.
 *
 * @param axis reaches over every interval and every comparable share of the rows that are drawn
 * @param gutter room right of the axis for the shares that are written beside; pixels
 */
record SeenScale(NiceScale axis, double gutter) {
  /** As wide as a dot, so that the dot of nothing stands whole in its row. */
  static final double DOT = 8;

  private static final int PERCENT = 100;
  private static final double FIGURE = 38;

  static SeenScale of(List<OverrideOutcome> rows) {
    return new SeenScale(
        NiceScale.upTo(
            PERCENT
                * rows.stream()
                    .filter(OverrideOutcome::hasEnough)
                    .mapToDouble(each -> Math.max(each.bad().high(), each.comparable().share()))
                    .max()
                    .orElse(0)),
        rows.stream().anyMatch(OverrideOutcome::standsApart) ? FIGURE : 0);
  }

  /** How many steps the axis has. */
  int steps() {
    return (int) Math.round(axis.top() / axis.step());
  }

  /** Of how many steps each has room for its figure; 1 or more. */
  int every(double figure, double width) {
    double step = at(1, width) - at(0, width);
    return step <= 0 ? Math.max(1, steps()) : (int) Math.max(1, Math.ceil(figure / step));
  }

  /** The middle of a mark at that share. */
  double x(double share, double width) {
    return DOT / 2 + (width - DOT - gutter) * Math.min(1, PERCENT * share / axis.top());
  }

  /** The middle of the mark of that step. */
  double at(int step, double width) {
    return x(step * axis.step() / PERCENT, width);
  }
}
