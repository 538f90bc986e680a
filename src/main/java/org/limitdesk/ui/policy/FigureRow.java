package org.limitdesk.ui.policy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.TrialResult;

/**
 * A row of the what-if in words.
 *
 * @param inForce empty where the policy in force has none of it
 * @param lines the lines behind it; null where it has none of its own
 */
record FigureRow(String name, String inForce, String draft, String change, @Nullable Lines lines) {

  /**
   * Lines of a trial.
   *
   * @param slice picks them
   */
  record Lines(String title, TrialResult result, Supplier<Slice> slice) {}
}
