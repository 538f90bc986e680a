package org.limitdesk.domain.trend;

import java.util.List;
import java.util.Optional;

/** Buckets that lines are asked for: one alone, one and all that are worse, or any of them. */
public enum BucketRange {
  /** Every open line. */
  OPEN(Bucket.M0, Bucket.M6_PLUS),
  /** All that are overdue. */
  OVERDUE(Bucket.M1, Bucket.M6_PLUS),
  M0(Bucket.M0, Bucket.M0),
  M1(Bucket.M1, Bucket.M1),
  M2(Bucket.M2, Bucket.M2),
  M3(Bucket.M3, Bucket.M3),
  M4(Bucket.M4, Bucket.M4),
  M5(Bucket.M5, Bucket.M5),
  M6(Bucket.M6, Bucket.M6),
  M6_PLUS(Bucket.M6_PLUS, Bucket.M6_PLUS),
  /** Those that are called: the middle stage of collections. */
  M2_TO_M3(Bucket.M2, Bucket.M3),
  OVER_30(Bucket.M2, Bucket.M6_PLUS),
  OVER_60(Bucket.M3, Bucket.M6_PLUS),
  OVER_90(Bucket.M4, Bucket.M6_PLUS);

  /** All of them, in the order in which they are offered. */
  public static final List<BucketRange> ALL = List.of(values());

  private final Bucket first;
  private final Bucket last;

  BucketRange(Bucket first, Bucket last) {
    this.first = first;
    this.last = last;
  }

  /**
   * How a filter calls it: {@code open}, {@code M1+}, {@code M2}, {@code M2-M3}, {@code M6+},
   * {@code 30+}.
   */
  public String label() {
    if (this == OPEN) {
      return "open";
    }
    if (this == OVERDUE) {
      return "M1+";
    }
    if (this == M2_TO_M3) {
      return "M2-M3";
    }
    return first == last ? first.label() : name().substring("OVER_".length()) + "+";
  }

  /** The range of that label; empty for another word. */
  public static Optional<BucketRange> labelled(String label) {
    return ALL.stream().filter(range -> range.label().equals(label)).findFirst();
  }

  /** Whether the bucket at that place among {@link Bucket#ALL} is of it. */
  boolean holds(int bucket) {
    return first.ordinal() <= bucket && bucket <= last.ordinal();
  }
}
