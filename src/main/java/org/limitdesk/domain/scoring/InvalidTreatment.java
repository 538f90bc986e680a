package org.limitdesk.domain.scoring;

/** What a card does with a value that it does not allow; PMML's invalidValueTreatment. */
public enum InvalidTreatment {
  /** The line has no valid score; what PMML means where a card says nothing. */
  NO_SCORE,
  /** As if the value were missing. */
  AS_MISSING,
  /** The value is taken nevertheless. */
  AS_IS,
  /** Another value takes its place; {@link FieldRules#whenInvalid}. */
  AS_VALUE
}
