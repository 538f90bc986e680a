package org.limitdesk.domain.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a limit may be raised.
 *
 * @param largestStep the largest share of today's limit that one raise may add, in 1e-8
 * @param most the greatest limit, in fen
 * @param mostByProduct the greatest limit by product, in fen, in place of {@code most}
 * @param mostOfPerson the greatest sum of all that one person may draw here, in fen; {@link
 *     #NO_CAP} for none
 * @param monthsOfIncome affordability: the limit is at most so many months of income as last
 *     estimated; a line whose income is not known is not raised
 */
public record RaiseTerms(
    long largestStep,
    long most,
    Map<String, Long> mostByProduct,
    long mostOfPerson,
    int monthsOfIncome) {
  /** Stands for a person without a cap. */
  public static final long NO_CAP = Long.MAX_VALUE;

  public RaiseTerms {
    mostByProduct = Map.copyOf(mostByProduct);
  }

  /** Without a cap by product or person. */
  public RaiseTerms(long largestStep, long most, int monthsOfIncome) {
    this(largestStep, most, Map.of(), NO_CAP, monthsOfIncome);
  }

  /** The greatest limit of that product, in fen. */
  public long most(@Nullable String product) {
    return product == null ? most : mostByProduct.getOrDefault(product, most);
  }

  /** Whether what a person has on other lines counts. */
  public boolean capsPerson() {
    return mostOfPerson != NO_CAP;
  }
}
