package org.limitdesk.domain.policy;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Borrower;

/**
 * A scenario rule (情景规则): a factor for lines of a purpose, region, industry, campaign or product.
 *
 * @param name how the trace calls it
 * @param reason why, in the words of whoever wrote the policy; a policy-wide cut always has one
 * @param factor in 1e-8, at most 1
 * @param where the values of each field that it is for; empty for every line
 */
public record Scenario(
    String name, @Nullable String reason, long factor, Map<SegmentField, Set<String>> where) {
  public Scenario {
    where = Map.copyOf(where);
  }

  /** Whether the line has one of the values in every field named; an unknown value is none. */
  public boolean matches(Borrower borrower) {
    return SegmentField.agree(where, borrower);
  }
}
