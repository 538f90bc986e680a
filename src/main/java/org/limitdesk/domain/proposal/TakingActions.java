package org.limitdesk.domain.proposal;

import java.time.temporal.ChronoUnit;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Policy;

/** Reductions, suspensions and recalls of one line. */
final class TakingActions {
  private final Policy policy;
  private final PolicyLine line;
  private final Trace trace;

  TakingActions(Policy policy, PolicyLine line, Trace trace) {
    this.policy = policy;
    this.line = line;
    this.trace = trace;
  }

  Outcome monitor() {
    return new Outcome(Action.MONITOR, line.limit());
  }

  Outcome reduce() {
    if (mustWait()) {
      return monitor();
    }
    long limit = new CutPath(policy, line, trace).limit();
    return limit < line.limit() ? new Outcome(Action.REDUCE, limit) : nothingLeft(limit);
  }

  private Outcome nothingLeft(long target) {
    trace
        .step("nothing_left", "when no reduction is left")
        .amount("target", target)
        .amount("limit", line.limit())
        .makes(policy.nothingLeft().code());
    return policy.nothingLeft() == Action.SUSPEND ? block(Action.SUSPEND) : monitor();
  }

  /**
   * Suspend or recall. The limit becomes the balance, but a balance over the limit raises none. A
   * line that has no draws and no unused limit to lose is watched instead.
   */
  Outcome block(Action action) {
    long limit = Math.min(line.balance(), line.limit());
    trace
        .step(action.code(), "the limit becomes the balance, not above the limit")
        .amount("balance", line.balance())
        .amount("limit", line.limit())
        .makes(limit);
    if (action == Action.SUSPEND && line.isBlocked() && limit == line.limit()) {
      trace.step("nothing_left", "already blocked").yes("blocked", true).makes("monitor");
      return monitor();
    }
    return new Outcome(action, limit);
  }

  private boolean mustWait() {
    int cut = line.lastCut();
    if (cut == 0) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(CalendarNumber.day(cut), CalendarNumber.day(line.asOf()));
    int least = policy.lineRails().leastDaysBetweenCuts();
    boolean wait = days < least;
    trace
        .step("days_between_cuts", "least days between two cuts")
        .number("last_cut", cut)
        .number("as_of", line.asOf())
        .number("days", days)
        .number("least_days", least)
        .makes(wait ? "monitor" : "reduce");
    return wait;
  }
}
