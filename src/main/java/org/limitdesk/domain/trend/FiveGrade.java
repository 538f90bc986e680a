package org.limitdesk.domain.trend;

import java.util.List;
import org.limitdesk.domain.Code;

/**
 * The five-grade classification (五级分类) that days past due give as a floor, by the rules on the risk
 * classification of financial assets of commercial banks (2023): overdue is at least
 * special-mention, over 90 days substandard, over 270 doubtful, over 360 loss.
 */
public enum FiveGrade implements Code {
  NORMAL(0),
  SPECIAL_MENTION(1),
  SUBSTANDARD(91),
  DOUBTFUL(271),
  LOSS(361);

  /** All grades, the best first, as a list so that no one copies an array in a loop. */
  public static final List<FiveGrade> ALL = List.of(values());

  private final int fromDays;

  FiveGrade(int fromDays) {
    this.fromDays = fromDays;
  }

  /** The best grade that a line so many days past due may have. */
  public static FiveGrade floor(int dpd) {
    return ALL.get(index(dpd));
  }

  /** The place of {@link #floor} in {@link #ALL}, for loops over millions of lines. */
  static int index(int dpd) {
    int grade = NORMAL.ordinal();
    while (grade + 1 < ALL.size() && dpd >= ALL.get(grade + 1).fromDays) {
      grade++;
    }
    return grade;
  }

  /** Non-performing (不良): substandard and worse. */
  public boolean isNonPerforming() {
    return compareTo(SUBSTANDARD) >= 0;
  }
}
