package org.limitdesk.domain.proposal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.LimitChange;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.RuleFacts;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;

/** What a request comes to under a policy, worked out once. */
public final class LineState implements PolicyLine {
  private static final String DECEASED = "deceased";

  private final Policy policy;

  final ProposalRequest request;
  final RuleFacts facts;

  /** Draws are not possible now: the line is suspended, or its borrower is dead. */
  private final boolean blocked;

  private final @Nullable LimitChange cut;

  /** Of a line that is open. */
  public LineState(ProposalRequest request, Policy policy) {
    this.request = request;
    this.policy = policy;
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
    cut = cutToRestore();
  }

  static boolean blocked(ObservedLine view) {
    return view.line().now().status() != LineStatus.ACTIVE
        || view.standingFlags().contains(DECEASED);
  }

  /** Balance over limit in 1e-8, with four decimals. */
  static long utilisation(MonthFacts month) {
    return Share.ratio(month.balance(), month.limit());
  }

  /** What action rules ask of it. */
  public RuleFacts facts() {
    return facts;
  }

  private MonthFacts month() {
    return request.view().line().now();
  }

  @Override
  public boolean matches(int rule) {
    return policy.rules().get(rule).when().hold(facts);
  }

  @Override
  public long limit() {
    return month().limit();
  }

  @Override
  public long balance() {
    return month().balance();
  }

  @Override
  public long pending() {
    return orZero(month().pending());
  }

  @Override
  public long interest() {
    return orZero(month().interest());
  }

  @Override
  public long income() {
    return month().income();
  }

  @Override
  public long otherLimits() {
    return request.person().get().otherLimits();
  }

  @Override
  public int linesOfPerson() {
    return request.person().get().lines();
  }

  @Override
  public double score() {
    return request.scored().score().orElse(Double.NaN);
  }

  @Override
  public long pd() {
    return request.scored().pd().orElse(NO_PD);
  }

  @Override
  public String tier() {
    return facts.tier();
  }

  @Override
  public int horizonMonths() {
    return request.scored().horizonMonths();
  }

  @Override
  public long utilisation() {
    return facts.utilisation();
  }

  @Override
  public boolean isBlocked() {
    return blocked;
  }

  @Override
  public boolean isFlagged() {
    return !facts.flags().isEmpty();
  }

  @Override
  public int asOf() {
    return request.asOf();
  }

  @Override
  public long limitBeforeCut() {
    return cut == null ? 0 : cut.before();
  }

  @Override
  public int cutOn() {
    return cut == null ? 0 : (int) cut.at();
  }

  @Override
  public int monthsCleanSinceCut() {
    return request.view().monthsClean(Math.max(cutOn(), lastDecision()));
  }

  @Override
  public long dailyRate() {
    return borrower().dailyRate();
  }

  @Override
  public long ownShare() {
    long share = borrower().ownShare();
    return share == Row.NONE ? Fen.WHOLE : share;
  }

  @Override
  public @Nullable String segment(SegmentField field) {
    return field.of(borrower());
  }

  private Borrower borrower() {
    return request.view().line().borrower();
  }

  @Override
  public List<Signal> signals() {
    return request.signals();
  }

  @Override
  public long signalFactor() {
    return policy.factors().product(signals());
  }

  @Override
  public List<Scenario> scenarios() {
    return policy.scenarios().stream().filter(each -> each.matches(borrower())).toList();
  }

  @Override
  public @Nullable Exemption exemption(Action action) {
    return Exemption.of(facts, action);
  }

  private static long orZero(long value) {
    return value == Row.NONE ? 0 : value;
  }

  @Override
  public boolean hasNews() {
    return request.signals().stream().anyMatch(this::isNews);
  }

  private boolean isNews(Signal signal) {
    return signal.callsForALook() && signal.dated() > lastDecision();
  }

  @Override
  public Set<String> newSignals() {
    return request.signals().stream()
        .filter(each -> each.dated() > lastDecision())
        .map(Signal::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The day of the last decision, 0 without one. */
  int lastDecision() {
    Integer day = request.lastDecision();
    return day == null ? 0 : day;
  }

  @Override
  public int lastCut() {
    Integer known = request.lastCut();
    int day = known == null ? 0 : known;
    for (LimitChange cut : request.view().cuts()) {
      day = (int) Math.max(day, cut.at());
    }
    return day;
  }

  /** The last cut that took the limit from above where it is now; null without one. */
  private @Nullable LimitChange cutToRestore() {
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
