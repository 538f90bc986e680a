package org.limitdesk.domain.trend;

import java.util.List;

/** All lines in one segment: what is counted by segment is so counted for the whole book. */
public enum WholeBook implements Segments {
  ONE;

  private static final List<String> NAMES = List.of("all");

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int of(int borrower, int month) {
    return 0;
  }
}
