package org.limitdesk.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.fit.FittedCard;
import org.limitdesk.domain.scoring.health.Calibration;
import org.limitdesk.domain.scoring.health.GoodnessOfFit;
import org.limitdesk.domain.scoring.health.Ranking;

/**
 * A card and how well it does.
 *
 * @param months yyyymm, of which lines were taken
 * @param left out lines whose outcome is unclear, so that slopes are not fitted on them
 * @param train on the lines that it was fitted on
 * @param holdOut on lines that it was not fitted on; null where these are too few to tell
 * @param named the borrowers that were named to be held out; null where none were
 */
public record FitReport(
    FittedCard fitted,
    List<Integer> months,
    long left,
    Quality train,
    @Nullable Quality holdOut,
    @Nullable Named named) {
  /** Copies the list. */
  public FitReport {
    months = List.copyOf(months);
  }

  /**
   * How many borrowers were named to be held out.
   *
   * @param found how many of them have a line in the months that were looked at
   */
  public record Named(int given, int found) {}

  /**
   * How well a card does on some lines.
   *
   * @param ranking of the lines that turned out good or bad, as bins count them
   * @param allLines these and the ones whose outcome is unclear
   * @param psi of all lines: how far their scores lie from those that the card was fitted on; 0 for
   *     these
   * @param calibration of all lines, the unclear ones as not bad, as the level is set; by tenths of
   *     the scores that it was fitted on
   */
  public record Quality(
      Ranking ranking,
      long allLines,
      double psi,
      List<Calibration.Band> calibration,
      GoodnessOfFit fit) {
    /** Copies the list. */
    public Quality {
      calibration = List.copyOf(calibration);
    }
  }
}
