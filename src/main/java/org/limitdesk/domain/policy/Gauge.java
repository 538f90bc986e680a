package org.limitdesk.domain.policy;

import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.Code;

/**
 * What shows that a month is over-tightened (过度紧缩), each a share of the month's book, with the
 * house's mark. Beside those marks a regulator's study of 2022 found a median cut of 75 %, two
 * thirds of the cut lines without recent delinquency, and a median use of 94 % afterwards.
 */
public enum Gauge implements Code {
  /** Lines cut over lines. */
  LINES_CUT(5_000_000),
  /** Limit cut over limits. */
  LIMITS_CUT(4_000_000),
  /** The median of (old − new) / old over the lines cut. */
  MEDIAN_CUT(50_000_000),
  /** Of the lines cut, those that were never M1 or worse in twelve months. */
  CUT_WITHOUT_RECENT_OVERDUE(60_000_000),
  /** The median utilisation of the lines reduced, after it; suspended ones draw nothing. */
  UTILISATION_AFTER(90_000_000),
  /** The lowest group's share cut over a group's: the least of all; a mark from below. */
  FAIRNESS(80_000_000);

  /** All of them, as a list so that no one copies an array in a loop. */
  public static final List<Gauge> ALL = List.of(values());

  private final long houseMark;

  Gauge(long houseMark) {
    this.houseMark = houseMark;
  }

  /** The mark of a policy that names none, in 1e-8. */
  public long houseMark() {
    return houseMark;
  }

  /**
   * Whether a value is past a mark; exactly at it is not.
   *
   * @param order how the value compares with the mark: negative for below, 0 for at it
   */
  public boolean breaks(int order) {
    return isLeast() ? order < 0 : order > 0;
  }

  /** Whether the mark is a least, so that what is below it breaks it. */
  public boolean isLeast() {
    return this == FAIRNESS;
  }

  /** The gauge of that word; empty for another word. */
  public static Optional<Gauge> named(String code) {
    return Code.find(Gauge.class, code);
  }
}
