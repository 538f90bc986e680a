package org.limitdesk.intake.demo;

/** Who a borrower is: what never changes over the months of the book. */
final class Traits {
  /** The share of all lines that stand in the segment of the wave. */
  private static final double WAVE_SHARE = 0.075;

  /** Shares of all lines, in thousandths, that are hardly and that are lightly used. */
  private static final int IDLE_SHARE = 160;

  private static final int LIGHT_SHARE = 170;

  private static final int WAVE_REGION = Segments.REGIONS.indexOf(DemoBook.WAVE_REGION);
  private static final int WAVE_INDUSTRY = Segments.INDUSTRIES.indexOf(DemoBook.WAVE_INDUSTRY);

  /** So many of ten thousand lines are opened in each month of the book. */
  private static final int OPENED_A_MONTH = 35;

  private final long seed;
  private final DemoCalendar calendar;
  private final int waveMonth;
  private final EvenSpread spread;
  private final Dice dice = new Dice();

  long index;
  boolean story;
  boolean inWave;

  /** Lasting risk, nearly normal: −3.5 is the safest, 3.5 the worst. */
  double risk;

  /** The month in which arrears begin, or {@link LifeScript#NONE}. */
  int turn;

  /** How arrears go on, as a share of all courses in order. */
  double course;

  Habit habit = Habit.REVOLVING;

  /** Share of the limit in use in ordinary months, in thousandths. */
  int usage;

  int region;
  int industry;
  int purpose;

  /** Fen, at the first month of the book or at opening. */
  long limit;

  /** Fen, at opening. */
  long initialLimit;

  /** The month of a raise before the book begins, or {@link LifeScript#NONE}. */
  int earlyRaise;

  /** Interest a day, in 1e-8. */
  int dailyRate;

  int opened;
  int openedDay;
  int dueDay;

  /** Fen a month. */
  long income;

  Traits(long seed, DemoCalendar calendar, int waveMonth) {
    this.seed = seed;
    this.calendar = calendar;
    this.waveMonth = waveMonth;
    spread = new EvenSpread(seed);
  }

  /** Becomes that borrower, counted from 0; the risk follows with {@link #pickRisk}. */
  void derive(long borrower) {
    index = borrower;
    story = DemoStories.isStory(borrower);
    dice.start(seed, borrower, Dice.Use.TRAITS);
    spread.to(borrower);
    pickSegment();
    pickTurn();
    pickHabit();
    pickOpening();
    pickLimit();
  }

  /**
   * The lasting risk, given how many payments in a row the borrower will once have missed: what is
   * seen of a borrower tells of what is to come, but far from surely.
   */
  void pickRisk(int deepest) {
    double lean = deepest == 0 ? -0.1 : deepest == 1 ? 0.15 : deepest < 4 ? 0.3 : 0.5;
    double use = habit == Habit.IDLE ? -0.4 : habit == Habit.LIGHT ? -0.15 : 0.15;
    risk = 0.95 * dice.normal() + lean + use;
    usage =
        switch (habit) {
          case IDLE -> 0;
          case LIGHT -> dice.between(80, 400);
          case REVOLVING ->
              Math.clamp((long) (670 + risk * 50 + dice.between(-260, 340)), 150, 950);
        };
    dailyRate = 1000 * Math.clamp((long) (38 + risk * 5 + dice.between(-6, 6)), 15, 60);
    if (story) {
      DemoStories.settle(this);
    }
  }

  private void pickSegment() {
    inWave = spread.at(EvenSpread.PLACE) < WAVE_SHARE && !story;
    region = Segments.REGIONS.pick(dice);
    industry = Segments.INDUSTRIES.pick(dice);
    if (inWave) {
      region = WAVE_REGION;
      industry = WAVE_INDUSTRY;
    } else if (region == WAVE_REGION && industry == WAVE_INDUSTRY) {
      industry = (industry + 1) % Segments.INDUSTRIES.size();
    }
    purpose = Segments.PURPOSES.pick(dice);
  }

  /** Slots stand for the months of the plan; the wave takes its lines from the last free slots. */
  private void pickTurn() {
    int month = spread.slot() - ArrearsPlan.BEFORE;
    course = spread.at(EvenSpread.DEPTH);
    turn = LifeScript.NONE;
    if (story) {
      return;
    }
    if (month < calendar.months() + ArrearsPlan.AFTER) {
      turn = month;
    } else if (inWave && spread.slot() >= EvenSpread.SLOTS - ArrearsPlan.WAVE_SLOTS) {
      turn = waveMonth;
      course = spread.at(EvenSpread.PLACE) / WAVE_SHARE;
    }
  }

  /** Idle lines have no arrears, light ones seldom; so most of both are among the others. */
  private void pickHabit() {
    if (turn != LifeScript.NONE) {
      habit = dice.chance(90) ? Habit.LIGHT : Habit.REVOLVING;
      return;
    }
    int slots = EvenSpread.SLOTS;
    int free = slots - ArrearsPlan.BEFORE - calendar.months() - ArrearsPlan.AFTER;
    int kind = dice.below(1000) * free / slots;
    boolean idle = kind < IDLE_SHARE;
    habit = idle ? Habit.IDLE : kind < IDLE_SHARE + LIGHT_SHARE ? Habit.LIGHT : Habit.REVOLVING;
  }

  /** Fewer lines are opened in the book's own months than in the years of growth before them. */
  private void pickOpening() {
    int place = dice.below(10_000);
    if (place < OPENED_A_MONTH * (calendar.months() + 11)) {
      opened = place / OPENED_A_MONTH - 11;
    } else {
      opened = -12 - dice.below(29);
    }
    // Nobody misses a payment in the first two months.
    if (turn != LifeScript.NONE && opened > turn - 2) {
      opened = Math.max(-40, turn - 2 - dice.below(24));
    }
    openedDay = dice.between(1, 20);
    // Due on the 5th to the 25th; a few on the 28th, which in February is the month's last day.
    dueDay = dice.chance(10) ? 28 : dice.between(5, 25);
  }

  private void pickLimit() {
    double size = spread.at(EvenSpread.SIZE);
    limit = Limits.atSize(size, turn != LifeScript.NONE);
    earlyRaise = LifeScript.NONE;
    initialLimit = limit;
    if (opened < -8 && dice.chance(300)) {
      earlyRaise = dice.between(opened + 4, -2);
      initialLimit = Limits.rounded(limit * 10 / dice.between(11, 15));
    }
    long fromLimit = limit / 100_000 * 20_000;
    income = Math.min(6_000_000, 250_000 + fromLimit + dice.below(60) * 10_000L);
  }
}
