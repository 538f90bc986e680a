package org.limitdesk.domain.whatif;

import java.util.Map;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Gauge;

/**
 * From where a month of cuts is over-tightened, each as a share.
 *
 * @param linesCut lines cut over open lines
 * @param limitsCut limit cut over limits
 * @param medianCut the median cut over its limit
 * @param cutWithoutOverdue cut lines without a month in M1 or worse among the last twelve, over all
 *     cut lines
 * @param useAfter the median use of the new limits of the lines reduced
 * @param fairness the least ratio of the lowest group's share cut to any group's
 */
public record GaugeLimits(
    double linesCut,
    double limitsCut,
    double medianCut,
    double cutWithoutOverdue,
    double useAfter,
    double fairness) {
  /**
   * House marks: beside them a regulator's study of 2022 found a median cut of 75 %, two thirds of
   * the cut lines without recent delinquency, and a median use of 94 % afterwards.
   */
  public static final GaugeLimits HOUSE = new GaugeLimits(0.05, 0.04, 0.5, 0.6, 0.9, 0.8);

  /** The marks of a policy, and the house's where it names none. */
  public static GaugeLimits of(Map<Gauge, Long> marks) {
    return new GaugeLimits(
        mark(marks, Gauge.LINES_CUT, HOUSE.linesCut),
        mark(marks, Gauge.LIMITS_CUT, HOUSE.limitsCut),
        mark(marks, Gauge.MEDIAN_CUT, HOUSE.medianCut),
        mark(marks, Gauge.CUT_WITHOUT_RECENT_OVERDUE, HOUSE.cutWithoutOverdue),
        mark(marks, Gauge.UTILISATION_AFTER, HOUSE.useAfter),
        mark(marks, Gauge.FAIRNESS, HOUSE.fairness));
  }

  private static double mark(Map<Gauge, Long> marks, Gauge gauge, double otherwise) {
    Long mark = marks.get(gauge);
    return mark == null ? otherwise : Share.decimal(mark).doubleValue();
  }
}
