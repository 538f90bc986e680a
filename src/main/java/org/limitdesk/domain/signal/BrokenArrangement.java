package org.limitdesk.domain.signal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.ArrangementFacts;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Row;

/**
 * An arrangement was broken (违约还款安排); the newest one, dated on the day it ended. One that says
 * nothing of its end raises nothing: nobody could tell at which month it was known.
 *
 * @param months for how many calendar months it counts, the one of the breach included
 */
public record BrokenArrangement(int months, Severity severity) implements Trigger {
  static final String CODE = "broken_arrangement";

  private static final List<String> KINDS = codes("kind");
  private static final int BROKEN = codes("state").indexOf("broken");

  /** The kinds of arrangement there are, in the words of {@code arrangements.kind}. */
  public static List<String> kinds() {
    return KINDS;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public @Nullable Finding find(ObservedLine line, int place) {
    ArrangementFacts newest = null;
    for (ArrangementFacts each : line.line().arrangements()) {
      if (isBroken(each, line, place) && (newest == null || each.to() >= newest.to())) {
        newest = each;
      }
    }
    if (newest == null) {
      return null;
    }
    Evidence evidence =
        new Evidence()
            .code("kind", KINDS.get(newest.kind()))
            .number("from", newest.from())
            .number("to", newest.to());
    return Finding.ofDay(severity, (int) newest.to(), evidence);
  }

  private boolean isBroken(ArrangementFacts each, ObservedLine line, int place) {
    return each.state() == BROKEN
        && each.to() != Row.NONE
        && each.to() <= line.endOf(place)
        && each.to() > line.endOf(place, months);
  }

  private static List<String> codes(String column) {
    return BookTable.ARRANGEMENTS.columns().get(BookTable.ARRANGEMENTS.indexOf(column)).codes();
  }
}
