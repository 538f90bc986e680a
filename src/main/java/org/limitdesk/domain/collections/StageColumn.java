package org.limitdesk.domain.collections;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.domain.trend.MonthColumns;

/** The stages of all lines of one month: place {@code i} is the borrower with key {@code i}. */
public final class StageColumn {
  private static final byte NONE = -1;
  private static final List<Stage> ALL = List.of(Stage.values());

  private final byte[] stages;

  private StageColumn(byte[] stages) {
    this.stages = stages;
  }

  /**
   * Of that month.
   *
   * @param inCourt the borrowers on whom a flag of litigation stands at the month's end
   */
  public static StageColumn of(MonthColumns lines, BucketEdges edges, BitSet inCourt) {
    byte[] stages = new byte[lines.size()];
    for (int key = 0; key < stages.length; key++) {
      Stage stage =
          lines.isOpen(key) && lines.dpd()[key] > 0
              ? Stage.of(edges.bucket(lines.dpd()[key]), inCourt.get(key))
              : null;
      stages[key] = stage == null ? NONE : (byte) stage.ordinal();
    }
    return new StageColumn(stages);
  }

  /** One line's; null where it is in none. */
  public @Nullable Stage of(int key) {
    return key >= stages.length || stages[key] == NONE ? null : ALL.get(stages[key]);
  }

  /** One more than the greatest key. */
  public int size() {
    return stages.length;
  }
}
