package org.limitdesk.domain.trend;

import java.util.ArrayList;
import java.util.List;

/** Two fields at once: a segment for each pair of their values, {@code 浙江 × 纺织服装}. */
public final class CrossedSegments implements Segments {
  private static final String TIMES = " × ";

  private final Segments first;
  private final Segments second;
  private final int width;
  private final List<String> names;

  public CrossedSegments(Segments first, Segments second) {
    this.first = first;
    this.second = second;
    width = second.names().size();
    List<String> pairs = new ArrayList<>();
    for (String one : first.names()) {
      for (String other : second.names()) {
        pairs.add(one + TIMES + other);
      }
    }
    names = List.copyOf(pairs);
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public int of(int borrower, int month) {
    return first.of(borrower, month) * width + second.of(borrower, month);
  }
}
