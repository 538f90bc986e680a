package org.limitdesk.domain.scoring.health;

import java.util.Arrays;

/**
 * How well scores tell good from bad. Equal scores are one group: a good and a bad line with the
 * same score count half in the AUC, and KS is read only between groups.
 *
 * @param auc the chance that a good line has a higher score than a bad one, ties counted half
 * @param ks the greatest distance between the shares of bad and of good lines up to a score, 0 to 1
 */
public record Ranking(long lines, long bads, double auc, double ks) {
  private static final String NEEDED = "good and bad lines are needed, with a score each";

  /** {@code 2·AUC − 1}. */
  public double gini() {
    return 2 * auc - 1;
  }

  /**
   * The ranking of lines.
   *
   * @param scores higher is better
   * @param bad whether each line went bad
   * @throws IllegalArgumentException unless there is at least one good and one bad line
   */
  public static Ranking of(double[] scores, boolean[] bad) {
    if (scores.length != bad.length) {
      throw new IllegalArgumentException(NEEDED);
    }
    double[] goodScores = sorted(scores, bad, false);
    double[] badScores = sorted(scores, bad, true);
    Walk walk = new Walk(goodScores.length, badScores.length);
    int goods = 0;
    int bads = 0;
    while (goods < goodScores.length || bads < badScores.length) {
      double score = Math.min(at(goodScores, goods), at(badScores, bads));
      int goodsTo = after(goodScores, goods, score);
      int badsTo = after(badScores, bads, score);
      walk.group(goodsTo - goods, badsTo - bads);
      goods = goodsTo;
      bads = badsTo;
    }
    return walk.ranking();
  }

  /**
   * The ranking of groups of equal scores.
   *
   * @param goods good lines in each group, from the lowest score up
   * @param bads bad lines in each group
   * @throws IllegalArgumentException unless there is at least one good and one bad line
   */
  public static Ranking of(double[] goods, double[] bads) {
    if (goods.length != bads.length) {
      throw new IllegalArgumentException(NEEDED);
    }
    Walk walk = new Walk(Evidence.sum(goods), Evidence.sum(bads));
    for (int i = 0; i < goods.length; i++) {
      walk.group(goods[i], bads[i]);
    }
    return walk.ranking();
  }

  private static double[] sorted(double[] scores, boolean[] bad, boolean wanted) {
    double[] found = new double[scores.length];
    int count = 0;
    for (int i = 0; i < scores.length; i++) {
      if (bad[i] == wanted) {
        found[count++] = scores[i];
      }
    }
    double[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static double at(double[] sorted, int place) {
    return place < sorted.length ? sorted[place] : Double.POSITIVE_INFINITY;
  }

  private static int after(double[] sorted, int from, double score) {
    int to = from;
    while (to < sorted.length && sorted[to] <= score) {
      to++;
    }
    return to;
  }

  /** Goes through the groups from the lowest score up. */
  private static final class Walk {
    private final double goods;
    private final double bads;
    private double goodsBelow;
    private double badsBelow;

    /** Twice the number of pairs in which the bad line has the lower score, ties once. */
    private double pairs;

    private double ks;

    private Walk(double goods, double bads) {
      if (!(goods > 0) || !(bads > 0)) {
        throw new IllegalArgumentException(NEEDED);
      }
      this.goods = goods;
      this.bads = bads;
    }

    private void group(double goodsHere, double badsHere) {
      pairs += goodsHere * (2 * badsBelow + badsHere);
      goodsBelow += goodsHere;
      badsBelow += badsHere;
      ks = Math.max(ks, Math.abs(badsBelow / bads - goodsBelow / goods));
    }

    private Ranking ranking() {
      return new Ranking(
          Math.round(goods + bads), Math.round(bads), pairs / 2.0 / goods / bads, ks);
    }
  }
}
