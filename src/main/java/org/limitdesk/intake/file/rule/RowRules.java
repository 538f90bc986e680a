package org.limitdesk.intake.file.rule;

import java.util.List;
import org.limitdesk.domain.borrower.BookTable;

/** Which checks the rows of each table must pass. */
public final class RowRules {
  private RowRules() {}

  /** The checks of that table, in the order in which they are made. */
  public static List<RowRule> of(BookTable table) {
    return switch (table) {
      case BORROWERS -> List.of(new BirthAgrees());
      case DRAWS -> List.of(new DrawIsAboveZero());
      case FLAGS, ARRANGEMENTS -> List.of(new InOrder(table, "from", "to"));
      case COMPLAINTS -> List.of(new InOrder(table, "received", "closed"));
      case MONTHS, CONTACTS, LIMIT_CHANGES, OUTCOMES -> List.of();
    };
  }
}
