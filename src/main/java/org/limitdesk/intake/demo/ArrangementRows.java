package org.limitdesk.intake.demo;

import static org.limitdesk.domain.borrower.BookTable.ARRANGEMENTS;

import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/** The row of {@link BookTable#ARRANGEMENTS}, at most one in a life; its state is what followed. */
final class ArrangementRows implements LifeRows {
  private static final int PLANNED_MONTHS = 6;

  private final Dice dice = new Dice();

  @Override
  public void add(BorrowerLife life, List<Row> out) {
    LifeScript script = life.script();
    int m = script.arrangement;
    if (m == LifeScript.NONE) {
      return;
    }
    life.start(dice, Dice.Use.ARRANGEMENTS);
    String state = state(life, m);
    long due = life.accounts().due[m];
    out.add(
        new Row(ARRANGEMENTS)
            .set("id", "A" + life.id().substring(1))
            .set("borrower_id", life.id())
            .set("kind", Codes.of(ARRANGEMENTS, "kind", kind(script)))
            .set("state", Codes.of(ARRANGEMENTS, "state", state))
            .set("from", life.calendar().day(m, dice.between(2, 28)))
            .set("to", lastDay(life.calendar(), end(life, m, state)))
            .set("due", due)
            .set("paid", paid(due, state))
            .set("restructured", script.restructured ? 1 : 0));
  }

  private String kind(LifeScript script) {
    String other = dice.chance(700) ? "extension" : "hold";
    return script.restructured ? "instalments" : other;
  }

  private static String state(BorrowerLife life, int m) {
    LifeScript script = life.script();
    int status = life.accounts().status[life.last()];
    if (script.curedAfter(m) != LifeScript.NEVER) {
      return "kept";
    }
    if (status == Accounts.TRANSFERRED) {
      return "ended";
    }
    if (m == life.last()) {
      return "offered";
    }
    boolean deeper = script.stage(life.last()) >= script.stage(m) + 2;
    return status == Accounts.CHARGED_OFF || deeper ? "broken" : "active";
  }

  private static int end(BorrowerLife life, int m, String state) {
    return switch (state) {
      case "kept" -> life.script().curedAfter(m);
      case "broken" -> Math.min(life.last(), m + 2);
      case "ended" -> life.last();
      default -> m + PLANNED_MONTHS;
    };
  }

  private static long lastDay(DemoCalendar calendar, int m) {
    return calendar.day(m, calendar.days(m));
  }

  private long paid(long due, String state) {
    return switch (state) {
      case "kept" -> due;
      case "offered" -> 0;
      case "active" -> due * dice.between(20, 60) / 100;
      default -> due * dice.between(0, 30) / 100;
    };
  }
}
