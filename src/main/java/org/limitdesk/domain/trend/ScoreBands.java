package org.limitdesk.domain.trend;

import java.util.ArrayList;
import java.util.List;

/**
 * Segments by the score of one month, in bands of fifty points, each closed below and open above. A
 * line has the same band in every month: the one of the month that the scores are of.
 */
public final class ScoreBands implements Segments {
  /** The field's name. */
  public static final String FIELD = "score_band";

  private static final int WIDTH = 50;

  private final short[] bands;
  private final List<String> names;

  /**
   * Bands from the lowest score there is to the highest; lines without a score come last.
   *
   * @param standings of all lines of a month
   */
  public ScoreBands(Standings standings) {
    int lowest = Integer.MAX_VALUE;
    int highest = Integer.MIN_VALUE;
    for (int i = 0; i < standings.size(); i++) {
      double score = standings.score(i);
      if (!Double.isNaN(score)) {
        lowest = Math.min(lowest, band(score));
        highest = Math.max(highest, band(score));
      }
    }
    names = names(lowest, highest);
    bands = new short[standings.size()];
    for (int i = 0; i < bands.length; i++) {
      double score = standings.score(i);
      bands[i] = (short) (Double.isNaN(score) ? names.size() - 1 : band(score) - lowest);
    }
  }

  private static int band(double score) {
    return (int) Math.floor(score / WIDTH);
  }

  private static List<String> names(int lowest, int highest) {
    List<String> names = new ArrayList<>();
    for (int band = lowest; band <= highest; band++) {
      names.add(band * WIDTH + "-" + (band + 1) * WIDTH);
    }
    names.add(UNKNOWN);
    return List.copyOf(names);
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public int of(int borrower, int month) {
    return bands[borrower];
  }
}
