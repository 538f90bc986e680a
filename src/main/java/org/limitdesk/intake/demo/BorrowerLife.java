package org.limitdesk.intake.demo;

/**
 * One borrower's life over the months of the book. The object is used again for the next borrower,
 * so that a book of any size needs the memory of one life.
 */
final class BorrowerLife {
  private static final int SEVEN_DIGITS = 10_000_000;

  private final DemoCalendar calendar;
  private final long seed;
  private final LimitPlan limits;
  private final Traits who;
  private final LifeScript script;
  private final Accounts accounts;
  private final Ledger ledger;
  private final ArrearsPlan plan;
  private final Behaviour behaviour;
  private String id = "";
  private int first;
  private int last;

  BorrowerLife(long seed, DemoCalendar calendar, int waveMonth, LimitPlan limits) {
    this.seed = seed;
    this.limits = limits;
    this.calendar = calendar;
    who = new Traits(seed, calendar, waveMonth);
    script = new LifeScript(calendar.months());
    accounts = new Accounts(calendar.months());
    ledger = new Ledger(seed, calendar, accounts);
    plan = new ArrearsPlan(seed, calendar);
    behaviour = new Behaviour(seed);
  }

  /** Becomes the life of that borrower, counted from 0. */
  BorrowerLife derive(long borrower) {
    id = "D" + String.valueOf(SEVEN_DIGITS + borrower + 1).substring(1);
    script.clear();
    who.derive(borrower);
    who.pickRisk(plan.lay(who, script));
    behaviour.write(who, script);
    if (who.story) {
      StoryScripts.tell(borrower, script);
    }
    limits.write(id, calendar, script);
    first = Math.max(0, who.opened);
    last = Math.min(calendar.months() - 1, script.end);
    ledger.keep(who, script, first, last);
    return this;
  }

  /** D0000001 for the borrower 0. */
  String id() {
    return id;
  }

  /** Begins the borrower's own stream for that use. */
  void start(Dice dice, Dice.Use use) {
    dice.start(seed, who.index, use);
  }

  DemoCalendar calendar() {
    return calendar;
  }

  Traits who() {
    return who;
  }

  LifeScript script() {
    return script;
  }

  Accounts accounts() {
    return accounts;
  }

  /** The first month with a row. */
  int first() {
    return first;
  }

  /** The last month with a row. */
  int last() {
    return last;
  }

  /** What the borrower owes to other lenders that month, in fen. */
  long otherDebt(int m) {
    long each = who.income * (3 + Math.floorMod(Dice.mix(who.index), 3)) / 10;
    return script.lenders[m] * each / 10_000 * 10_000;
  }

  /** Whether arrears reached 91 days or the line was written off in the months (from, to]. */
  boolean wentBad(int from, int to) {
    for (int m = from + 1; m <= Math.min(to, last); m++) {
      if (accounts.dpd[m] >= 91 || accounts.status[m] == Accounts.CHARGED_OFF) {
        return true;
      }
    }
    return false;
  }
}
