package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;

/**
 * Good news: paid on time (按时还款) for some months in a row, and not only because nothing was owed.
 *
 * @param months how many calendar months in a row were M0, the month itself included
 * @param owing in how many of them at least something was owed at the month's end
 */
public record OnTime(int months, int owing) implements Trigger {
  static final String CODE = "on_time";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    int count = 0;
    int owed = 0;
    for (int at = place;
        at != ObservedLine.NONE && count < months && line.bucket(at) == Bucket.M0;
        at = line.before(at)) {
      count++;
      owed += line.month(at).balance() > 0 ? 1 : 0;
    }
    if (count < months || owed < owing) {
      return null;
    }
    return Finding.ofRun(
        Severity.POSITIVE, new Evidence().number("months", months).number("owing", owed));
  }
}
