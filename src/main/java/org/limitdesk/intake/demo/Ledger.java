package org.limitdesk.intake.demo;

/**
 * Keeps the money of one line, month by month, in fen. Every month closes exactly: balance =
 * balance before + drawn − principal repaid − written off or sold; what is paid goes to interest
 * and fees first.
 */
final class Ledger {
  /** Draws are made in whole tens of yuan. */
  static final long DRAW_UNIT = 1_000;

  private static final long LEAST_INSTALMENT = 5_000;
  private static final long RATE_UNIT = 100_000_000;
  private static final int MOST_DRAWS = 8;

  private final long seed;
  private final DemoCalendar calendar;
  private final Accounts books;
  private final Dice dice = new Dice();

  private long line;
  private long owed;
  private long unpaidCost;
  private long missedPrincipal;

  Ledger(long seed, DemoCalendar calendar, Accounts books) {
    this.seed = seed;
    this.calendar = calendar;
    this.books = books;
  }

  /** Fills the accounts from the first to the last month with a row. */
  void keep(Traits who, LifeScript script, int first, int last) {
    books.clear();
    dice.start(seed, who.index, Dice.Use.MONEY);
    begin(who, script);
    for (int m = first; m <= last; m++) {
      month(who, script, m);
      books.limit[m] = line;
      books.balance[m] = owed;
    }
  }

  /** What stood on the line before the first month of the book. */
  private void begin(Traits who, LifeScript script) {
    line = who.limit;
    owed = who.opened >= 0 ? 0 : wholeDraws(line * script.startUsage / 1000);
    int missed = who.opened >= 0 ? 0 : script.stage(-1);
    missedPrincipal = Math.min(owed, missed * instalment());
    unpaidCost = missed * cost(owed, who.dailyRate, 30);
  }

  private void month(Traits who, LifeScript script, int m) {
    int stage = script.stage(m);
    books.interest[m] = cost(owed, who.dailyRate, calendar.days(m));
    boolean dead = script.deceased != LifeScript.NONE && m >= script.deceased;
    boolean held = stage >= 2 || dead || script.blocked[m];
    books.status[m] = held ? Accounts.SUSPENDED : Accounts.ACTIVE;
    if (script.decided[m] != LifeScript.UNDECIDED) {
      line = Math.max(script.decided[m], owed);
    }
    if (m == script.end) {
      leave(script.ending, m);
    } else if (stage == 0) {
      moveLimit(script, m);
      payOnTime(who, script, m);
    } else {
      missPayment(who, script, m);
      books.dpd[m] = Math.max(0, calendar.daysToEnd(script.oldest(m), who.dueDay, m));
    }
  }

  private void moveLimit(LifeScript script, int m) {
    int move = script.limitMove[m];
    if (move == 0) {
      return;
    }
    long wished = Limits.rounded(line * (1000 + move) / 1000);
    if (move < 0) {
      line = Math.min(line, Math.max(wished, Limits.roundedUp(owed)));
    } else {
      line = Math.max(line, wished);
    }
  }

  private void payOnTime(Traits who, LifeScript script, int m) {
    long least = Math.min(owed, missedPrincipal + instalment());
    long repaid = Math.max(least, owed * script.repay[m] / 1000);
    // A rest below one draw is paid with it.
    books.principal[m] = owed - repaid < DRAW_UNIT ? owed : repaid;
    owed -= books.principal[m];
    draw(script, m);
    books.interest[m] += cost(books.drawn[m], who.dailyRate, calendar.days(m) / 2);
    books.due[m] = unpaidCost + least + books.interest[m];
    books.paid[m] = unpaidCost + books.principal[m] + books.interest[m];
    unpaidCost = 0;
    missedPrincipal = 0;
  }

  private void draw(LifeScript script, int m) {
    long wish = wholeDraws(line * Math.max(0, script.aim[m]) / 1000 - owed);
    if (wish <= 0 || script.blocked[m]) {
      return;
    }
    int count = script.drawCount[m];
    if (count == LifeScript.FREE) {
      count = 1 + dice.below(2 + script.distress(m) * 5 / 1000);
    }
    books.drawn[m] = wish;
    books.draws[m] = (int) Math.min(Math.min(count, MOST_DRAWS), wish / DRAW_UNIT);
    owed += wish;
  }

  private void missPayment(Traits who, LifeScript script, int m) {
    long instalment = instalment();
    long scheduled = Math.min(owed, missedPrincipal + instalment);
    // Penalty interest: half the rate again on what is overdue.
    books.fees[m] = cost(scheduled, who.dailyRate, calendar.days(m)) / 2;
    unpaidCost += books.interest[m] + books.fees[m];
    books.due[m] = unpaidCost + scheduled;
    books.paid[m] = partPayment(script, m, scheduled, instalment);
    long toCost = Math.min(books.paid[m], unpaidCost);
    books.principal[m] = books.paid[m] - toCost;
    unpaidCost -= toCost;
    owed -= books.principal[m];
    missedPrincipal = scheduled - books.principal[m];
  }

  /** Instalments that move the oldest missed one on, or, seldom, a small sum that does not. */
  private long partPayment(LifeScript script, int m, long scheduled, long instalment) {
    boolean overdueBefore = m > -ArrearsPlan.BEFORE && script.stage(m - 1) > 0;
    int steps = overdueBefore ? script.oldest(m) - script.oldest(m - 1) : 0;
    if (steps > 0) {
      return unpaidCost + Math.min(scheduled / 2, steps * instalment);
    }
    boolean some = dice.chance(script.stage(m) == 1 ? 150 : 60);
    return some ? books.due[m] * dice.between(5, 30) / 100 : 0;
  }

  private void leave(LifeScript.Ending how, int m) {
    switch (how) {
      case CLOSED -> {
        books.principal[m] = owed;
        books.due[m] = owed + books.interest[m] + unpaidCost;
        books.paid[m] = books.due[m];
        books.status[m] = Accounts.CLOSED;
      }
      case CHARGED_OFF -> {
        books.interest[m] = 0;
        books.chargedOff[m] = owed;
        books.recovered[m] = dice.chance(300) ? owed * dice.between(2, 15) / 100 : 0;
        books.status[m] = Accounts.CHARGED_OFF;
      }
      case TRANSFERRED -> {
        books.interest[m] = 0;
        books.transferred[m] = owed;
        books.status[m] = Accounts.TRANSFERRED;
      }
      case NONE -> throw new IllegalStateException("a line ends without a way of ending");
    }
    owed = 0;
  }

  /** The principal asked for in a month: a tenth, at least 50 yuan, at most all of it. */
  private long instalment() {
    return Math.min(owed, Math.max(LEAST_INSTALMENT, owed / 10));
  }

  private static long wholeDraws(long fen) {
    return fen / DRAW_UNIT * DRAW_UNIT;
  }

  /** Simple interest, rounded half up to the fen. */
  private static long cost(long fen, int dailyRate, int days) {
    return (fen * dailyRate * days + RATE_UNIT / 2) / RATE_UNIT;
  }
}
