package org.limitdesk.ui.profile;

import java.util.List;
import javafx.scene.Node;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.DrawFacts;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.workflow.Profile;

/** What was drawn in the last twelve months, the last draw first. */
final class DrawsTab {
  private static final List<String> PAYEES =
      BookTable.DRAWS.columns().get(BookTable.DRAWS.indexOf("payee_kind")).codes();
  private static final long TIME_OF_DAY = 1_000_000;

  private final Words words;

  DrawsTab(Words words) {
    this.words = words;
  }

  Node of(Profile profile) {
    Node table =
        new PlainTable<>(words.texts(), profile.line().draws().reversed(), "profile.noDraws")
            .text("profile.column.day", 120, draw -> day(draw.drawnAt()))
            .text("profile.column.time", 80, draw -> time(draw.drawnAt()))
            .number("profile.column.amount", 120, draw -> words.money(draw.amount()))
            .text("profile.column.purpose", 180, this::purpose)
            .text("profile.column.payee", 180, this::payee)
            .filling();
    return Page.of(Page.section(words.texts().text("profile.draws")), table);
  }

  private String day(long drawnAt) {
    return words.texts().dates().dayInTable(CalendarNumber.day(drawnAt / TIME_OF_DAY));
  }

  private String time(long drawnAt) {
    int time = (int) (drawnAt % TIME_OF_DAY);
    return words
        .texts()
        .dates()
        .time(java.time.LocalTime.of(time / 10_000, time / 100 % 100, time % 100));
  }

  private String purpose(DrawFacts draw) {
    return draw.purpose() == null ? Numbers.NONE : words.code("purpose.", draw.purpose());
  }

  private String payee(DrawFacts draw) {
    return draw.payeeKind() < 0 ? Numbers.NONE : words.code("payee.", PAYEES.get(draw.payeeKind()));
  }
}
