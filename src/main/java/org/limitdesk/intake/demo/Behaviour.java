package org.limitdesk.intake.demo;

/** Writes what is seen of a borrower in each month: use, payments, other lenders, income, score. */
final class Behaviour {
  private final long seed;
  private final Dice dice = new Dice();

  private int drift;
  private int lenderBase;
  private int lenderReach;
  private int incomeReach;
  private int scoreBase;

  Behaviour(long seed) {
    this.seed = seed;
  }

  void write(Traits who, LifeScript script) {
    dice.start(seed, who.index, Dice.Use.BEHAVIOUR);
    if (!who.story && who.habit != Habit.IDLE && dice.chance(150)) {
      Distress.falseAlarm(script, dice);
    }
    settle(who, script);
    for (int m = Math.max(0, who.opened); m < script.months(); m++) {
      int distress = script.distress(m);
      use(who, script, m, distress);
      surroundings(who, script, m, distress);
      moveLimit(who, script, m, distress);
    }
    Events.write(who, script, dice);
  }

  private void settle(Traits who, LifeScript script) {
    drift = dice.between(-80, 80);
    lenderBase = Math.max(0, (int) (1.3 + 0.8 * who.risk + dice.below(3) * 0.7));
    lenderReach = dice.between(0, 8);
    incomeReach = dice.between(0, 550);
    scoreBase = (int) (648 - 38 * who.risk + 36 * dice.normal());
    int usage = script.stage(0) > 0 ? Math.max(350, who.usage + 200) : who.usage;
    script.startUsage = Math.min(930, usage * 93 / 100 + (usage == 0 ? 0 : script.distress(0) / 5));
  }

  private void use(Traits who, LifeScript script, int m, int distress) {
    drift = drift * 7 / 8 + dice.between(-60, 60);
    int wish = Math.clamp(who.usage + (long) drift + distress * 3L / 10, 30, 1000);
    boolean draws =
        switch (who.habit) {
          case IDLE -> dice.chance(12);
          case LIGHT -> dice.chance(400);
          case REVOLVING -> dice.chance(600 + distress / 4);
        };
    // Only who owes something can miss a payment.
    if (script.stage(m) == 0 && script.stage(m + 1) > 0) {
      script.aim[m] = Math.max(wish, 300);
    } else {
      script.aim[m] = draws ? wish : LifeScript.NO_DRAW;
    }
    script.repay[m] = repayment(who, distress);
  }

  /** Thousandths of the balance; 0 stands for the least amount only. */
  private int repayment(Traits who, int distress) {
    int minimumOnly = (int) (110 + 45 * who.risk) + distress * 6 / 10;
    if (who.habit == Habit.REVOLVING) {
      return dice.chance(minimumOnly) ? 0 : dice.between(110, 380);
    }
    return dice.chance(minimumOnly / 2) ? 0 : dice.between(350, 1000);
  }

  private void surroundings(Traits who, LifeScript script, int m, int distress) {
    script.lenders[m] = lenderBase + lenderReach * distress / 1000 + (dice.chance(80) ? 1 : 0);
    int queries = (int) (45 + 25 * who.risk) + distress * 4 / 10;
    script.queries[m] = Math.max(0, queries * dice.below(2000) / 100_000);
    int earned = 1000 - incomeReach * distress / 1000 + dice.between(-40, 40);
    script.income[m] = who.income / 1000 * earned / 10_000 * 10_000;
    int score = scoreBase - distress * 7 / 100 + dice.between(-9, 9);
    script.score[m] = Math.clamp(score, 350, 950);
  }

  private void moveLimit(Traits who, LifeScript script, int m, int distress) {
    if (m < Math.max(1, who.opened + 3)) {
      return;
    }
    boolean recovered = script.stage(m) == 0 && script.stage(m - 1) >= 2;
    if ((recovered && dice.chance(600)) || (distress > 600 && dice.chance(40))) {
      script.limitMove[m] = -dice.between(150, 450);
    } else if (distress == 0 && who.risk < 0.3 && dice.chance(13)) {
      script.limitMove[m] = dice.between(80, 300);
    }
  }
}
