package org.limitdesk.workflow;

import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;

/** Asks the book, at every act, what somebody may do now: roles can change while a desk is open. */
final class Permits {
  private Permits() {}

  /**
   * The user as they are now.
   *
   * @throws ActRefused where they may not do that
   */
  static DeskUser require(Book book, DeskUser who, Act act, Ownership what) {
    return book.users()
        .find(who.id())
        .filter(now -> now.may(act, what))
        .orElseThrow(() -> refused(act, what));
  }

  private static ActRefused refused(Act act, Ownership what) {
    String whose =
        what == Ownership.OWN ? "what you made yourself" : "what others made or nobody made yet";
    return new ActRefused(
        "LD-401",
        "Your roles do not let you %s %s.".formatted(act.code().replace('_', ' '), whose));
  }
}
