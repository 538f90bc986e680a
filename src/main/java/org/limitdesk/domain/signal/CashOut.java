package org.limitdesk.domain.signal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.DrawFacts;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;

/**
 * Suspected cash-out (疑似套现): months in which much of the debt was paid and drawn again in round
 * sums at merchants, up to near the limit; dated on the last such draw. Draws to other payees count
 * on no side. The limit before our own cut counts where that cut is less than a year old.
 *
 * @param months how many calendar months are looked at, the month itself included
 * @param roundTo a round sum is a whole multiple of it, in fen
 * @param leastAmount fen; a draw of less is no sign
 * @param repaid such a month pays at least so much of the balance it began with, in 1e-8
 * @param drawnAgain and its round draws come to so much of what was paid, in 1e-8
 * @param atLeast and so much of the limit is in use at its end, in 1e-8
 * @param count by how many such months there are
 */
public record CashOut(
    int months,
    long roundTo,
    long leastAmount,
    long repaid,
    long drawnAgain,
    long atLeast,
    Marks count)
    implements Trigger {
  static final String CODE = "cash_out";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    if (line.line().draws().isEmpty()) {
      return null;
    }
    Tally tally = new Tally();
    for (int at = line.firstWithin(place, months - 1); at <= place; at++) {
      add(line, at, tally);
    }
    Severity severity = tally.cycles == 0 ? null : count.of(tally.cycles);
    return severity == null ? null : Finding.ofDay(severity, tally.lastDay, tally.evidence(months));
  }

  private void add(ObservedLine line, int place, Tally tally) {
    long paid = line.month(place).paid();
    if (!isRepaidAndFull(line, place)) {
      return;
    }
    List<DrawFacts> round =
        DrawWindow.of(line, place, 1).stream().filter(this::isRoundAtMerchant).toList();
    long drawn = round.stream().mapToLong(DrawFacts::amount).sum();
    if (drawn > 0 && drawn >= Fen.share(paid, drawnAgain)) {
      tally.cycle(round, drawn, paid);
    }
  }

  private boolean isRepaidAndFull(ObservedLine line, int place) {
    MonthFacts month = line.month(place);
    int before = line.before(place);
    if (before == ObservedLine.NONE || month.paid() == Row.NONE || month.paid() == 0) {
      return false;
    }
    long limit = line.limitWithoutOwnCut(place, place);
    long owed = line.month(before).balance();
    return owed > 0
        && month.paid() >= Fen.share(owed, repaid)
        && Share.ratio(month.balance(), limit) >= atLeast;
  }

  private boolean isRoundAtMerchant(DrawFacts draw) {
    return draw.payeeKind() == DrawWindow.MERCHANT
        && draw.amount() >= leastAmount
        && draw.amount() % roundTo == 0;
  }

  /** What the months come to. */
  private static final class Tally {
    private int cycles;
    private int draws;
    private long drawn;
    private long paid;
    private int lastDay;

    void cycle(List<DrawFacts> round, long itsDrawn, long itsPaid) {
      cycles++;
      draws += round.size();
      drawn += itsDrawn;
      paid += itsPaid;
      lastDay = DrawWindow.day(round.getLast());
    }

    Evidence evidence(int months) {
      return new Evidence()
          .number("cycles", cycles)
          .number("draws", draws)
          .amount("amount", drawn)
          .amount("paid", paid)
          .number("months", months);
    }
  }
}
