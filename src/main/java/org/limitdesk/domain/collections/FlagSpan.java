package org.limitdesk.domain.collections;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a flag stands on a borrower.
 *
 * @param borrower the book's key
 * @param kind a word of {@code flags.kind}
 * @param to the last day; null while no end is known
 */
public record FlagSpan(int borrower, String kind, LocalDate from, @Nullable LocalDate to) {
  /** The flag of arrears that are before a court. */
  public static final String LITIGATION = "litigation";

  private boolean stands(LocalDate day) {
    return !from.isAfter(day) && (to == null || !to.isBefore(day));
  }

  /** The borrowers on whom a flag of that kind stands on that day. */
  public static BitSet standing(List<FlagSpan> spans, String kind, LocalDate day) {
    BitSet found = new BitSet();
    for (FlagSpan span : spans) {
      if (span.kind().equals(kind) && span.stands(day)) {
        found.set(span.borrower());
      }
    }
    return found;
  }
}
