package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a card made of one line's values: the bins, and the score or why there is none. */
public final class Evaluation {
  private final FieldValues values;
  private final int[] bins;
  private final BigDecimal score;
  private final @Nullable String fault;

  Evaluation(FieldValues values, int[] bins, BigDecimal score, @Nullable String fault) {
    this.values = values;
    this.bins = bins;
    this.score = score;
    this.fault = fault;
  }

  /** Whether there is a score. */
  public boolean valid() {
    return fault == null;
  }

  /** Why there is no score; null where there is one. */
  public @Nullable String fault() {
    return fault;
  }

  /** Base plus points, exactly; throws {@link IllegalStateException} where it is not valid. */
  public BigDecimal score() {
    if (fault != null) {
      throw new IllegalStateException("there is no score: " + fault);
    }
    return score;
  }

  /** The place of the bin of a characteristic. */
  int bin(int characteristic) {
    return bins[characteristic];
  }

  FieldValues values() {
    return values;
  }
}
