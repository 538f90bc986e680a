package org.limitdesk.domain.trend;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.Code;

/**
 * Lines of one month of opening: all that a curve of {@link Vintages} is of, or those of them that
 * are bad. As text {@code 2025-01 lines}, {@code 2025-01 lines M2 ever} or {@code 2025-01 lines M2
 * now}.
 *
 * @param denominator lines for which it is not known are in no curve
 * @param worst the least bucket that is bad; null for all lines
 * @param ever whether a line that was bad once stays bad; false for all lines
 */
public record CohortPart(
    YearMonth opened, Denominator denominator, @Nullable Bucket worst, boolean ever) {
  private static final int ALL = 2;
  private static final int BAD = 4;
  private static final String EVER = "ever";
  private static final String NOW = "now";

  /** All lines of a cohort. */
  public static CohortPart all(YearMonth opened, Denominator denominator) {
    return new CohortPart(opened, denominator, null, false);
  }

  /** Those that are bad by such terms. */
  public static CohortPart bad(YearMonth opened, Vintages.Terms terms) {
    return new CohortPart(opened, terms.denominator(), terms.worst(), terms.ever());
  }

  /** As text, for a filter. */
  public String text() {
    String all = opened + " " + denominator.code();
    return worst == null ? all : all + " " + worst.label() + " " + (ever ? EVER : NOW);
  }

  /** Reads what {@link #text()} writes; empty for other text. */
  public static Optional<CohortPart> parse(String text) {
    String[] words = text.split(" ", -1);
    if ((words.length != ALL && words.length != BAD)
        || !words[0].matches("\\d{4}-(0[1-9]|1[0-2])")) {
      return Optional.empty();
    }
    Optional<CohortPart> all =
        Code.find(Denominator.class, words[1]).map(each -> all(YearMonth.parse(words[0]), each));
    return words.length == ALL ? all : all.flatMap(each -> each.bad(words[ALL], words[ALL + 1]));
  }

  private Optional<CohortPart> bad(String bucket, String how) {
    return Bucket.ALL.stream()
        .filter(each -> each.label().equals(bucket) && (how.equals(EVER) || how.equals(NOW)))
        .findFirst()
        .map(each -> new CohortPart(opened, denominator, each, how.equals(EVER)));
  }
}
