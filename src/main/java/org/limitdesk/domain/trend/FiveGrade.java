package org.limitdesk.domain.trend;

/**
 * The five-grade classification (五级分类) that days past due give as a floor, by the rules on the risk
 * classification of financial assets of commercial banks (2023): overdue is at least
 * special-mention, over 90 days substandard, over 270 doubtful, over 360 loss.
 */
public enum FiveGrade {
  NORMAL(0),
  SPECIAL_MENTION(1),
  SUBSTANDARD(91),
  DOUBTFUL(271),
  LOSS(361);

  private final int fromDays;

  FiveGrade(int fromDays) {
    this.fromDays = fromDays;
  }

  /** The best grade that a line so many days past due may have. */
  public static FiveGrade floor(int dpd) {
    FiveGrade grade = NORMAL;
    for (FiveGrade next : values()) {
      if (dpd >= next.fromDays) {
        grade = next;
      }
    }
    return grade;
  }

  /** Non-performing (不良): substandard and worse. */
  public boolean isNonPerforming() {
    return compareTo(SUBSTANDARD) >= 0;
  }

  /** The first day on which a line is non-performing by its days alone. */
  static int firstNonPerformingDay() {
    return SUBSTANDARD.fromDays;
  }
}
