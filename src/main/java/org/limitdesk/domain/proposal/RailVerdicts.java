package org.limitdesk.domain.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the offered cuts go on and which wait, by the number that the offer returned. */
public final class RailVerdicts {
  /** The number of a cut that no rail holds. */
  public static final int EXEMPT = -1;

  static final byte TAKEN = -1;

  private static final int MEASURES = Rail.Measure.values().length;

  private final List<RailGroup> groups;
  private final CandidateList candidates;
  private final byte[] held;
  private final Cut taken;
  private final Cut exempt;

  RailVerdicts(
      List<RailGroup> groups, CandidateList candidates, byte[] held, Cut taken, Cut exempt) {
    this.groups = List.copyOf(groups);
    this.candidates = candidates;
    this.held = held;
    this.taken = taken;
    this.exempt = exempt;
  }

  /**
   * How much is cut.
   *
   * @param limit fen
   */
  public record Cut(long lines, long limit) {}

  static byte held(int group, Rail.Measure measure) {
    return (byte) (group * MEASURES + measure.ordinal());
  }

  /** Whether that cut waits. */
  public boolean waits(int candidate) {
    return candidate != EXEMPT && held[candidate] != TAKEN;
  }

  /** The rail that makes that cut wait; null for one that goes on. */
  public @Nullable Rail waitsFor(int candidate) {
    if (candidate == EXEMPT || held[candidate] == TAKEN) {
      return null;
    }
    int group = held[candidate] / MEASURES;
    Rail.Measure measure = Rail.Measure.values()[held[candidate] % MEASURES];
    return groups.get(group).rail(candidates.segment(group, candidate), measure);
  }

  /** What goes on within the rails, without the exempt ones. */
  public Cut taken() {
    return taken;
  }

  /** What is exempt, counted apart. */
  public Cut exempt() {
    return exempt;
  }

  /** How many wait. */
  public long waiting() {
    return held.length - taken.lines();
  }
}
