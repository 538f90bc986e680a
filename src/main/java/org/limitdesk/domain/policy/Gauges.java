package org.limitdesk.domain.policy;

import java.util.Map;

/**
 * The marks past which a policy tightens too much. To publish one that does needs a written reason.
 *
 * @param marks in 1e-8; a gauge that is not named has the house's
 */
public record Gauges(Map<Gauge, Long> marks) {
  /** Those of a policy that says nothing. */
  public static final Gauges NONE = new Gauges(Map.of());

  public Gauges {
    marks = Map.copyOf(marks);
  }

  /** The policy's own mark in 1e-8, or the house's where it names none. */
  public long mark(Gauge gauge) {
    return marks.getOrDefault(gauge, gauge.houseMark());
  }
}
