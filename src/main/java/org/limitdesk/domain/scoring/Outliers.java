package org.limitdesk.domain.scoring;

/**
 * What a card does with numbers far out; PMML's outliers of a MiningField.
 *
 * @param low the least usual number, minus infinity for none
 * @param high the greatest usual number, plus infinity for none
 */
public record Outliers(Treatment treatment, double low, double high) {
  /** What becomes of a number beyond the ends. */
  public enum Treatment {
    AS_IS,
    AS_MISSING,
    /** The end itself. */
    AS_EXTREME
  }

  /** Every number is usual. */
  public static final Outliers AS_THEY_ARE =
      new Outliers(Treatment.AS_IS, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** The number to go on with; NaN for missing. */
  double of(double number) {
    if (treatment == Treatment.AS_IS || number >= low && number <= high) {
      return number;
    }
    return treatment == Treatment.AS_MISSING ? Double.NaN : Math.clamp(number, low, high);
  }
}
