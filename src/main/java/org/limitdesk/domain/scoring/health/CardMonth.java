package org.limitdesk.domain.scoring.health;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.Evaluation;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.Tier;

/**
 * What one card says of all lines of one month, as columns by borrower key: scores, the PD of the
 * score alone, tiers; and how many lines each bin holds.
 */
public final class CardMonth {
  private static final int NO_TIER = Tier.values().length;

  private final Scorecard card;
  private final long[][] bins;
  private double[] scores;
  private double[] pds;
  private byte[] tiers;
  private long lines;
  private int scored;

  /**
   * An empty one.
   *
   * @param room about how many borrowers there are; it grows by itself
   */
  public CardMonth(Scorecard card, int room) {
    this.card = card;
    List<Characteristic> all = card.characteristics();
    bins = all.stream().map(each -> new long[each.attributes().size()]).toArray(long[][]::new);
    scores = filled(new double[Math.max(1, room)], 0);
    pds = filled(new double[scores.length], 0);
    tiers = new byte[scores.length];
    Arrays.fill(tiers, (byte) NO_TIER);
  }

  private static double[] filled(double[] column, int from) {
    Arrays.fill(column, from, column.length, Double.NaN);
    return column;
  }

  /** Takes a line; one without a score counts among the lines alone. */
  public void add(int key, LineScore score) {
    lines++;
    Evaluation evaluation = score.evaluation();
    if (score.score() == null || evaluation == null) {
      return;
    }
    makeRoom(key);
    scored++;
    scores[key] = score.score().doubleValue();
    pds[key] = score.cardPd() == null ? Double.NaN : score.cardPd().unrounded();
    tiers[key] = (byte) (score.tier() == null ? NO_TIER : score.tier().ordinal());
    for (int i = 0; i < bins.length; i++) {
      bins[i][evaluation.bin(i)]++;
    }
  }

  private void makeRoom(int key) {
    int size = scores.length;
    if (key >= size) {
      int wider = Math.max(key + 1, size + size / 2);
      scores = filled(Arrays.copyOf(scores, wider), size);
      pds = filled(Arrays.copyOf(pds, wider), size);
      tiers = Arrays.copyOf(tiers, wider);
      Arrays.fill(tiers, size, wider, (byte) NO_TIER);
    }
  }

  /** The card. */
  public Scorecard card() {
    return card;
  }

  /** Lines of the month, scored or not. */
  public long lines() {
    return lines;
  }

  /** Lines with a score. */
  public int scored() {
    return scored;
  }

  /** Lines in each bin of a characteristic, in the card's order. */
  public long[] bins(int characteristic) {
    return bins[characteristic].clone();
  }

  /** The borrower's tier; null without a score, or where the card has no tiers. */
  public @Nullable Tier tier(int key) {
    int tier = key < tiers.length ? tiers[key] : NO_TIER;
    return tier == NO_TIER ? null : Tier.values()[tier];
  }

  /** One more than the greatest key that may have a score. */
  public int size() {
    return scores.length;
  }

  /** All scores, in the order of the keys. */
  public double[] scores() {
    return Arrays.stream(scores).filter(score -> !Double.isNaN(score)).toArray();
  }

  /** The lines that are scored and whose outcome is known, put side by side. */
  public Outcomes with(BitSet known, BitSet bad) {
    int count = 0;
    double[] itsScores = new double[scored];
    double[] itsPds = new double[scored];
    boolean[] itsBad = new boolean[scored];
    for (int key = 0; key < scores.length; key++) {
      if (!Double.isNaN(scores[key]) && known.get(key)) {
        itsScores[count] = scores[key];
        itsPds[count] = pds[key];
        itsBad[count++] = bad.get(key);
      }
    }
    return new Outcomes(
        Arrays.copyOf(itsScores, count),
        Arrays.copyOf(itsPds, count),
        Arrays.copyOf(itsBad, count));
  }

  /** Lines with a score and a known outcome. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Outcomes(double[] scores, double[] pds, boolean[] bad) {
    /** Whether there are good and bad ones. */
    public boolean tell() {
      int bads = 0;
      for (boolean each : bad) {
        bads += each ? 1 : 0;
      }
      return bads > 0 && bads < bad.length;
    }

    /** Whether each line has a PD. */
    public boolean havePds() {
      return Arrays.stream(pds).noneMatch(Double::isNaN);
    }
  }
}
