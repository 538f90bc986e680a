package org.limitdesk.domain.trend;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * Where an open line is in a later month: one column of a {@link RollMatrix}. As text {@code
 * 2026-03 M2} or {@code 2026-03 paid_off}.
 *
 * @param month the later one, yyyymm
 * @param bucket null for another end
 * @param end null for a bucket
 */
public record RollTo(int month, @Nullable Bucket bucket, @Nullable RollEnd end) {
  private static final int MONTH_LENGTH = 7;

  public RollTo {
    if ((bucket == null) == (end == null)) {
      throw new IllegalArgumentException("a line comes to a bucket or to another end");
    }
  }

  /** As text, for a filter. */
  public String text() {
    return CalendarNumber.month(month) + " " + place();
  }

  private String place() {
    return bucket != null ? bucket.label() : end == null ? "" : end.code();
  }

  /** Reads what {@link #text()} writes; empty for other text. */
  public static Optional<RollTo> parse(String text) {
    if (!text.matches("\\d{4}-(0[1-9]|1[0-2]) .+")) {
      return Optional.empty();
    }
    int month = Integer.parseInt(text.substring(0, MONTH_LENGTH).replace("-", ""));
    String place = text.substring(MONTH_LENGTH + 1);
    Optional<RollTo> bucket =
        Bucket.ALL.stream()
            .filter(each -> each.label().equals(place))
            .findFirst()
            .map(each -> new RollTo(month, each, null));
    return bucket.isPresent()
        ? bucket
        : Code.find(RollEnd.class, place).map(each -> new RollTo(month, null, each));
  }
}
