package org.limitdesk.domain.scoring.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.limitdesk.domain.scoring.Scale;

/**
 * How a card is fitted.
 *
 * @param leastShare of the lines, or of the bad ones, that each bin holds
 * @param mostBins of a characteristic, without the bin of missing values
 * @param mostCharacteristics of the card
 * @param leastGain by how much a characteristic raises twice the log-likelihood; 6.6 is one in a
 *     hundred by chance
 * @param exchanges whether a characteristic once chosen may be exchanged for another
 * @param halves whether half a line is added to the counts of every bin for its weight of evidence,
 *     not only where it has no good or no bad lines
 * @param ridge on the slopes
 * @param scale what the points mean
 * @param pointDecimals of the points
 * @param mediumFrom share of the lines below the medium tier
 * @param lowFrom share of the lines below the low tier
 */
public record FitSettings(
    double leastShare,
    int mostBins,
    int mostCharacteristics,
    double leastGain,
    boolean exchanges,
    boolean halves,
    double ridge,
    Scale scale,
    int pointDecimals,
    double mediumFrom,
    double lowFrom) {
  /** A twentieth a bin, seven bins, twelve characteristics, 600 at 30:1 and 20 to double. */
  public static final FitSettings STANDARD =
      new FitSettings(0.05, 7, 12, 6.6, true, false, 1, scale(20, 600, 30), 0, 0.1, 0.4);

  /** How cards were fitted at first: what was chosen once stays, and halves everywhere. */
  public static final FitSettings FIRST =
      new FitSettings(0.05, 7, 12, 6.6, false, true, 1, scale(20, 600, 30), 0, 0.1, 0.4);

  /** Checks that they make sense; throws {@link IllegalArgumentException} with a sentence. */
  public FitSettings {
    require(
        leastShare > 0 && leastShare <= 0.5, "The least share of a bin is above 0 and up to 0.5.");
    require(mostBins >= 2, "A characteristic needs at least two bins.");
    require(mostCharacteristics >= 1, "A card needs at least one characteristic.");
    require(ridge >= 0, "The ridge is 0 or more.");
    require(pointDecimals >= 0 && pointDecimals <= 4, "Points have 0 to 4 decimals.");
    require(
        mediumFrom > 0 && mediumFrom < lowFrom && lowFrom < 1,
        "The tiers' shares lie between 0 and 1, that of the medium tier below that of the low"
            + " one.");
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }

  /**
   * The scale on which a score stands for such odds.
   *
   * @param odds how many good lines for one bad one
   */
  public static Scale scale(double pdo, double score, double odds) {
    require(pdo > 0 && odds > 0, "Points to double the odds, and the odds, are above 0.");
    double offset = score - pdo / StrictMath.log(2) * StrictMath.log(odds);
    return new Scale(
        BigDecimal.valueOf(offset).setScale(2, RoundingMode.HALF_UP),
        BigDecimal.valueOf(pdo).stripTrailingZeros());
  }

  /** The same with other bins. */
  public FitSettings withBins(double share, int most) {
    return new FitSettings(
        share,
        most,
        mostCharacteristics,
        leastGain,
        exchanges,
        halves,
        ridge,
        scale,
        pointDecimals,
        mediumFrom,
        lowFrom);
  }

  /** The same with another scale. */
  public FitSettings withScale(Scale other, int decimals) {
    return new FitSettings(
        leastShare,
        mostBins,
        mostCharacteristics,
        leastGain,
        exchanges,
        halves,
        ridge,
        other,
        decimals,
        mediumFrom,
        lowFrom);
  }
}
