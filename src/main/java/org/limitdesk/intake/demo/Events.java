package org.limitdesk.intake.demo;

/** The rarer turns of a life: a line closed, a death, a complaint, an arrangement. */
final class Events {
  private Events() {}

  static void write(Traits who, LifeScript script, Dice dice) {
    int first = Math.max(0, who.opened);
    if (who.habit == Habit.IDLE) {
      idleTurns(script, first, dice);
    }
    int last = Math.min(script.months() - 1, script.end);
    if (dice.chance(4) && last > first) {
      script.complaint = dice.between(first + 1, last);
    }
    arrangement(script, first, last, dice);
  }

  /** An unused line is closed now and then; a death is shown on an unused line only. */
  private static void idleTurns(LifeScript script, int first, Dice dice) {
    int last = script.months() - 1;
    if (last > first + 4 && dice.chance(5 * (last - first + 1))) {
      script.finish(dice.between(first + 4, last), LifeScript.Ending.CLOSED);
    } else if (dice.chance(5)) {
      script.deceased = dice.between(first, last);
      for (int m = 0; m <= last; m++) {
        script.aim[m] = LifeScript.NO_DRAW;
      }
    }
  }

  private static void arrangement(LifeScript script, int first, int last, Dice dice) {
    int wanted = dice.between(2, 5);
    for (int m = first; m <= last && m < script.end; m++) {
      if (script.stage(m) == wanted) {
        script.arrangement = dice.chance(320) ? m : LifeScript.NONE;
        script.restructured = dice.chance(450);
        return;
      }
    }
  }
}
