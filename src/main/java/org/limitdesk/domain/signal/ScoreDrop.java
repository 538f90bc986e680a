package org.limitdesk.domain.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The score fell (评分下降) against the one that the same card gives for an earlier month, from what
 * was known then. The card looks past our own cut by itself.
 *
 * @param months against how many calendar months before
 * @param points by how many points were lost
 */
public record ScoreDrop(int months, Marks points) implements Trigger {
  static final String CODE = "score_drop";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    int then = line.placeBefore(place, months);
    BigDecimal now = then == ObservedLine.NONE ? null : line.score(place);
    BigDecimal before = now == null ? null : line.score(then);
    if (now == null || before == null) {
      return null;
    }
    BigDecimal lost = before.subtract(now);
    Severity severity =
        lost.signum() <= 0 ? null : points.of(lost.setScale(0, RoundingMode.FLOOR).longValue());
    if (severity == null) {
      return null;
    }
    Evidence evidence =
        new Evidence()
            .code("score", plain(now))
            .code("score_before", plain(before))
            .code("lost", plain(lost))
            .number("months", months);
    return Finding.ofRun(severity, evidence);
  }

  private static String plain(BigDecimal points) {
    return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
  }
}
