package org.limitdesk.domain.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs triggers over a line. */
public final class Triggers {
  /** The codes of all signals that any trigger can raise. */
  public static final List<String> CODES =
      List.of(
          Overdue.CODE,
          RolledWorse.CODE,
          BrokenArrangement.CODE,
          MinimumPayments.CODE,
          UtilisationSpike.CODE,
          IncomeDecline.CODE,
          MultiLender.CODE,
          BureauQueries.CODE,
          ScoreDrop.CODE,
          SmallDraws.CODE,
          LargeDraw.CODE,
          CashOut.CODE,
          MisuseOfFunds.CODE,
          Flagged.CODE,
          OnTime.CODE,
          DebtPaidDown.CODE,
          IncomeRecovered.CODE);

  private static final Set<String> NEVER_SNOOZED =
      Set.of(Flagged.CODE, OnTime.CODE, DebtPaidDown.CODE, IncomeRecovered.CODE);

  private Triggers() {}

  /**
   * Whether a signal of that code can be put off. A flag is ended where it was set, and good news
   * calls for no look.
   */
  public static boolean canBeSnoozed(String code) {
    return CODES.contains(code) && !NEVER_SNOOZED.contains(code);
  }

  /**
   * The signals that stand at the line's month, in the triggers' order; none for a line that left.
   */
  public static List<Signal> signals(List<Trigger> triggers, ObservedLine line) {
    if (!line.line().now().status().isOpen()) {
      return List.of();
    }
    List<Signal> signals = new ArrayList<>();
    for (Trigger trigger : triggers) {
      Finding found = trigger.find(line, line.last());
      if (found != null) {
        int dated = found.day() == Finding.BY_RUN ? began(trigger, line, found) : found.day();
        signals.add(new Signal(trigger.code(), found.severity(), dated, found.evidence()));
      }
    }
    return signals;
  }

  /** The end of the first month of the unbroken run that found as much as now. */
  private static int began(Trigger trigger, ObservedLine line, Finding now) {
    int first = line.last();
    for (int place = line.before(first); place != ObservedLine.NONE; place = line.before(place)) {
      Finding then = trigger.find(line, place);
      if (then == null || then.rank() < now.rank()) {
        break;
      }
      first = place;
    }
    return line.endOf(first);
  }
}
