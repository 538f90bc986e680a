package org.limitdesk.domain.proposal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LimitChange;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.domain.policy.RuleFacts;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;

/** What a request comes to, worked out once. */
final class LineState {
  private static final String DECEASED = "deceased";

  final ProposalRequest request;
  final RuleFacts facts;

  /** Draws are not possible now: the line is suspended, or its borrower is dead. */
  final boolean blocked;

  LineState(ProposalRequest request) {
    this.request = request;
    ObservedLine view = request.view();
    List<String> flags = view.standingFlags();
    facts =
        new RuleFacts(
            view.bucket(),
            month().dpd(),
            request.signals(),
            request.scored().tier(),
            flags,
            view.monthsClean(0),
            utilisation(month()));
    blocked = blocked(view);
  }

  static boolean blocked(ObservedLine view) {
    return view.line().now().status() != LineStatus.ACTIVE
        || view.standingFlags().contains(DECEASED);
  }

  /** Balance over limit in 1e-8, with four decimals. */
  static long utilisation(MonthFacts month) {
    return Share.ratio(month.balance(), month.limit());
  }

  MonthFacts month() {
    return request.view().line().now();
  }

  long limit() {
    return month().limit();
  }

  long balance() {
    return month().balance();
  }

  /** Whether a warn or severe signal is newer than the last decision. */
  boolean hasNews() {
    return request.signals().stream().anyMatch(this::isNews);
  }

  private boolean isNews(Signal signal) {
    return signal.callsForALook() && signal.dated() > lastDecision();
  }

  /**
   * Whether the line may be given what that rule gives for good news: for a raise, one of the
   * signals that the rule names is newer than the last decision. Else a line would be raised again
   * month after month for the same news.
   */
  boolean earns(ActionRule rule) {
    Set<String> named = rule.when().signals();
    return rule.action() != Action.RAISE
        || named.isEmpty()
        || request.signals().stream()
            .anyMatch(each -> named.contains(each.code()) && each.dated() > lastDecision());
  }

  /** The day of the last decision, 0 without one. */
  int lastDecision() {
    Integer day = request.lastDecision();
    return day == null ? 0 : day;
  }

  /** The day of the last cut that anyone knows of, 0 without one. */
  int lastCut() {
    Integer known = request.lastCut();
    int day = known == null ? 0 : known;
    for (LimitChange cut : request.view().cuts()) {
      day = (int) Math.max(day, cut.at());
    }
    return day;
  }

  /** The last cut that took the limit from above where it is now; null without one. */
  @Nullable LimitChange cutToRestore() {
    LimitChange last = null;
    for (LimitChange cut : request.view().cuts()) {
      last = cut.before() > limit() ? cut : last;
    }
    return last;
  }

  private static String told(Signal signal) {
    String told = signal.severity().code() + " " + signal.dated();
    return signal.isSnoozed() ? told + " snoozed until " + signal.snoozedUntil() : told;
  }

  /** Why the line is looked at, and which rule took it. */
  void explain(Trace trace, String rule, String action) {
    Trace.Step look = trace.step("look", "signal newer than the last decision");
    look.text("last_decision", lastDecision() == 0 ? "none" : Integer.toString(lastDecision()));
    for (Signal signal : request.signals()) {
      look.text("signal_" + signal.code(), told(signal));
    }
    look.makes(hasNews() ? "yes" : "no");
    Severity worst = facts.worst();
    trace
        .step("action", rule)
        .text("bucket", facts.bucket().label())
        .number("dpd", facts.dpd())
        .text("tier", facts.tier())
        .text("severity", worst == null ? "none" : worst.code())
        .text("flags", facts.flags().isEmpty() ? "none" : String.join(" ", facts.flags()))
        .number("months_clean", facts.monthsClean())
        .share("utilisation", facts.utilisation())
        .makes(action);
  }
}
