package org.limitdesk.domain.trend;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where one bucket ends and the next begins: the last day of M1, M2, … M6. Houses differ (some end
 * M1 with day 29), so the edges are a setting; days past due are stored raw.
 */
public final class BucketEdges {
  private static final int COUNT = Bucket.ALL.size() - 2;

  /** M1 1–30, M2 31–60, M3 61–90, M4 91–120, M5 121–150, M6 151–180. */
  public static final BucketEdges STANDARD = of(List.of(30, 60, 90, 120, 150, 180));

  private final int[] lastDays;

  private BucketEdges(int[] lastDays) {
    this.lastDays = lastDays;
  }

  /**
   * Edges by the last day of M1 to M6.
   *
   * @throws IllegalArgumentException unless there are six of them, rising, from 1 on
   */
  public static BucketEdges of(List<Integer> lastDays) {
    int[] days = lastDays.stream().mapToInt(Integer::intValue).toArray();
    if (days.length != COUNT) {
      throw new IllegalArgumentException("six edges are needed, the last day of M1 to M6");
    }
    for (int i = 0; i < days.length; i++) {
      if (days[i] < 1 || (i > 0 && days[i] <= days[i - 1])) {
        throw new IllegalArgumentException("edges must rise from 1 day on: " + lastDays);
      }
    }
    return new BucketEdges(days);
  }

  /** Reads what {@link #toString()} writes, such as {@code 30,60,90,120,150,180}. */
  public static BucketEdges parse(String text) {
    return of(List.of(text.split(",", -1)).stream().map(Integer::valueOf).toList());
  }

  /** The bucket of a line that is that many days past due at month end. */
  public Bucket bucket(int dpd) {
    return Bucket.ALL.get(index(dpd));
  }

  /** The place of {@link #bucket} in {@link Bucket#ALL}, for loops over millions of lines. */
  int index(int dpd) {
    if (dpd <= 0) {
      return 0;
    }
    int i = 0;
    while (i < COUNT && dpd > lastDays[i]) {
      i++;
    }
    return i + 1;
  }

  @Override
  public String toString() {
    return java.util.Arrays.stream(lastDays)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(","));
  }
}
