package org.limitdesk.intake.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.Row;

/** The rows of {@link BookTable#FLAGS}, each kind at most once in a life. */
final class FlagRows implements LifeRows {
  private static final int HARDSHIP_MONTHS = 6;
  private static final int STUDENT_AGE = 26;

  private final Dice dice = new Dice();

  @Override
  public void add(BorrowerLife life, List<Row> out) {
    life.start(dice, Dice.Use.FLAGS);
    if (life.script().deceased != LifeScript.NONE) {
      out.add(flag(life, "deceased", life.script().deceased, "family"));
    }
    dispute(life, out);
    if (!life.who().story) {
      collections(life, out);
      hardship(life, out);
      standing(life, out);
    }
  }

  private Row flag(BorrowerLife life, String kind, int m, String source) {
    int earliest = m == life.who().opened ? life.who().openedDay : 1;
    return row(life, kind, life.calendar().day(m, dice.between(earliest, 28)), source);
  }

  private static Row row(BorrowerLife life, String kind, long from, String source) {
    return new Row(BookTable.FLAGS)
        .set("borrower_id", life.id())
        .set("kind", Codes.of(BookTable.FLAGS, "kind", kind))
        .set("from", from)
        .set("source", source);
  }

  private static void dispute(BorrowerLife life, List<Row> out) {
    Complaint complaint = Complaint.of(life);
    if (complaint == null || !complaint.aboutRecord()) {
      return;
    }
    Row row = row(life, "dispute", CalendarNumber.of(complaint.received()), "borrower");
    @Nullable LocalDate closed = complaint.closed();
    if (closed != null) {
      row.set("to", CalendarNumber.of(closed));
    }
    out.add(row);
  }

  private void collections(BorrowerLife life, List<Row> out) {
    boolean writtenOff = life.accounts().status[life.last()] == Accounts.CHARGED_OFF;
    if (writtenOff && dice.chance(30)) {
      atStage(life, 2, "fraud", "investigation", out);
    }
    if (dice.chance(220)) {
      atStage(life, 4, "no_contact", "collections", out);
    }
    if (dice.chance(300)) {
      atStage(life, 6, "litigation", "court", out);
    }
  }

  private void atStage(BorrowerLife life, int stage, String kind, String source, List<Row> out) {
    for (int m = life.first(); m <= life.last(); m++) {
      if (life.accounts().dpd[m] > 0 && life.script().stage(m) == stage) {
        out.add(flag(life, kind, m, source));
        return;
      }
    }
  }

  private void hardship(BorrowerLife life, List<Row> out) {
    boolean told = dice.chance(60);
    for (int m = life.first(); told && m <= life.last(); m++) {
      if (life.script().distress(m) > 550) {
        Row row = flag(life, "hardship", m, "borrower");
        int end = m + HARDSHIP_MONTHS;
        if (end < life.calendar().months()) {
          row.set("to", life.calendar().day(end, 28));
        }
        out.add(row);
        return;
      }
    }
  }

  private void standing(BorrowerLife life, List<Row> out) {
    DemoCalendar calendar = life.calendar();
    int born = Person.birth(Person.number(life.who().index), calendar.year(0)).getYear();
    if (calendar.year(calendar.months() - 1) - born <= STUDENT_AGE && dice.chance(40)) {
      out.add(flag(life, "student", life.first(), "application"));
    } else if (dice.chance(1)) {
      out.add(flag(life, "staff", life.first(), "personnel"));
    }
  }
}
