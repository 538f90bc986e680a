package org.limitdesk.domain.scoring.health;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How well scores tell good from bad. Equal scores are one group: a good and a bad line with the
 * same score count half in the AUC, and KS is read only between groups.
 *
 * @param auc the chance that a good line has a higher score than a bad one, ties counted half
 * @param ks the greatest distance between the shares of bad and of good lines up to a score, 0 to 1
 */
public record Ranking(long lines, long bads, double auc, double ks) {
  /** {@code 2·AUC − 1}. */
  public double gini() {
    return 2 * auc - 1;
  }

  /**
   * @param scores higher is better
   * @param bad whether each line went bad
   * @throws IllegalArgumentException unless there is at least one good and one bad line
   */
  public static Ranking of(double[] scores, boolean[] bad) {
    Integer[] order = new Integer[scores.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
    int bads = count(bad);
    int goods = bad.length - bads;
    if (bads == 0 || goods == 0 || bad.length != scores.length) {
      throw new IllegalArgumentException("good and bad lines are needed, with a score each");
    }
    Walk walk = new Walk(goods, bads);
    for (int from = 0; from < order.length; ) {
      int to = from;
      int badsHere = 0;
      while (to < order.length && scores[order[to]] == scores[order[from]]) {
        badsHere += bad[order[to]] ? 1 : 0;
        to++;
      }
      walk.group(to - from - badsHere, badsHere);
      from = to;
    }
    return new Ranking(scores.length, bads, walk.auc(), walk.ks);
  }

  private static int count(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }

  /** Goes through the groups from the lowest score up. */
  private static final class Walk {
    private final int goods;
    private final int bads;
    private long goodsBelow;
    private long badsBelow;

    /** Twice the number of pairs in which the bad line has the lower score, ties once. */
    private long pairs;

    private double ks;

    private Walk(int goods, int bads) {
      this.goods = goods;
      this.bads = bads;
    }

    private void group(long goodsHere, long badsHere) {
      pairs += goodsHere * (2 * badsBelow + badsHere);
      goodsBelow += goodsHere;
      badsBelow += badsHere;
      ks = Math.max(ks, Math.abs((double) badsBelow / bads - (double) goodsBelow / goods));
    }

    private double auc() {
      return pairs / 2.0 / goods / bads;
    }
  }
}
