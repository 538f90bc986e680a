package org.limitdesk.intake.demo;

import java.util.Arrays;

/** Turns the plain script of a good customer into one of the {@link DemoStories}. */
final class StoryScripts {
  private StoryScripts() {}

  static void tell(long borrower, LifeScript script) {
    calm(script);
    switch ((int) borrower) {
      case 0 -> incomeDrop(script);
      case 1 -> multiLenderSpiral(script);
      case 2 -> misuse(script);
      case 3 -> goodCustomer(script);
      case 4 -> keptArrangement(script);
      case 5 -> restoration(script);
      case 6 -> dispute(script);
      case 7 -> nightDraw(script);
      case 8 -> cashOut(script);
      default -> throw new IllegalArgumentException("no story for borrower " + borrower);
    }
  }

  /** Steady use of a third of the line, a quarter paid back each month, nothing else. */
  private static void calm(LifeScript script) {
    Arrays.fill(script.aim, 350);
    Arrays.fill(script.repay, 250);
    Arrays.fill(script.lenders, 1);
    Arrays.fill(script.queries, 0);
    Arrays.fill(script.score, 690);
    Arrays.fill(script.limitMove, 0);
    script.complaint = LifeScript.NONE;
    script.startUsage = 350;
  }

  /** The month that lies so many before the last one; the first in a book too short for it. */
  private static int ago(LifeScript script, int months) {
    return Math.max(0, script.months() - 1 - months);
  }

  private static void incomeDrop(LifeScript script) {
    for (int k = 5; k >= 0; k--) {
      int m = ago(script, k);
      script.income[m] = DemoStories.INCOME_FEN * (94 - 8 * (5 - k)) / 100;
      script.aim[m] = 500 + 90 * (5 - k);
      script.repay[m] = 0;
      script.score[m] = 680 - 9 * (5 - k);
    }
    int now = ago(script, 0);
    script.setOldest(now, now);
  }

  private static void multiLenderSpiral(LifeScript script) {
    Arrays.fill(script.lenders, 2);
    for (int k = 7; k >= 0; k--) {
      int m = ago(script, k);
      script.lenders[m] = 9 - k;
      script.queries[m] = 8 - k;
      script.aim[m] = 480 + 65 * (7 - k);
      script.repay[m] = 0;
      script.score[m] = 670 - 10 * (7 - k);
      script.payee[m] = k < 4 ? Codes.OTHER_LENDER : LifeScript.FREE;
    }
  }

  private static void misuse(LifeScript script) {
    for (int k = 2; k >= 0; k--) {
      int m = ago(script, k);
      script.aim[m] = 900 - 200 * k;
      script.drawCount[m] = 3;
      script.payee[m] = k == 2 ? Codes.SECURITIES : Codes.GAMBLING;
    }
  }

  private static void goodCustomer(LifeScript script) {
    script.startUsage = 0;
    Arrays.fill(script.aim, LifeScript.NO_DRAW);
    Arrays.fill(script.lenders, 0);
    Arrays.fill(script.score, 815);
    int now = ago(script, 0);
    script.aim[now] = 850;
    script.drawCount[now] = 1;
    script.payee[now] = Codes.MERCHANT;
    script.purpose[now] = Segments.PURPOSES.indexOf("medical");
  }

  /** Misses three payments, pays instalments for two months, and is clear from then on. */
  private static void keptArrangement(LifeScript script) {
    int start = ago(script, 11);
    for (int k = 0; k < 5 && start + k < script.months(); k++) {
      script.setOldest(start + k, start + Math.max(0, k - 2));
    }
    if (start + 2 < script.months()) {
      script.arrangement = start + 2;
      script.restructured = true;
    }
    Arrays.fill(script.score, start, script.months(), 640);
  }

  private static void restoration(LifeScript script) {
    int cut = ago(script, 12);
    if (cut >= 3) {
      script.setOldest(cut - 2, cut - 2);
      script.setOldest(cut - 1, cut - 2);
      script.limitMove[cut] = -400;
    }
    Arrays.fill(script.score, cut, script.months(), 720);
  }

  private static void dispute(LifeScript script) {
    int before = ago(script, 1);
    if (before < script.months() - 1) {
      script.setOldest(before, before);
    }
    script.complaint = ago(script, 0);
  }

  private static void nightDraw(LifeScript script) {
    Arrays.fill(script.aim, 150);
    script.startUsage = 150;
    int now = ago(script, 0);
    script.aim[now] = 920;
    script.drawCount[now] = 1;
    script.payee[now] = Codes.OWN_ACCOUNT;
    script.hour[now] = 2;
  }

  /** From 90 % of the line down to 18 % and up again, month after month. */
  private static void cashOut(LifeScript script) {
    script.aim[ago(script, 5)] = 900;
    for (int k = 4; k >= 0; k--) {
      int m = ago(script, k);
      script.repay[m] = 800;
      script.aim[m] = 900;
      script.drawCount[m] = 1;
      script.payee[m] = Codes.MERCHANT;
    }
  }
}
