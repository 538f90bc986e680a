package org.limitdesk.domain.cluster;

/**
 * How clusters are looked for.
 *
 * @param level the chance, at most, that any cell of a month is flagged though nothing happened
 * @param leastLines cells with fewer lines in M0 a month ago are not tested
 * @param months the past looks back so many calendar months at most
 */
public record ClusterTerms(double level, int leastLines, int months) {
  /** A cell with fewer months of past is not judged. */
  public static final int FEWEST_MONTHS = 6;

  /** A past with fewer cases in all cells says nothing of what is ordinary. */
  public static final int FEWEST_CASES = 5;

  /** From so many months of past on, the season counts. */
  public static final int MONTHS_FOR_SEASON = 24;

  /** What holds where a policy says nothing: one false alarm in a hundred months. */
  public static final ClusterTerms STANDARD = new ClusterTerms(0.01, 30, 36);
}
