package org.limitdesk.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pushes labels apart that would stand on each other. */
final class Ends {
  private static final double APART = 15;

  private Ends() {}

  /**
   * Heights for the labels, in their order: at least 15 apart and, where there is room, between top
   * and bottom.
   */
  static List<Double> apart(List<Double> wanted, double top, double bottom) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(wanted::get));
    List<Double> placed = new ArrayList<>(wanted);
    double least = top;
    for (int i : order) {
      placed.set(i, Math.max(least, wanted.get(i)));
      least = placed.get(i) + APART;
    }
    double most = bottom;
    for (int i : order.reversed()) {
      placed.set(i, Math.min(most, placed.get(i)));
      most = placed.get(i) - APART;
    }
    return placed;
  }
}
