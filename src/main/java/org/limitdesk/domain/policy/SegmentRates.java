package org.limitdesk.domain.policy;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loss rates of the lines of some segment, in place of those of the whole book.
 *
 * @param where the values of each field that they are for, all of which must agree
 * @param lgd as in {@link LossRates}; empty where the whole book's hold
 * @param ccf the same, of the credit conversion factor
 */
public record SegmentRates(
    String name,
    Map<SegmentField, Set<String>> where,
    Map<String, ShareTable> lgd,
    Map<String, ShareTable> ccf) {
  public SegmentRates {
    where = Map.copyOf(where);
    lgd = Map.copyOf(lgd);
    ccf = Map.copyOf(ccf);
  }

  /** Whether they are those of a line with these values, null for one that is not known. */
  public boolean matches(Function<SegmentField, @Nullable String> values) {
    return SegmentField.agree(where, values);
  }
}
