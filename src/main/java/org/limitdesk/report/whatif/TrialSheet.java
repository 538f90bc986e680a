package org.limitdesk.report.whatif;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.whatif.FairnessRow;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.SwapSet;
import org.limitdesk.domain.whatif.TrialFigures;

/**
 * A trial as it goes on paper.
 *
 * @param before what it is held against; null for nothing
 * @param swap between the two; null where there is nothing to hold it against
 */
public record TrialSheet(
    TrialFigures figures,
    @Nullable TrialFigures before,
    @Nullable SwapSet swap,
    List<GaugeReading> gauges,
    List<FairnessRow> fairness,
    Origin origin) {

  /**
   * What it stands on and who brought it out.
   *
   * @param policySha256 of the document of the policy that is tried
   * @param beforeSha256 of the policy in force; null where there is none
   * @param card the scorecard's name and version
   * @param actor as the log names people
   */
  public record Origin(
      String currency,
      String policySha256,
      @Nullable String beforeSha256,
      String card,
      String cardSha256,
      String actor,
      OffsetDateTime at) {}

  FigureList list() {
    return new FigureList(figures, before);
  }

  static String name(TrialFigures figures) {
    return figures.policy().name() + " " + figures.policy().version();
  }
}
