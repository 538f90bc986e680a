package org.limitdesk.intake.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint of a life.
 *
 * @param about what it is about, one word
 * @param received the day it came in
 * @param closed the day it was answered; null while it is open
 * @param result how it ended; null while it is open
 */
record Complaint(
    String about, LocalDate received, @Nullable LocalDate closed, @Nullable String result) {
  private static final String RECORD = "record";
  private static final List<String> SUBJECTS =
      List.of(RECORD, "limit", "interest", "collections", "service");
  private static final List<String> RESULTS = List.of("explained", "upheld", "rejected");
  private static final int DAYS_TO_ANSWER = 15;

  /** The complaint of that life; null where there is none. */
  static @Nullable Complaint of(BorrowerLife life) {
    int m = life.script().complaint;
    if (m == LifeScript.NONE) {
      return null;
    }
    Dice dice = new Dice();
    life.start(dice, Dice.Use.COMPLAINTS);
    LocalDate received = life.calendar().date(m, dice.between(2, 28));
    if (life.who().story) {
      return new Complaint(RECORD, received, null, null);
    }
    String about = SUBJECTS.get(dice.below(SUBJECTS.size()));
    LocalDate closed = received.plusDays(dice.between(2, DAYS_TO_ANSWER));
    boolean open = closed.isAfter(DemoBook.LAST_MONTH.atEndOfMonth());
    return open
        ? new Complaint(about, received, null, null)
        : new Complaint(about, received, closed, RESULTS.get(dice.below(RESULTS.size())));
  }

  /** Whether it says that a record is wrong, which makes it a dispute. */
  boolean aboutRecord() {
    return about.equals(RECORD);
  }
}
