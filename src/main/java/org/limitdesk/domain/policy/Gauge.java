package org.limitdesk.domain.policy;

import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.Code;

/** What shows that a month is over-tightened (过度紧缩), each a share of the month's book. */
public enum Gauge implements Code {
  /** Lines cut over lines. */
  LINES_CUT,
  /** Limit cut over limits. */
  LIMITS_CUT,
  /** The median of (old − new) / old over the lines cut. */
  MEDIAN_CUT,
  /** Of the lines cut, those that were never M1 or worse in twelve months. */
  CUT_WITHOUT_RECENT_OVERDUE,
  /** The median utilisation of the lines reduced, after it; suspended ones draw nothing. */
  UTILISATION_AFTER,
  /** The lowest group's share cut over a group's: the least of all; a mark from below. */
  FAIRNESS;

  /** All of them, as a list so that no one copies an array in a loop. */
  public static final List<Gauge> ALL = List.of(values());

  /** Whether the mark is a least, so that what is below it breaks it. */
  public boolean isLeast() {
    return this == FAIRNESS;
  }

  /** The gauge of that word; empty for another word. */
  public static Optional<Gauge> named(String code) {
    return Code.find(Gauge.class, code);
  }
}
