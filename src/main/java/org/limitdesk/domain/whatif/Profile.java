package org.limitdesk.domain.whatif;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.limitdesk.domain.policy.RuleFacts;
import org.limitdesk.domain.proposal.LineState;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.trend.Bucket;

/**
 * What many lines have in common: everything that action rules ask in words. A book of a million
 * lines has a few thousand of them.
 *
 * @param signals with code and severity only
 * @param newSignals the codes of those that are newer than the last decision
 */
record Profile(
    Bucket bucket, List<Signal> signals, Set<String> newSignals, String tier, List<String> flags) {
  static Profile of(LineState line) {
    RuleFacts facts = line.facts();
    return new Profile(
        facts.bucket(),
        facts.signals().stream()
            .map(signal -> new Signal(signal.code(), signal.severity(), 0, Map.of()))
            .toList(),
        line.newSignals(),
        facts.tier(),
        facts.flags());
  }

  /** What rules ask of the best-placed line of that kind, as far as numbers go. */
  RuleFacts atMost() {
    return new RuleFacts(
        bucket, Integer.MAX_VALUE, signals, tier, flags, Integer.MAX_VALUE, Long.MAX_VALUE);
  }
}
