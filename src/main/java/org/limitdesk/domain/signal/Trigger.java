package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;

/**
 * A rule that raises one kind of signal. It is a record of its parameters, which stand in the
 * policy; it reads months up to a given one and nothing later.
 */
public sealed interface Trigger
    permits BrokenArrangement,
        BureauQueries,
        CashOut,
        DebtPaidDown,
        Flagged,
        IncomeDecline,
        IncomeRecovered,
        LargeDraw,
        MinimumPayments,
        MisuseOfFunds,
        MultiLender,
        OnTime,
        Overdue,
        RolledWorse,
        ScoreDrop,
        SmallDraws,
        UtilisationSpike {
  /** The code of the signals that it raises, one of {@link Triggers#CODES}. */
  String code();

  /**
   * What it finds at the month in that place.
   *
   * @return null for nothing, also where the book does not know enough
   */
  @Nullable Finding find(ObservedLine line, int place);
}
