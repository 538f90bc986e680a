package org.limitdesk.domain.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bands of a number, closed below and open above: [a, b). The first has no lower end. */
public final class Bands {
  private final double[] from;
  private final List<String> labels;

  private Bands(double[] from, List<String> labels) {
    this.from = from;
    this.labels = labels;
  }

  /**
   * Bands that begin at these numbers, and one below the first of them.
   *
   * @throws IllegalArgumentException unless they rise
   */
  public static Bands from(List<BigDecimal> edges) {
    double[] from = edges.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    for (int i = 1; i < from.length; i++) {
      if (from[i] <= from[i - 1]) {
        throw new IllegalArgumentException("bands must rise: " + edges);
      }
    }
    return new Bands(from, edges.stream().map(BigDecimal::toPlainString).toList());
  }

  /** How many bands there are. */
  public int count() {
    return from.length + 1;
  }

  /** The band of that value, from 0. */
  public int of(double value) {
    int band = 0;
    while (band < from.length && from[band] <= value) {
      band++;
    }
    return band;
  }

  /** What a person reads: {@code below 520}, {@code 520 to 560}, {@code from 640}. */
  public String label(int band) {
    if (labels.isEmpty()) {
      return "all";
    }
    if (band == 0) {
      return "below " + labels.getFirst();
    }
    String low = labels.get(band - 1);
    return band == from.length ? "from " + low : low + " to " + labels.get(band);
  }

  /** The numbers that bands begin at, as they were written, rising. */
  public List<String> edges() {
    return labels;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bands bands && Arrays.equals(from, bands.from);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(from);
  }

  @Override
  public String toString() {
    return labels.toString();
  }
}
