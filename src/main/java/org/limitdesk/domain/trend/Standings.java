package org.limitdesk.domain.trend;

import java.util.Arrays;
import java.util.List;

/**
 * Scores, PDs and tiers of the lines of a month, by the borrower's key: of all that were scored, or
 * of those alone that an assessment made a proposal for. The others have none here.
 */
public final class Standings implements Segments {
  /** Stands for a PD that there is not. */
  public static final int NO_PD = -1;

  private static final List<String> TIERS = List.of(UNKNOWN, "low", "medium", "high");

  private final double[] scores;
  private final int[] pds;
  private final byte[] tiers;

  /**
   * Without any yet.
   *
   * @param size one more than the greatest borrower key
   */
  public Standings(int size) {
    scores = new double[size];
    pds = new int[size];
    tiers = new byte[size];
    Arrays.fill(scores, Double.NaN);
    Arrays.fill(pds, NO_PD);
  }

  /**
   * Notes a line.
   *
   * @param score NaN for none
   * @param pd in ten-thousandths; {@link #NO_PD} for none
   * @param tier empty for none
   */
  public void put(int borrower, double score, int pd, String tier) {
    scores[borrower] = score;
    pds[borrower] = pd;
    tiers[borrower] = (byte) Math.max(0, TIERS.indexOf(tier));
  }

  /** One more than the greatest borrower key. */
  public int size() {
    return scores.length;
  }

  /** NaN where there is none. */
  public double score(int borrower) {
    return scores[borrower];
  }

  /** In ten-thousandths; {@link #NO_PD} where there is none. */
  public int pd(int borrower) {
    return pds[borrower];
  }

  /** The tiers, from the least risk to the most, behind the name for none. */
  @Override
  public List<String> names() {
    return TIERS;
  }

  @Override
  public int of(int borrower, int month) {
    return tiers[borrower];
  }
}
