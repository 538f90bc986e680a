package org.limitdesk.domain.trend;

import java.util.BitSet;

/** The lines that a comparison counts in any of its months, each once: two bits a line. */
final class DifferentLines {
  private final BitSet cut = new BitSet();
  private final BitSet left = new BitSet();

  /**
   * Takes a month: of its lines those whose stratum has both sides.
   *
   * @param places by line, its stratum
   */
  void add(CutStrata month, BitSet cutNow, BitSet leftNow, int[] places) {
    cutNow.stream().filter(line -> month.isCompared(places[line])).forEach(cut::set);
    leftNow.stream().filter(line -> month.isCompared(places[line])).forEach(left::set);
  }

  /** What was counted of the months together, standing on as many lines as there are. */
  AfterCut of(AfterCut months) {
    return months.ofDifferent(cut.cardinality(), left.cardinality());
  }
}
