package org.limitdesk.ui.policy;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.TrialResult;

/**
 * A row of the what-if: a figure of the policy in force, of the draft, and the change.
 *
 * @param worse whether the change is one to look at twice
 * @param lines the lines behind it; null where it has none of its own
 */
record Figure(
    String name,
    String inForce,
    String draft,
    String change,
    boolean worse,
    @Nullable Lines lines) {

  /** Lines of a trial. */
  record Lines(String title, TrialResult result, Slice slice) {}
}
