package org.limitdesk.domain.scoring;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.expression.Datum;

/**
 * What a card does with a field's values before any bin looks at them: PMML's MiningField beside
 * the allowed values. The order is PMML's: what stands for a missing value, what is not allowed,
 * what lies outside, and in the end what replaces a missing one.
 *
 * @param standsForMissing values that mean that nothing is known
 * @param neverAllowed values that are invalid, whatever else is allowed
 * @param whenMissing what replaces a missing value; null where it stays missing
 * @param refuseMissing whether a line without a value has no score
 * @param whenInvalid what replaces a value that is not allowed, for {@link
 *     InvalidTreatment#AS_VALUE}; else null
 */
public record FieldRules(
    Set<Datum> standsForMissing,
    Set<Datum> neverAllowed,
    @Nullable Datum whenMissing,
    boolean refuseMissing,
    @Nullable Datum whenInvalid,
    Outliers outliers) {
  /** Values are taken as they come. */
  public static final FieldRules NONE =
      new FieldRules(Set.of(), Set.of(), null, false, null, Outliers.AS_THEY_ARE);

  public FieldRules {
    standsForMissing = Set.copyOf(standsForMissing);
    neverAllowed = Set.copyOf(neverAllowed);
  }

  /** Whether values are taken as they come; quick for {@link #NONE} itself. */
  boolean isNone() {
    return equals(NONE);
  }

  /** Whether a missing value does not simply stay missing. */
  boolean mindsMissing() {
    return whenMissing != null || refuseMissing;
  }
}
