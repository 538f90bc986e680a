package org.limitdesk.domain.signal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the card in use says of a line at its months, each from what was known then. */
@FunctionalInterface
public interface PastScores {
  /** Where no card is asked. */
  PastScores UNKNOWN = place -> null;

  /** The score at the month in that place; null where the line had none. */
  @Nullable BigDecimal at(int place);
}
