package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a card made of one line's values: the bins, and the score or why there is none. */
public final class Evaluation {
  private final FieldValues values;
  private final int[] bins;
  private final @Nullable BigDecimal[] reckoned;
  private final BigDecimal score;
  private final @Nullable String fault;

  /**
   * @param reckoned points that a bin reckoned, by characteristic; empty for a card without such
   */
  Evaluation(
      FieldValues values,
      int[] bins,
      @Nullable BigDecimal[] reckoned,
      BigDecimal score,
      @Nullable String fault) {
    this.values = values;
    this.bins = bins;
    this.reckoned = reckoned;
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
  public int bin(int characteristic) {
    return bins[characteristic];
  }

  /** The points that a characteristic's bin reckoned; null where they are the same for all. */
  @Nullable BigDecimal reckoned(int characteristic) {
    return reckoned.length == 0 ? null : reckoned[characteristic];
  }

  /** The points of a characteristic, whose bin that is. */
  BigDecimal points(int characteristic, Attribute bin) {
    BigDecimal own = reckoned(characteristic);
    return own == null ? bin.points() : own;
  }

  FieldValues values() {
    return values;
  }
}
