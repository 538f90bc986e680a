package org.limitdesk.domain.signal;

import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.limitdesk.domain.borrower.LimitChange;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;

/** Finds the cuts in a line's history. */
final class CutFinder {
  private CutFinder() {}

  static List<LimitChange> of(LineHistory line) {
    List<LimitChange> cuts = new ArrayList<>(0);
    for (LimitChange change : line.limitChanges()) {
      if (change.isCut()) {
        cuts.add(change);
      }
    }
    int known = cuts.size();
    for (int i = 1; i < line.months().size(); i++) {
      MonthFacts before = line.months().get(i - 1);
      MonthFacts after = line.months().get(i);
      if (after.limit() < before.limit() && !isKnown(cuts.subList(0, known), before, after)) {
        int day = lastDay(after.monthIndex());
        cuts.add(new LimitChange(day, before.limit(), after.limit()));
      }
    }
    cuts.sort(Comparator.comparingLong(LimitChange::at));
    return cuts;
  }

  /**
   * Recorded between the two month ends, or on the day of the first, after that month was drawn up.
   */
  private static boolean isKnown(List<LimitChange> cuts, MonthFacts before, MonthFacts after) {
    int since = lastDay(before.monthIndex());
    int until = lastDay(after.monthIndex());
    for (LimitChange cut : cuts) {
      boolean between = cut.at() > since && cut.at() <= until;
      if (between || (cut.at() == since && cut.after() == after.limit())) {
        return true;
      }
    }
    return false;
  }

  /** The last day of the month with that index, yyyymmdd. */
  static int lastDay(int monthIndex) {
    int year = monthIndex / 12;
    int month = monthIndex % 12 + 1;
    return (year * 100 + month) * 100 + Month.of(month).length(Year.isLeap(year));
  }
}
