package org.limitdesk.domain.scoring.path;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.borrower.MonthFacts;

/** All that a borrower can do, but for how much is repaid. */
final class Choices {
  private static final boolean[] BOTH = {false, true};
  private static final boolean[] NO = {false};

  private Choices() {}

  /**
   * Waiting only helps a line that is on time, so one past due is caught up first.
   *
   * @param settled the numbers of other lenders to pay off that are worth trying
   */
  static List<Conduct> of(MonthFacts now, int months, List<Integer> settled) {
    List<Conduct> choices = new ArrayList<>();
    boolean overdue = now.dpd() > 0;
    boolean mayStayOverdue = months == 0;
    for (int lenders : settled) {
      for (boolean none : months > 0 && now.drawn() > 0 ? BOTH : NO) {
        if (!overdue || mayStayOverdue) {
          choices.add(new Conduct(months, false, none, lenders, 0));
        }
        if (overdue) {
          choices.add(new Conduct(months, true, none, lenders, 0));
        }
      }
    }
    return choices;
  }
}
