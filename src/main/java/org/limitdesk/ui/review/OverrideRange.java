package org.limitdesk.ui.review;

import java.util.List;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.LineRails;
import org.limitdesk.workflow.CaseSheet;

/**
 * Which limits a person may choose for a case, in fen: for a cut from what is owed up to an
 * increment below today's limit, for a limit that rises from an increment above today's up to the
 * proposed one.
 *
 * @param blocked the limit where draws are blocked: what is owed, at most today's limit
 * @param first where the choice begins
 */
record OverrideRange(
    List<Action> actions, long least, long most, long blocked, long first, long increment) {

  static OverrideRange of(CaseSheet sheet) {
    Proposed proposed = sheet.facts().proposed();
    LineRails rails = sheet.rails();
    long before = proposed.limitBefore();
    long owed = sheet.frozen().balance() + sheet.frozen().pending();
    long blocked = Math.min(before, sheet.frozen().balance());
    long increment = rails.increment();
    if (proposed.terms().action().gives()) {
      long most = proposed.terms().limit();
      long least = Math.min(most, rails.roundedUp(before + 1));
      Action giving = proposed.terms().action();
      return new OverrideRange(List.of(giving), least, most, blocked, most, increment);
    }
    long most = rails.roundedDown(Math.max(0, before - 1));
    long floor = rails.roundedUp(Math.max(owed, rails.minimum()));
    long least = Math.min(most, floor);
    long first = Math.clamp(proposed.terms().limit(), least, most);
    List<Action> actions =
        floor > most ? List.of(Action.SUSPEND) : List.of(Action.REDUCE, Action.SUSPEND);
    return new OverrideRange(actions, least, most, blocked, first, increment);
  }

  long within(long wanted) {
    return Math.clamp(wanted, least, most);
  }

  /** On a whole increment. */
  long stepped(long wanted) {
    return within(Math.round((double) wanted / increment) * increment);
  }
}
