package org.limitdesk.domain.scoring.fit;

import java.math.BigDecimal;
import java.util.List;
import org.limitdesk.domain.scoring.Scorecard;

/**
 * A card, and what each of its bins was made from.
 *
 * @param characteristics in the card's order
 */
public record FittedCard(Scorecard card, List<FittedCharacteristic> characteristics) {
  /** Copies the list. */
  public FittedCard {
    characteristics = List.copyOf(characteristics);
  }

  /**
   * A characteristic of the card.
   *
   * @param information the information value of all its bins
   * @param slope how much of its weight of evidence counts beside the other characteristics
   * @param bins in the card's order
   */
  public record FittedCharacteristic(
      String name, double information, double slope, List<FittedBin> bins) {
    /** Copies the list. */
    public FittedCharacteristic {
      bins = List.copyOf(bins);
    }
  }

  /**
   * A bin and the settled lines in it.
   *
   * @param label as the card's screens write it
   * @param good lines of the fit in it that turned out good
   * @param bad lines of the fit in it that turned out bad
   * @param woe {@code ln(share of all goods / share of all bads)}; of missing values never above 0
   * @param information what it adds to the information value
   */
  public record FittedBin(
      String label, long good, long bad, double woe, double information, BigDecimal points) {}
}
