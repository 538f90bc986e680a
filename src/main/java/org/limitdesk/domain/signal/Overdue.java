package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;

/**
 * The line is overdue (逾期); dated at the month end at which it entered its bucket.
 *
 * @param marks by the place of a bucket among {@link Bucket#ALL}
 */
public record Overdue(Marks marks) implements Trigger {
  static final String CODE = "overdue";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    Bucket bucket = line.bucket(place);
    Severity severity = bucket == Bucket.M0 ? null : marks.of(bucket.ordinal());
    if (severity == null) {
      return null;
    }
    Evidence evidence =
        new Evidence().code("bucket", bucket.label()).number("dpd", line.month(place).dpd());
    return Finding.ofRun(severity, bucket.ordinal(), evidence);
  }
}
