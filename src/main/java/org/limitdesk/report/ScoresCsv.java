package org.limitdesk.report;

import java.util.List;
import org.limitdesk.domain.scoring.LineScore;

/** Scores as CSV, unrounded, for checks outside. */
public final class ScoresCsv {
  private ScoresCsv() {}

  /** The first line. */
  public static String header() {
    return CsvText.line(List.of("borrower", "score", "pd", "tier"));
  }

  /** A line; what there is not is an empty cell. */
  public static String line(String borrowerId, LineScore score) {
    return CsvText.line(
        List.of(
            borrowerId,
            score.score() == null ? "" : score.score().toPlainString(),
            score.pd() == null ? "" : Double.toString(score.pd().unrounded()),
            score.tier() == null ? "" : score.tier().code()));
  }
}
