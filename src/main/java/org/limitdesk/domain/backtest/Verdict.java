package org.limitdesk.domain.backtest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.FairnessRow;
import org.limitdesk.domain.whatif.FairnessTally;

/** How a policy fares on a month: on all lines, by segment and by tier. */
public final class Verdict {
  /** Stands for the value of a line for which a field is not known. */
  public static final String UNKNOWN = "unknown";

  private final Score whole = new Score();
  private final FairnessTally stayedGood;
  private final Map<String, Score> tiers = new TreeMap<>();
  private final Map<SegmentField, Map<String, Score>> segments = new LinkedHashMap<>();

  /**
   * Without any line.
   *
   * @param month yyyymm, of the lines
   */
  public Verdict(int month) {
    stayedGood = new FairnessTally(month);
    SegmentField.ALL.forEach(field -> segments.put(field, new TreeMap<>()));
  }

  /**
   * Adds a line.
   *
   * @param atDefault what it owed, fen of the whole line, when it went bad; {@link Aftermath#NONE}
   *     where that is not known
   */
  public void add(TriedLine line, Fate fate, long atDefault) {
    whole.add(line, fate, atDefault);
    if (fate == Fate.GOOD) {
      stayedGood.add(line.people(), line.tier(), line.cut());
    }
    tiers.computeIfAbsent(line.tier(), tier -> new Score()).add(line, fate, atDefault);
    segments.forEach((field, scores) -> {
      String value = line.segments().get(field);
      scores
          .computeIfAbsent(value == null ? UNKNOWN : value, name -> new Score())
          .add(line, fate, atDefault);
    });
  }

  /** All lines. */
  public Score whole() {
    return whole;
  }

  /** How the cuts fall on genders and age groups among the lines that stayed good. */
  public List<FairnessRow> fairnessAmongGood() {
    return stayedGood.rows();
  }

  /** By tier. */
  public Map<String, Score> tiers() {
    return java.util.Collections.unmodifiableMap(tiers);
  }

  /** By the values of a field. */
  public Map<String, Score> segments(SegmentField field) {
    return java.util.Collections.unmodifiableMap(segments.getOrDefault(field, Map.of()));
  }
}
