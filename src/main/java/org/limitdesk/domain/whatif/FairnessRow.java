package org.limitdesk.domain.whatif;

import org.limitdesk.domain.Interval;

/**
 * How the cuts of a month fall on one group of people.
 *
 * @param trait {@code gender} or {@code age}
 * @param tier low, medium, high or unscored; {@code all} for all of them
 * @param lines open lines of the group
 * @param cut how many of them are cut
 * @param share cut over lines
 * @param interval of that share
 * @param ratio the lowest group's share cut over this group's; 1 for the lowest, and NaN for a
 *     group that is not judged
 * @param notCutRatio this group's share not cut over the highest group's; NaN for a group that is
 *     not judged
 * @param passes whether the ratio is 0.80 or more, without rounding; a group that is not judged
 *     passes
 */
public record FairnessRow(
    String trait,
    String tier,
    String group,
    long lines,
    long cut,
    double share,
    Interval interval,
    double ratio,
    double notCutRatio,
    boolean passes) {
  /** A group that is too small, or of whom the trait is not known, is shown and not judged. */
  public boolean isJudged() {
    return !Double.isNaN(ratio);
  }
}
