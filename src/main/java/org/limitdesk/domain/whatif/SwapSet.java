package org.limitdesk.domain.whatif;

/**
 * Two policies on the same month beside each other: whose cuts come, go, deepen or become less.
 * Lines are matched by their key, so the two may stand on trial books of different triggers.
 */
public final class SwapSet {
  private final Slice newlyCut = new Slice();
  private final Slice noLongerCut = new Slice();
  private final Slice cutDeeper = new Slice();
  private final Slice cutLess = new Slice();
  private final Slice cutAlike = new Slice();

  private SwapSet() {}

  /**
   * @param before the policy in force
   * @param after the one that is tried
   */
  public static SwapSet of(TrialResult before, TrialResult after) {
    SwapSet swap = new SwapSet();
    int b = nextCut(before, 0);
    int a = nextCut(after, 0);
    while (b < before.size() || a < after.size()) {
      int order = Integer.compare(key(before, b), key(after, a));
      if (order < 0) {
        swap.noLongerCut.add(before, b);
      } else if (order > 0) {
        swap.newlyCut.add(after, a);
      } else {
        swap.both(before, b, after, a);
      }
      b = order <= 0 ? nextCut(before, b + 1) : b;
      a = order >= 0 ? nextCut(after, a + 1) : a;
    }
    return swap;
  }

  private static int nextCut(TrialResult result, int from) {
    int number = from;
    while (number < result.size() && !result.isCut(number)) {
      number++;
    }
    return number;
  }

  private static int key(TrialResult result, int number) {
    return number < result.size() ? result.book().key(result.row(number)) : Integer.MAX_VALUE;
  }

  private void both(TrialResult before, int b, TrialResult after, int a) {
    long was = before.cut(b);
    long is = after.cut(a);
    (is > was ? cutDeeper : is < was ? cutLess : cutAlike).add(after, a);
  }

  /** Cut now and not before; numbers of the later result. */
  public Slice newlyCut() {
    return newlyCut;
  }

  /** Cut before and not now; numbers of the earlier result. */
  public Slice noLongerCut() {
    return noLongerCut;
  }

  /** Cut both times, now by more; numbers of the later result. */
  public Slice cutDeeper() {
    return cutDeeper;
  }

  /** Cut both times, now by less; numbers of the later result. */
  public Slice cutLess() {
    return cutLess;
  }

  /** Cut both times by the same; numbers of the later result. */
  public Slice cutAlike() {
    return cutAlike;
  }
}
