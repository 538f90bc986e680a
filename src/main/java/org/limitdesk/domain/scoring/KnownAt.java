package org.limitdesk.domain.scoring;

import java.util.List;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;

/** A line as it was known at an earlier month. */
public final class KnownAt {
  private KnownAt() {}

  /**
   * The line without anything later than the end of that month.
   *
   * @param month yyyymm, one that the line has
   * @throws IllegalArgumentException where the line has nothing for that month
   */
  public static LineHistory month(LineHistory line, int month) {
    List<MonthFacts> months =
        line.months().stream().filter(facts -> facts.month() <= month).toList();
    if (months.isEmpty() || months.getLast().month() != month) {
      throw new IllegalArgumentException("the line has no month " + month);
    }
    // Days and times of a month sort before its 32nd day.
    long end = month * 100L + 32;
    return new LineHistory(
        line.borrower(),
        months,
        line.draws().stream().filter(draw -> draw.drawnAt() < end * 1_000_000).toList(),
        line.flags().stream().filter(flag -> flag.from() < end).toList(),
        line.limitChanges().stream().filter(change -> change.at() < end).toList(),
        line.arrangements().stream().filter(each -> each.from() < end).toList());
  }
}
