package org.limitdesk.domain.signal;

import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.DrawFacts;

/** Which draws a trigger looks at. */
final class DrawWindow {
  static final int MERCHANT =
      BookTable.DRAWS
          .columns()
          .get(BookTable.DRAWS.indexOf("payee_kind"))
          .codes()
          .indexOf("merchant");

  private static final long DAY = 1_000_000;
  private static final long HOUR = 10_000;
  private static final int HOURS = 100;

  private DrawWindow() {}

  /** Those of so many calendar months, the one in that place included, oldest first. */
  static List<DrawFacts> of(ObservedLine line, int place, int months) {
    List<DrawFacts> all = line.line().draws();
    if (all.isEmpty()) {
      return all;
    }
    int since = line.endOf(place, months);
    int until = line.endOf(place);
    return all.stream().filter(draw -> day(draw) > since && day(draw) <= until).toList();
  }

  /** The draw's day, yyyymmdd. */
  static int day(DrawFacts draw) {
    return (int) (draw.drawnAt() / DAY);
  }

  /** The hour of the draw's local time, from 0 to 23. */
  static int hour(DrawFacts draw) {
    return (int) (draw.drawnAt() / HOUR % HOURS);
  }
}
