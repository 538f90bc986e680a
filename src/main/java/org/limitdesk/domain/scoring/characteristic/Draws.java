package org.limitdesk.domain.scoring.characteristic;

import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.DrawFacts;
import org.limitdesk.domain.borrower.MonthFacts;

/** How the borrower draws. */
final class Draws {
  private static final List<String> KINDS =
      BookTable.DRAWS.columns().get(BookTable.DRAWS.indexOf("payee_kind")).codes();
  private static final int CASH = KINDS.indexOf("cash");

  static final List<DerivedCharacteristic> ALL =
      List.of(
          new DerivedNumber(
              "drawn_ratio_1m",
              "share of the limit",
              "Drawn this month over the limit, the one before a cut of the last 12 months; missing"
                  + " where it is not known or the limit is 0.",
              line -> drawn(line, 1)),
          new DerivedNumber(
              "drawn_ratio_3m",
              "share of the limit",
              "The same over 3 months.",
              line -> drawn(line, 3)),
          new DerivedNumber(
              "draws_3m",
              "draws",
              "How many draws in the last 3 months; missing where it is not known.",
              line -> Window.sum(line, 3, Window.of(month -> LineView.number(month.draws())))),
          new DerivedNumber(
              "cash_draw_share_3m",
              "share of the amount drawn",
              "Drawn in cash over all that was drawn in the last 3 calendar months, of the draws"
                  + " that the book has one by one with their payee; missing without any.",
              line -> cashShare(line, 3)));

  private Draws() {}

  private static double drawn(LineView line, int months) {
    Window.Figure drawn = Window.of((MonthFacts month) -> LineView.number(month.drawn()));
    return Window.ratio(Window.sum(line, months, drawn), line.limitNow());
  }

  private static double cashShare(LineView line, int months) {
    long all = 0;
    long cash = 0;
    int first = line.now().monthIndex() - months + 1;
    List<DrawFacts> draws = line.line().draws();
    for (int i = draws.size() - 1; i >= 0 && monthIndex(draws.get(i)) >= first; i--) {
      DrawFacts draw = draws.get(i);
      if (draw.payeeKind() >= 0) {
        all += draw.amount();
        cash += draw.payeeKind() == CASH ? draw.amount() : 0;
      }
    }
    return Window.ratio((double) cash, (double) all);
  }

  private static int monthIndex(DrawFacts draw) {
    int month = (int) (draw.drawnAt() / 100_000_000);
    return month / 100 * 12 + month % 100 - 1;
  }
}
