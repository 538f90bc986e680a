package org.limitdesk.domain.whatif;

/** Counts shares in ten-thousandths, so that their median costs one walk over the counts. */
final class Cents {
  /** In 1e-8. */
  private static final long STEP = 10_000;

  private static final int MOST = 100_000;

  private final int[] counts = new int[MOST + 1];
  private int size;

  /**
   * @param share in 1e-8, with four decimals; beyond 10 it counts as 10
   */
  void add(long share) {
    int place = (int) Math.min(MOST, share / STEP);
    counts[place]++;
    size++;
  }

  void append(Cents next) {
    for (int place = 0; place <= MOST; place++) {
      counts[place] += next.counts[place];
    }
    size += next.size;
  }

  /** The lower one of the two in the middle, in 1e-8; 0 of none. */
  long median() {
    int left = (size + 1) / 2;
    for (int place = 0; place <= MOST && size > 0; place++) {
      left -= counts[place];
      if (left <= 0) {
        return place * STEP;
      }
    }
    return 0;
  }
}
