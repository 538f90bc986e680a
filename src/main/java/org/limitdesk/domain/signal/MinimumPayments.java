package org.limitdesk.domain.signal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Fen;

/**
 * Nothing but the least amount is paid, or less (仅还最低额或部分还款), several months in a row. A month in
 * which nothing was due, or the whole debt was, breaks the row, and so does one of which the book
 * does not know enough.
 *
 * @param most up to how many times the amount due counts as the minimum, in 1e-8, at least 1
 * @param months by how many months in a row
 */
public record MinimumPayments(long most, Marks months) implements Trigger {
  static final String CODE = "minimum_payments";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    int first = place + 1;
    for (int at = place; at != ObservedLine.NONE && isMinimum(line, at); at = line.before(at)) {
      first = at;
    }
    int count = place + 1 - first;
    Severity severity = count == 0 ? null : months.of(count);
    return severity == null ? null : Finding.ofRun(severity, evidence(line, first, place));
  }

  private boolean isMinimum(ObservedLine line, int place) {
    MonthFacts month = line.month(place);
    int before = line.before(place);
    return before != ObservedLine.NONE
        && month.due() != Row.NONE
        && month.paid() != Row.NONE
        && month.due() > 0
        && month.due() < line.month(before).balance()
        && month.paid() <= Fen.share(month.due(), most);
  }

  private static Evidence evidence(ObservedLine line, int first, int place) {
    long paid = 0;
    int partial = 0;
    for (int at = first; at <= place; at++) {
      MonthFacts month = line.month(at);
      paid += month.paid();
      partial += month.paid() < month.due() ? 1 : 0;
    }
    return new Evidence()
        .number("months", place + 1 - first)
        .number("partial", partial)
        .amount("paid", paid)
        // What is overdue is due again in each month: a sum would count it as often.
        .amount("due", line.month(place).due())
        .amount("balance", line.month(place).balance());
  }
}
