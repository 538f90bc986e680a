package org.limitdesk.intake.demo;

/**
 * Lays down when a borrower falls into arrears and how far they go. The shares are those that calm
 * months should show by balance; the plan begins before the book, so that its first month already
 * stands in the steady state, and ends after it, so that trouble shows before it strikes.
 *
 * <p>The month of the first missed payment comes with the borrower's slot in the {@link
 * EvenSpread}; one number of it is read digit by digit for the whole course, so that in every month
 * the overdue lines of every depth are of all sizes.
 */
final class ArrearsPlan {
  static final int BEFORE = 9;
  static final int AFTER = 10;

  /** Missed payments after which the principal is written off: about eleven months overdue. */
  static final int WRITE_OFF_STAGE = 11;

  /** So many slots of the {@link EvenSpread} more come up in the month of the wave. */
  static final int WAVE_SLOTS = 2;

  /** Share that goes on from missing one, two, three, and more payments to one more. */
  private static final double[] FORWARD = {0, 0.285, 0.596, 0.732, 0.869};

  /** Of the others, those who pay just enough to stand still, and to gain a month. */
  private static final double HOLD = 0.12;

  private static final double BACK = 0.06;

  /** Of those who are clear again, those who will miss a payment once more within the year. */
  private static final double AGAIN = 0.10;

  /** Packages of arrears this old are sold in June and December. */
  private static final int SOLD_STAGE = 8;

  private final long seed;
  private final DemoCalendar calendar;
  private final Dice dice = new Dice();
  private double course;
  private int deepest;

  ArrearsPlan(long seed, DemoCalendar calendar) {
    this.seed = seed;
    this.calendar = calendar;
  }

  /** Writes the plan; returns the most payments missed in a row anywhere in it. */
  int lay(Traits who, LifeScript script) {
    deepest = 0;
    if (who.turn != LifeScript.NONE) {
      dice.start(seed, who.index, Dice.Use.ARREARS);
      course = who.course;
      episodes(who.turn, script);
    }
    return deepest;
  }

  /** One time of arrears and, for some, the next ones. */
  private void episodes(int start, LifeScript script) {
    int end = episode(start, script);
    while (script.ending == LifeScript.Ending.NONE && course < AGAIN && end < script.planEnd()) {
      course /= AGAIN;
      end = episode(end + dice.between(2, 12), script);
    }
  }

  /** Returns the month in which the arrears end. */
  private int episode(int start, LifeScript script) {
    int m = start;
    int missed = start;
    int most = 0;
    while (missed != LifeScript.NONE && m < script.planEnd()) {
      int stage = m - missed + 1;
      if (leaves(m, stage, script)) {
        break;
      }
      script.setOldest(m, missed);
      most = Math.max(most, stage);
      missed = next(missed, stage);
      m++;
    }
    deepest = Math.max(deepest, most);
    Distress.around(script, start, m, most, dice);
    return m;
  }

  private boolean leaves(int m, int stage, LifeScript script) {
    if (stage >= WRITE_OFF_STAGE) {
      script.finish(m, LifeScript.Ending.CHARGED_OFF);
      return true;
    }
    boolean sale = m > 0 && stage >= SOLD_STAGE && calendar.monthOfYear(m) % 6 == 0;
    if (sale && dice.chance(120)) {
      script.finish(m, LifeScript.Ending.TRANSFERRED);
      return true;
    }
    return false;
  }

  /** Reads the next step out of the number of the course, and leaves the rest of it there. */
  private int next(int missed, int stage) {
    double forward = FORWARD[Math.min(stage, FORWARD.length - 1)];
    double back = stage >= 3 ? BACK : 0;
    if (read(0, forward)) {
      return missed;
    }
    if (read(forward, (1 - forward) * HOLD)) {
      return missed + 1;
    }
    if (read(forward + (1 - forward) * HOLD, (1 - forward) * back)) {
      return missed + 2;
    }
    double rest = (1 - forward) * (1 - HOLD - back);
    course = (course - (1 - rest)) / rest;
    return LifeScript.NONE;
  }

  /** Whether the course lies in that part of [0, 1); if so the part becomes the whole. */
  private boolean read(double from, double width) {
    boolean inside = course >= from && course < from + width;
    if (inside) {
      course = (course - from) / width;
    }
    return inside;
  }
}
