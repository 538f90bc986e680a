package org.limitdesk.domain.npl;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.limitdesk.domain.Code;

/**
 * What the rule took and a package leaves out.
 *
 * @param lines each counted once
 * @param principal theirs, fen, as far as it is known
 * @param why how many lines for each reason; a line may have several
 */
public record LeftOut(long lines, long principal, Map<Bar, Long> why) {
  public LeftOut {
    EnumMap<Bar, Long> ordered = new EnumMap<>(Bar.class);
    ordered.putAll(why);
    why = java.util.Collections.unmodifiableMap(ordered);
  }

  /** Nothing yet. */
  static LeftOut nothing() {
    return new LeftOut(0, 0, Map.of());
  }

  LeftOut with(PackageLine line, Set<Bar> bars) {
    Map<Bar, Long> more = new EnumMap<>(Bar.class);
    more.putAll(why);
    bars.forEach(bar -> more.merge(bar, 1L, Long::sum));
    return new LeftOut(lines + 1, principal + line.principal(), more);
  }

  /** As a package keeps it: canonical JSON's types. */
  public Map<String, Object> facts() {
    Map<String, Object> reasons = new TreeMap<>();
    why.forEach((bar, count) -> reasons.put(bar.code(), count));
    Map<String, Object> facts = new TreeMap<>();
    facts.put("lines", lines);
    facts.put("principal", principal);
    facts.put("why", reasons);
    return facts;
  }

  /**
   * From {@link #facts}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static LeftOut of(Map<String, ?> facts) {
    if (facts.get("lines") instanceof Long lines
        && facts.get("principal") instanceof Long principal
        && facts.get("why") instanceof Map<?, ?> reasons) {
      Map<Bar, Long> why = new EnumMap<>(Bar.class);
      reasons.forEach(
          (code, count) -> why.put(Code.of(Bar.class, String.valueOf(code)), (Long) count));
      return new LeftOut(lines, principal, why);
    }
    throw new IllegalArgumentException("this is not what a package leaves out: " + facts);
  }
}
