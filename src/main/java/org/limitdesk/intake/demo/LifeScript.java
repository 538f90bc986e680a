package org.limitdesk.intake.demo;

import java.util.Arrays;

/**
 * What a borrower means to do and what is seen of it, month by month; the {@link Ledger} turns it
 * into money. Arrays are indexed by the book's months; the plan of arrears reaches further back and
 * ahead.
 */
final class LifeScript {
  /** No such month. */
  static final int NONE = Integer.MIN_VALUE;

  /** No ending inside the book. */
  static final int NEVER = Integer.MAX_VALUE;

  /** Do not draw this month. */
  static final int NO_DRAW = -1;

  /** Left to the ordinary habit. */
  static final int FREE = -1;

  /** Nobody decided a limit. */
  static final long UNDECIDED = -1;

  /** How a line leaves the book. */
  enum Ending {
    NONE,
    CLOSED,
    CHARGED_OFF,
    TRANSFERRED
  }

  private final int[] oldest;
  private final int[] distress;
  private final int months;

  /** Wished use of the limit in thousandths. */
  final int[] aim;

  /** How much of the balance is paid back, in thousandths; 0 for the least amount only. */
  final int[] repay;

  /** A wished change of the limit in thousandths; 0 for none. */
  final int[] limitMove;

  /** A limit that people decided for that month, in fen, or {@link #UNDECIDED}. */
  final long[] decided;

  /** Whether people blocked draws by that month. */
  final boolean[] blocked;

  final int[] lenders;
  final int[] queries;
  final int[] score;

  /** Fen a month. */
  final long[] income;

  /** A story's own wishes for the draws of a month, or {@link #FREE}. */
  final int[] drawCount;

  final int[] payee;
  final int[] hour;
  final int[] purpose;

  /** Use of the limit before the first month, in thousandths. */
  int startUsage;

  int end;
  Ending ending = Ending.NONE;
  int deceased;
  int complaint;
  int arrangement;
  boolean restructured;

  LifeScript(int months) {
    this.months = months;
    oldest = new int[ArrearsPlan.BEFORE + months + ArrearsPlan.AFTER];
    distress = new int[oldest.length];
    aim = new int[months];
    repay = new int[months];
    limitMove = new int[months];
    decided = new long[months];
    blocked = new boolean[months];
    lenders = new int[months];
    queries = new int[months];
    score = new int[months];
    income = new long[months];
    drawCount = new int[months];
    payee = new int[months];
    hour = new int[months];
    purpose = new int[months];
  }

  void clear() {
    Arrays.fill(oldest, NONE);
    Arrays.fill(distress, 0);
    Arrays.fill(limitMove, 0);
    Arrays.fill(decided, UNDECIDED);
    Arrays.fill(blocked, false);
    Arrays.fill(drawCount, FREE);
    Arrays.fill(payee, FREE);
    Arrays.fill(hour, FREE);
    Arrays.fill(purpose, FREE);
    end = NEVER;
    ending = Ending.NONE;
    deceased = NONE;
    complaint = NONE;
    arrangement = NONE;
    restructured = false;
  }

  int months() {
    return months;
  }

  /** The first month after the plan, which reaches beyond the book. */
  int planEnd() {
    return months + ArrearsPlan.AFTER;
  }

  /** The month whose payment is the oldest one missing at the end of month m, or NONE. */
  int oldest(int m) {
    return oldest[m + ArrearsPlan.BEFORE];
  }

  void setOldest(int m, int missed) {
    oldest[m + ArrearsPlan.BEFORE] = missed;
  }

  /** How many payments are missing at the end of month m; 0 when none is. */
  int stage(int m) {
    int from = oldest(m);
    return from == NONE ? 0 : m - from + 1;
  }

  /** Trouble that shows, in thousandths. */
  int distress(int m) {
    return distress[m + ArrearsPlan.BEFORE];
  }

  /** Raises the trouble of a month to at least that many thousandths. */
  void showDistress(int m, int permille) {
    if (m >= -ArrearsPlan.BEFORE && m < planEnd()) {
      int at = m + ArrearsPlan.BEFORE;
      distress[at] = Math.max(distress[at], permille);
    }
  }

  /** From that month on the limit is what people decided, and moves no more by itself. */
  void decide(int from, long limit, boolean block) {
    decided[from] = limit;
    Arrays.fill(limitMove, from, months, 0);
    Arrays.fill(blocked, from, months, block);
  }

  void finish(int m, Ending how) {
    end = m;
    ending = how;
  }

  /** The first month of the book after m that ends without arrears, or NEVER. */
  int curedAfter(int m) {
    for (int next = m + 1; next < Math.min(months, end); next++) {
      if (oldest(next) == NONE) {
        return next;
      }
    }
    return NEVER;
  }
}
