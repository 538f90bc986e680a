package org.limitdesk.domain.scoring.characteristic;

import java.util.List;
import org.limitdesk.domain.borrower.Row;

/** What the line itself is. */
final class TheLine {
  static final List<DerivedCharacteristic> ALL =
      List.of(
          new DerivedNumber(
              "limit",
              "units of the currency",
              "The limit at the month end, the one before a cut of the last 12 months.",
              line -> line.limitNow() / 100),
          new DerivedNumber(
              "months_on_book",
              "months",
              "Calendar months since the line was opened; missing where that is not known.",
              TheLine::monthsOnBook),
          new DerivedWord(
              "status",
              "active or suspended",
              "Whether the line may be drawn on at the month end.",
              line -> line.now().status().code()));

  private TheLine() {}

  private static double monthsOnBook(LineView line) {
    long opened = line.line().borrower().openedOn();
    if (opened == Row.NONE) {
      return Double.NaN;
    }
    int month = (int) (opened / 100);
    int index = month / 100 * 12 + month % 100 - 1;
    return Math.max(0, line.now().monthIndex() - index);
  }
}
