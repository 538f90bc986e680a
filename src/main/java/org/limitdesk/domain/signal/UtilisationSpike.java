package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;

/**
 * Use of the line rose sharply (额度使用率激增): utilisation against its mean over the months before, both
 * measured by the limit before our own cut where that cut is less than a year old.
 *
 * @param months how many calendar months before make up the mean; those missing are left out
 * @param atLeast the utilisation below which no rise matters, in 1e-8
 * @param rise by the difference of the two utilisations, in 1e-8
 */
public record UtilisationSpike(int months, long atLeast, Marks rise) implements Trigger {
  static final String CODE = "utilisation_spike";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    long now = utilisation(line, place, place);
    int first = line.firstWithin(place, months);
    if (now < atLeast || first == place) {
      return null;
    }
    long before = mean(line, first, place);
    Severity severity = rise.of(now - before);
    if (severity == null) {
      return null;
    }
    Evidence evidence =
        new Evidence()
            .share("utilisation", now)
            .share("utilisation_before", before)
            .share("rise", now - before)
            .number("months", months)
            .amount("balance", line.month(place).balance())
            .amount("limit", line.limitWithoutOwnCut(place, place));
    return Finding.ofRun(severity, evidence);
  }

  /** Each month's utilisation has four decimals; their mean is rounded half up to four again. */
  private static long mean(ObservedLine line, int first, int end) {
    long sum = 0;
    for (int place = first; place < end; place++) {
      sum += utilisation(line, place, end);
    }
    return Share.ratio(sum, (end - first) * Fen.WHOLE);
  }

  private static long utilisation(ObservedLine line, int place, int from) {
    return Share.ratio(line.month(place).balance(), line.limitWithoutOwnCut(place, from));
  }
}
