package org.limitdesk.workflow;

import java.util.Map;
import java.util.OptionalLong;
import org.limitdesk.domain.policy.Gauge;

/**
 * What a policy was tried with before it is submitted.
 *
 * @param totals what the trial came to, by names of the log: texts, whole numbers, true or false,
 *     and mappings and lists of them; shares as decimal texts
 * @param gauges in 1e-8; empty where there was nothing to measure
 * @param reason why it is to be published though it breaks a gauge; may be empty where it breaks
 *     none
 */
public record PolicyTrial(Map<String, ?> totals, Map<Gauge, OptionalLong> gauges, String reason) {
  public PolicyTrial {
    totals = Map.copyOf(totals);
    gauges = Map.copyOf(gauges);
  }
}
