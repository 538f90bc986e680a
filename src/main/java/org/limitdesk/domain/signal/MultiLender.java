package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Row;

/**
 * The borrower owes several other lenders (多头借贷), or more than before; the graver of the two
 * counts.
 *
 * @param level by how many other lenders there are
 * @param months over how many calendar months before a rise is measured, from their least
 * @param rise by how many have come since
 */
public record MultiLender(Marks level, int months, Marks rise) implements Trigger {
  static final String CODE = "multi_lender";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    long now = line.month(place).otherLenders();
    if (now == Row.NONE) {
      return null;
    }
    long before = least(line, place, now);
    Severity severity = Marks.worse(level.of(now), rise.of(now - before));
    if (severity == null) {
      return null;
    }
    Evidence evidence =
        new Evidence()
            .number("lenders", now)
            .number("lenders_before", before)
            .number("rise", now - before)
            .number("months", months);
    return Finding.ofRun(severity, evidence);
  }

  private long least(ObservedLine line, int place, long now) {
    long least = now;
    for (int at = line.firstWithin(place, months); at < place; at++) {
      long then = line.month(at).otherLenders();
      least = then == Row.NONE ? least : Math.min(least, then);
    }
    return least;
  }
}
