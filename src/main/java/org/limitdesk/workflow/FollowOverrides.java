package org.limitdesk.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.FollowedCase;
import org.limitdesk.domain.decision.OverrideOutcome;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.workflow.port.Book;

/** Reads how lines that were kept or cut less than proposed went on. */
public final class FollowOverrides {
  /** Months in which a line may come to 30+ where none are asked for. */
  public static final int MONTHS = 3;

  /**
   * How they turned out.
   *
   * @param months that were looked at after the assessed one
   * @param all that went softer than proposed
   * @param byDirection also those that went harder, and as proposed
   * @param byOfficer by the name that they sign in with
   */
  public record Followed(
      int months,
      OverrideOutcome all,
      Map<Direction, OverrideOutcome> byDirection,
      Map<String, OverrideOutcome> byOfficer,
      Map<ReasonCode, OverrideOutcome> byReason) {}

  /**
   * Reads all of them.
   *
   * @param months 1 or more
   */
  public Followed read(Book book, int months) {
    List<FollowedCase> cases = book.decisionLog().followed(months, new BookFloors().edges(book));
    Map<String, OverrideOutcome> officers = new TreeMap<>();
    OverrideOutcome.by(cases, FollowedCase::maker)
        .forEach((id, outcome) -> officers.put(name(book.users().find(id), id), outcome));
    return new Followed(
        months,
        OverrideOutcome.of(cases),
        OverrideOutcome.byDirection(cases),
        officers,
        new TreeMap<>(OverrideOutcome.by(cases, FollowedCase::reason)));
  }

  /**
   * The most months that a line which was kept or cut less has behind it in the book; 0 where no
   * such line has one.
   */
  public int most(Book book) {
    int months = Math.max(0, book.months().size() - 1);
    while (months > 0 && !tells(book, months)) {
      months--;
    }
    return months;
  }

  private static boolean tells(Book book, int months) {
    return OverrideOutcome.of(book.decisionLog().followed(months, new BookFloors().edges(book)))
            .bad()
            .decided()
        > 0;
  }

  private static String name(Optional<DeskUser> user, long id) {
    return user.map(DeskUser::name).orElse(Long.toString(id));
  }
}
