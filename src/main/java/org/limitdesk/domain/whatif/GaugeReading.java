package org.limitdesk.domain.whatif;

import java.util.List;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Gauge;
import org.limitdesk.domain.policy.Gauges;

/**
 * What one gauge of over-tightening (过度紧缩) shows after a trial, beside its mark.
 *
 * @param mark in 1e-8
 */
public record GaugeReading(Gauge gauge, Fraction measured, long mark) {
  /** All gauges in their order, each by the mark that the tried policy has for it. */
  public static List<GaugeReading> of(TrialFigures figures, List<FairnessRow> fairness) {
    Gauges gauges = figures.policy().gauges();
    return Gauge.ALL.stream()
        .map(gauge ->
            new GaugeReading(gauge, measured(gauge, figures, fairness), gauges.mark(gauge)))
        .toList();
  }

  private static Fraction measured(Gauge gauge, TrialFigures figures, List<FairnessRow> fairness) {
    TrialBook.Totals totals = figures.result().book().totals();
    Slice cuts = figures.cuts();
    return switch (gauge) {
      case LINES_CUT -> new Fraction(cuts.lines(), totals.lines());
      case LIMITS_CUT -> new Fraction(cuts.cut(), totals.limit());
      case MEDIAN_CUT -> new Fraction(figures.medianCut(), Fen.WHOLE);
      case CUT_WITHOUT_RECENT_OVERDUE ->
          new Fraction(figures.withoutOverdue().lines(), cuts.lines());
      case UTILISATION_AFTER -> new Fraction(figures.medianUseAfter(), Fen.WHOLE);
      case FAIRNESS -> Fairness.lowestRatio(fairness);
    };
  }

  /** A share; where there is nothing to measure, what is furthest from any mark. */
  public double value() {
    return measured.isMeasured() ? measured.value() : gauge.isLeast() ? 1 : 0;
  }

  /** The mark as a share: the most that is in order, or the least. */
  public double limit() {
    return Share.decimal(mark).doubleValue();
  }

  /** Whether it is past the mark, without rounding; exactly at it is in order. */
  public boolean isBroken() {
    return measured.isMeasured() && gauge.breaks(measured.compareTo(new Fraction(mark, Fen.WHOLE)));
  }
}
