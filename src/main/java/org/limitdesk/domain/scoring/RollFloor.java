package org.limitdesk.domain.scoring;

import org.limitdesk.domain.trend.Bucket;

/**
 * The least PD of a line that is overdue: what share of such lines rolled on to M4, one bucket
 * after the other, each rate as the book shows it.
 *
 * @param fromM1 0 to 1
 * @param fromM2 0 to 1
 * @param fromM3 0 to 1
 */
public record RollFloor(double fromM1, double fromM2, double fromM3) {
  /** No floor: what a book has before it shows any rolls. */
  public static final RollFloor NONE = new RollFloor(0, 0, 0);

  public RollFloor {
    for (double rate : new double[] {fromM1, fromM2, fromM3}) {
      if (!(rate >= 0 && rate <= 1)) {
        throw new IllegalArgumentException(rate + " is no roll rate");
      }
    }
  }

  /**
   * The floor that follows from the roll rates of one month.
   *
   * @param m1ToM2 share of M1 that is M2 or worse a month later, 0 to 1
   * @param m2ToM3 the same from M2
   * @param m3ToM4 the same from M3
   */
  public static RollFloor chained(double m1ToM2, double m2ToM3, double m3ToM4) {
    return new RollFloor(m1ToM2 * m2ToM3 * m3ToM4, m2ToM3 * m3ToM4, m3ToM4);
  }

  /** The floor in a bucket; 0 for M0 and for what is M4 already. */
  public double of(Bucket bucket) {
    return switch (bucket) {
      case M1 -> fromM1;
      case M2 -> fromM2;
      case M3 -> fromM3;
      default -> 0;
    };
  }
}
