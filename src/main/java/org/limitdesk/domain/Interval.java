package org.limitdesk.domain;

/**
 * Wilson's score interval of a share, 95 %: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212. It
 * holds its level for small groups and never leaves 0 to 1.
 */
public record Interval(double low, double high) {
  private static final double Z = 1.959963984540054;

  /** Of so many among so many; from 0 to 1 where there are none at all. */
  public static Interval of(long some, long all) {
    return all == 0 ? new Interval(0, 1) : around((double) some / all, (double) all);
  }

  /**
   * Of a share that stands on as much as so many would; weighted shares stand on fewer than are
   * counted.
   *
   * @param all above 0
   */
  public static Interval around(double share, double all) {
    double z2 = Z * Z;
    double middle = (share + z2 / (2 * all)) / (1 + z2 / all);
    double half =
        Z / (1 + z2 / all) * Math.sqrt(share * (1 - share) / all + z2 / (4.0 * all * all));
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }

  /**
   * One share less another, by the intervals of both: R. G. Newcombe, Stat. Med. 17 (1998) 873–890,
   * method 10.
   */
  public static Interval ofDifference(double share, Interval its, double other, Interval others) {
    double difference = share - other;
    double down = Math.hypot(share - its.low(), others.high() - other);
    double up = Math.hypot(its.high() - share, other - others.low());
    return new Interval(Math.max(-1, difference - down), Math.min(1, difference + up));
  }
}
