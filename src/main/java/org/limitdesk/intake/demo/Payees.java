package org.limitdesk.intake.demo;

/** To whom an ordinary draw goes; the wrong payees are rare and come with trouble. */
final class Payees {
  private Payees() {}

  static int pick(BorrowerLife life, int m, Dice dice) {
    int distress = life.script().distress(m);
    int place = dice.below(1000);
    if (!life.who().story && place < 4 + distress / 10) {
      return Codes.OTHER_LENDER;
    }
    if (!life.who().story && place > 994 - distress / 60) {
      return misuse(dice.below(3));
    }
    return place < 620 ? Codes.MERCHANT : place < 930 ? Codes.OWN_ACCOUNT : Codes.CASH;
  }

  private static int misuse(int kind) {
    return kind == 0 ? Codes.SECURITIES : kind == 1 ? Codes.PROPERTY : Codes.GAMBLING;
  }
}
