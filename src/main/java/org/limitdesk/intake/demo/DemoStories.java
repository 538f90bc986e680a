package org.limitdesk.intake.demo;

/** The borrowers of the demo book who have a story to show; the same ids in every demo book. */
public final class DemoStories {
  /** Income falls by nearly half over six months, the line fills up, then a payment is missed. */
  public static final String INCOME_DROP = "D0000001";

  /** Other lenders rise from two to nine, bureau queries with them; draws go to other lenders. */
  public static final String MULTI_LENDER_SPIRAL = "D0000002";

  /** The draws of the last months went to securities and gambling. */
  public static final String MISUSE_OF_FUNDS = "D0000003";

  /** An idle line, one large medical draw, every payment perfect: a cut would be wrong. */
  public static final String GOOD_CUSTOMER = "D0000004";

  /** Arrears a year ago, instalments agreed, restructured, kept and cured. */
  public static final String KEPT_ARRANGEMENT = "D0000005";

  /** The limit was cut twelve months ago; nothing but punctual payments since. */
  public static final String RESTORATION = "D0000006";

  /** Says that last month's overdue record is wrong; the complaint is open. */
  public static final String DISPUTE = "D0000007";

  /** One large draw at night in the last month. */
  public static final String NIGHT_DRAW = "D0000008";

  /** Pays most of the debt every month and draws it again in one round sum at a merchant. */
  public static final String CASH_OUT = "D0000009";

  /** How many borrowers have a story, from the first. */
  static final int COUNT = 9;

  private static final long LIMIT = 2_000_000;

  /** Fen a month. */
  static final long INCOME_FEN = 900_000;

  private DemoStories() {}

  /** Whether the borrower of that id has a story. */
  public static boolean isStory(String id) {
    return id.compareTo(CASH_OUT) <= 0;
  }

  static boolean isStory(long borrower) {
    return borrower < COUNT;
  }

  /** A plain, good customer of some years, to whom the story then happens. */
  static void settle(Traits who) {
    who.risk = -0.5;
    who.habit = Habit.REVOLVING;
    who.usage = 350;
    who.limit = LIMIT;
    who.initialLimit = LIMIT;
    who.earlyRaise = LifeScript.NONE;
    who.dailyRate = 35_000;
    who.opened = -20 - (int) who.index;
    who.dueDay = 12;
    who.income = INCOME_FEN;
    who.purpose = Segments.PURPOSES.indexOf("consumption");
  }
}
