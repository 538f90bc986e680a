package org.limitdesk.domain.policy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loss given default and credit conversion factor by tier and utilisation.
 *
 * @param lgd a column for each utilisation band, by tier; four decimals at most, held in 1e-8
 * @param ccf the same, of the credit conversion factor
 * @param source where the figures come from, in the words of whoever wrote the policy
 * @param segments rates of their own; the first that matches a borrower holds
 */
public record LossRates(
    Bands utilisation,
    Map<String, ShareTable> lgd,
    Map<String, ShareTable> ccf,
    String source,
    List<SegmentRates> segments) {
  /** The tiers, from the safest. */
  public static final List<String> TIERS = List.of("low", "medium", "high");

  /** Stands for the tier of a line without a score. */
  public static final String UNSCORED = "unscored";

  /** All rows of a table of rates. */
  public static final List<String> ALL_TIERS = List.of("low", "medium", "high", UNSCORED);

  public LossRates {
    lgd = Map.copyOf(lgd);
    ccf = Map.copyOf(ccf);
    segments = List.copyOf(segments);
  }

  /** The same rates for all segments. */
  public LossRates(
      Bands utilisation, Map<String, ShareTable> lgd, Map<String, ShareTable> ccf, String source) {
    this(utilisation, lgd, ccf, source, List.of());
  }

  /**
   * Those of a line's segment; the whole book's where none matches.
   *
   * @param values the line's value of each field, null for one that is not known
   */
  public LossRates of(Function<SegmentField, @Nullable String> values) {
    for (SegmentRates segment : segments) {
      if (segment.matches(values)) {
        return new LossRates(
            utilisation,
            segment.lgd().isEmpty() ? lgd : segment.lgd(),
            segment.ccf().isEmpty() ? ccf : segment.ccf(),
            source);
      }
    }
    return this;
  }

  /** LGD in 1e-8, of a line with that utilisation in 1e-8. */
  public long lgd(String tier, long lineUtilisation) {
    return rate(lgd, tier, lineUtilisation);
  }

  /** CCF in 1e-8, of a line with that utilisation in 1e-8. */
  public long ccf(String tier, long lineUtilisation) {
    return rate(ccf, tier, lineUtilisation);
  }

  private long rate(Map<String, ShareTable> rates, String tier, long lineUtilisation) {
    ShareTable table = rates.get(tier);
    if (table == null) {
      throw new IllegalArgumentException("the policy has no rates for the tier " + tier);
    }
    return table.at(0, utilisation.of(LimitMatrix.fraction(lineUtilisation)));
  }
}
