package org.limitdesk.domain.trend;

import java.util.List;

/** The stages of being overdue (逾期阶段), from current to worst. */
public enum Bucket {
  M0("M0"),
  M1("M1"),
  M2("M2"),
  M3("M3"),
  M4("M4"),
  M5("M5"),
  M6("M6"),
  M6_PLUS("M6+");

  /** All buckets in order, as a list so that no one copies an array in a loop. */
  public static final List<Bucket> ALL = List.of(values());

  private final String label;

  Bucket(String label) {
    this.label = label;
  }

  /** What a person reads: {@code M6+}. */
  public String label() {
    return label;
  }

  /** Whether this bucket is {@code other} or worse. */
  public boolean atLeast(Bucket other) {
    return compareTo(other) >= 0;
  }
}
