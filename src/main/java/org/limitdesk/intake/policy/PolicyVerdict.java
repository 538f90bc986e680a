package org.limitdesk.intake.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Policy;

/**
 * What a policy's document is worth.
 *
 * @param faults for which it is refused, from its beginning to its end
 * @param warnings what is allowed and probably not meant
 * @param policy null where there are faults
 */
public record PolicyVerdict(
    List<PolicyFault> faults, List<PolicyFault> warnings, @Nullable Policy policy) {
  public PolicyVerdict {
    faults = List.copyOf(faults);
    warnings = List.copyOf(warnings);
  }

  /** Whether it may be kept and published. */
  public boolean isSound() {
    return faults.isEmpty();
  }
}
