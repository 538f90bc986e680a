package org.limitdesk.domain.whatif;

import java.util.List;
import org.limitdesk.domain.money.Fen;

/** Reads the gauges of over-tightening off a trial. */
public final class Gauges {
  private Gauges() {}

  /** All gauges, in a fixed order. */
  public static List<Gauge> of(
      TrialFigures figures, List<FairnessRow> fairness, GaugeLimits limits) {
    TrialBook.Totals totals = figures.result().book().totals();
    Slice cuts = figures.cuts();
    return List.of(
        most("lines_cut", share(cuts.lines(), totals.lines()), limits.linesCut()),
        most("limits_cut", share(cuts.cut(), totals.limit()), limits.limitsCut()),
        most("median_cut", share(figures.medianCut(), Fen.WHOLE), limits.medianCut()),
        most(
            "cut_without_overdue",
            share(figures.withoutOverdue().lines(), cuts.lines()),
            limits.cutWithoutOverdue()),
        most("use_after", share(figures.medianUseAfter(), Fen.WHOLE), limits.useAfter()),
        least(fairness, limits.fairness()));
  }

  /** The names of those that are broken. */
  public static List<String> broken(List<Gauge> gauges) {
    return gauges.stream().filter(Gauge::isBroken).map(Gauge::name).toList();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static Gauge most(String name, double value, double limit) {
    return new Gauge(name, value, limit, value > limit);
  }

  private static Gauge least(List<FairnessRow> fairness, double limit) {
    return new Gauge(
        "fairness", Fairness.lowestRatio(fairness), limit, !Fairness.keeps(fairness, limit));
  }
}
