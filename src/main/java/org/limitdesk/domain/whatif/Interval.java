package org.limitdesk.domain.whatif;

/**
 * Wilson's score interval of a share, 95 %: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212. It
 * holds its level for small groups and never leaves 0 to 1.
 */
public record Interval(double low, double high) {
  private static final double Z = 1.959963984540054;

  /** Of so many among so many; from 0 to 1 where there are none at all. */
  public static Interval of(long some, long all) {
    if (all == 0) {
      return new Interval(0, 1);
    }
    double share = (double) some / all;
    double z2 = Z * Z;
    double middle = (share + z2 / (2 * all)) / (1 + z2 / all);
    double half =
        Z / (1 + z2 / all) * Math.sqrt(share * (1 - share) / all + z2 / (4.0 * all * all));
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
