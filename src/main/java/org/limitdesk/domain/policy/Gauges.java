package org.limitdesk.domain.policy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The marks past which a policy tightens too much. To publish one that does needs a written reason.
 *
 * @param marks in 1e-8; a gauge that is not named has none
 */
public record Gauges(Map<Gauge, Long> marks) {
  /** Those of a policy that says nothing. */
  public static final Gauges NONE = new Gauges(Map.of());

  public Gauges {
    marks = Map.copyOf(marks);
  }

  /** Whether a value in 1e-8 is past the mark; exactly the mark is not. */
  public boolean breaks(Gauge gauge, long value) {
    Long mark = marks.get(gauge);
    return mark != null && (gauge.isLeast() ? value < mark : value > mark);
  }

  /** Those of some values in 1e-8 that are past their marks. */
  public Set<Gauge> broken(Map<Gauge, Long> values) {
    Set<Gauge> broken = EnumSet.noneOf(Gauge.class);
    values.forEach((gauge, value) -> {
      if (breaks(gauge, value)) {
        broken.add(gauge);
      }
    });
    return broken;
  }
}
