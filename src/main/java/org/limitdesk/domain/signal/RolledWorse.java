package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;

/**
 * The line stands in a worse bucket than a month ago (逾期恶化): from {@code from} or worse by one, or
 * from any bucket by two or more. Entering M1 is {@link Overdue}'s own news.
 */
public record RolledWorse(Bucket from, Severity severity) implements Trigger {
  static final String CODE = "rolled_worse";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    int before = line.before(place);
    if (before == ObservedLine.NONE) {
      return null;
    }
    Bucket was = line.bucket(before);
    Bucket is = line.bucket(place);
    int steps = is.ordinal() - was.ordinal();
    if (steps < 1 || (steps == 1 && !was.atLeast(from))) {
      return null;
    }
    Evidence evidence =
        new Evidence()
            .code("bucket_before", was.label())
            .code("bucket", is.label())
            .number("dpd_before", line.month(before).dpd())
            .number("dpd", line.month(place).dpd());
    return Finding.ofRun(severity, is.ordinal(), evidence);
  }
}
