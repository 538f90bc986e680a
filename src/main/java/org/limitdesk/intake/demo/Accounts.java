package org.limitdesk.intake.demo;

import java.util.Arrays;
import java.util.List;
import org.limitdesk.domain.borrower.BookTable;

/** The figures of one line by month, amounts in fen, as the {@link Ledger} keeps them. */
final class Accounts {
  static final int ACTIVE = status("active");
  static final int SUSPENDED = status("suspended");
  static final int CLOSED = status("closed");
  static final int CHARGED_OFF = status("charged_off");
  static final int TRANSFERRED = status("transferred");

  final long[] limit;
  final long[] balance;
  final int[] dpd;
  final long[] due;
  final long[] paid;

  /** The part of {@link #paid} that went to principal; no column of the book. */
  final long[] principal;

  final long[] drawn;
  final int[] draws;
  final long[] interest;
  final long[] fees;
  final int[] status;
  final long[] chargedOff;
  final long[] recovered;
  final long[] transferred;

  private final List<long[]> flows;

  Accounts(int months) {
    limit = new long[months];
    balance = new long[months];
    dpd = new int[months];
    due = new long[months];
    paid = new long[months];
    principal = new long[months];
    drawn = new long[months];
    draws = new int[months];
    interest = new long[months];
    fees = new long[months];
    status = new int[months];
    chargedOff = new long[months];
    recovered = new long[months];
    transferred = new long[months];
    flows =
        List.of(due, paid, principal, drawn, interest, fees, chargedOff, recovered, transferred);
  }

  private static int status(String word) {
    return Codes.of(BookTable.MONTHS, "status", word);
  }

  void clear() {
    for (long[] flow : flows) {
      Arrays.fill(flow, 0);
    }
    Arrays.fill(draws, 0);
    Arrays.fill(dpd, 0);
  }

  /** Whether the line is still open: active or suspended. */
  boolean open(int m) {
    return status[m] == ACTIVE || status[m] == SUSPENDED;
  }
}
