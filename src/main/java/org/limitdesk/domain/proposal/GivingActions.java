package org.limitdesk.domain.proposal;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.LineRails;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.RaiseTerms;
import org.limitdesk.domain.policy.SegmentField;

/** Restorations and raises of one line. Flags stand in the way of both. */
final class GivingActions {
  private final PolicyLine line;
  private final Policy policy;
  private final LineRails rails;

  GivingActions(Policy policy, PolicyLine line) {
    this.line = line;
    this.policy = policy;
    rails = policy.lineRails();
  }

  /**
   * Whether there is anything to give at all: a cut to restore, an income to raise by. Most lines
   * have neither, and no rule needs to be held against them.
   */
  static boolean mayGive(Action action, PolicyLine line) {
    return switch (action) {
      case RESTORE -> line.limitBeforeCut() != 0;
      case RAISE -> line.income() != Row.NONE && !line.isBlocked();
      default -> false;
    };
  }

  /**
   * What that action gives, with its trace; null where the line does not qualify.
   *
   * @param action one that {@link #mayGive}
   */
  @Nullable Outcome of(Action action, Trace trace) {
    if (line.isFlagged()) {
      return null;
    }
    return action == Action.RESTORE ? restore(trace) : raise(trace);
  }

  /**
   * Back towards the limit before the last cut, rounded up but not above it. Months count from the
   * last decision too: whoever kept a line down will not be asked again next month.
   */
  private @Nullable Outcome restore(Trace trace) {
    long before = line.limitBeforeCut();
    int clean = line.monthsCleanSinceCut();
    if (clean < policy.restore().monthsClean()) {
      return null;
    }
    long share = policy.restore().share();
    long wish = line.limit() + Fen.share(before - line.limit(), share);
    long limit =
        trace
            .step("restore", "up to the limit before the cut")
            .amount("limit", line.limit())
            .amount("limit_before_cut", before)
            .number("cut_on", line.cutOn())
            .number("months_clean", clean)
            .number("least_months", policy.restore().monthsClean())
            .share("share", share)
            .amount("increment", rails.increment())
            .makes(Math.min(before, rails.roundedUp(wish)));
    return limit > line.limit() ? new Outcome(Action.RESTORE, limit) : null;
  }

  private @Nullable Outcome raise(Trace trace) {
    RaiseTerms terms = policy.raise();
    long income = line.income();
    if (terms == null) {
      return null;
    }
    long step = line.limit() + Fen.share(line.limit(), terms.largestStep());
    long affordable = Math.multiplyExact(income, terms.monthsOfIncome());
    long most = terms.most(line.segment(SegmentField.PRODUCT));
    Trace.Step raise =
        trace
            .step("raise", "least of step, affordable and most")
            .amount("limit", line.limit())
            .share("largest_step", terms.largestStep())
            .amount("income", income)
            .number("months_of_income", terms.monthsOfIncome())
            .amount("most", most)
            .amount("increment", rails.increment())
            .yes("needs_consent", true);
    long wish = Math.min(Math.min(step, affordable), Math.min(most, room(terms, raise)));
    long limit = raise.makes(rails.roundedDown(wish));
    return limit > line.limit() ? new Outcome(Action.RAISE, limit) : null;
  }

  /**
   * What the person's other lines leave to this one: an equal share of what is left. Each of their
   * lines is raised on its own, in no order, and all of them together keep the cap.
   */
  private long room(RaiseTerms terms, Trace.Step step) {
    if (!terms.capsPerson()) {
      return Long.MAX_VALUE;
    }
    long others = line.otherLimits();
    int lines = line.linesOfPerson();
    step.amount("most_of_person", terms.mostOfPerson())
        .amount("other_limits", others)
        .number("lines_of_person", lines);
    return line.limit() + Math.max(0, terms.mostOfPerson() - others - line.limit()) / lines;
  }
}
