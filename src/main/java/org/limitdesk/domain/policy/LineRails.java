package org.limitdesk.domain.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guard rails for one line (管控阈值).
 *
 * @param largestStep the largest share of the limit that one cut may take, in 1e-8
 * @param leastDaysBetweenCuts a reduction waits until so many days after the last cut
 * @param minimum the least limit of products that are not named, in fen
 * @param minimumByProduct the least limit by product, in fen
 * @param increment new limits are whole multiples of it, in fen
 */
public record LineRails(
    long largestStep,
    int leastDaysBetweenCuts,
    long minimum,
    Map<String, Long> minimumByProduct,
    long increment) {
  public LineRails {
    minimumByProduct = Map.copyOf(minimumByProduct);
  }

  /** The least limit of that product, in fen. */
  public long minimum(@Nullable String product) {
    return product == null ? minimum : minimumByProduct.getOrDefault(product, minimum);
  }

  /** Up to a whole increment. */
  public long roundedUp(long fen) {
    return -Math.floorDiv(-fen, increment) * increment;
  }

  /** Down to a whole increment. */
  public long roundedDown(long fen) {
    return fen / increment * increment;
  }
}
