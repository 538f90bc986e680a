package org.limitdesk.domain.policy;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.signal.Cluster;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.trend.Bucket;

/**
 * When an action rule matches: everything that is said must hold.
 *
 * @param bucketFrom this bucket or worse
 * @param bucketTo this bucket or better
 * @param dpdFrom at least so many days past due
 * @param signals one of these signals stands; empty for any
 * @param severity such a signal is that grave, or if none is named any that tells of the line
 *     itself, as a cluster does not; null to ask for none
 * @param severityAtMost no signal is graver than that; null to ask for nothing
 * @param tiers one of these tiers, {@code unscored} among them; empty for any
 * @param flags one of these flags stands; empty to ask for none
 * @param withoutFlags none of these flags stands
 * @param monthsClean at least so many months in a row at M0
 * @param utilisationFrom at least so much of the limit is used, in 1e-8
 */
public record Conditions(
    Bucket bucketFrom,
    Bucket bucketTo,
    int dpdFrom,
    Set<String> signals,
    @Nullable Severity severity,
    @Nullable Severity severityAtMost,
    Set<String> tiers,
    Set<String> flags,
    Set<String> withoutFlags,
    int monthsClean,
    long utilisationFrom) {
  public Conditions {
    signals = Set.copyOf(signals);
    tiers = Set.copyOf(tiers);
    flags = Set.copyOf(flags);
    withoutFlags = Set.copyOf(withoutFlags);
  }

  /** Whether the line is such a one. */
  public boolean hold(RuleFacts line) {
    return line.bucket().atLeast(bucketFrom)
        && bucketTo.atLeast(line.bucket())
        && line.dpd() >= dpdFrom
        && line.monthsClean() >= monthsClean
        && line.utilisation() >= utilisationFrom
        && (tiers.isEmpty() || tiers.contains(line.tier()))
        && (flags.isEmpty() || !Collections.disjoint(flags, line.flags()))
        && Collections.disjoint(withoutFlags, line.flags())
        && signalsHold(line);
  }

  private boolean signalsHold(RuleFacts line) {
    Severity worst = line.worst();
    if (severityAtMost != null && worst != null && !severityAtMost.atLeast(worst)) {
      return false;
    }
    return (signals.isEmpty() && severity == null)
        || line.signals().stream().anyMatch(this::isAskedFor);
  }

  private boolean isAskedFor(Signal signal) {
    return (signals.isEmpty()
            ? !signal.code().equals(Cluster.CODE)
            : signals.contains(signal.code()))
        && (severity == null || signal.severity().atLeast(severity));
  }
}
