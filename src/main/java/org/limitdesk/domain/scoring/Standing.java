package org.limitdesk.domain.scoring;

import java.time.YearMonth;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.FlagFacts;
import org.limitdesk.domain.borrower.LineHistory;

/** What bars a borrower from being scored. */
final class Standing {
  private static final int DECEASED =
      BookTable.FLAGS.columns().get(BookTable.FLAGS.indexOf("kind")).codes().indexOf("deceased");

  private Standing() {}

  /** Whether the flag stands at the month's end. */
  static boolean deceased(LineHistory line) {
    for (FlagFacts flag : line.flags()) {
      if (flag.kind() == DECEASED && flag.standsOn(monthEnd(line.now().month()))) {
        return true;
      }
    }
    return false;
  }

  private static long monthEnd(int month) {
    YearMonth calendar = CalendarNumber.month(month);
    return CalendarNumber.of(calendar.atEndOfMonth());
  }
}
