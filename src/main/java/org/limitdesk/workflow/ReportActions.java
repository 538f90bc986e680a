package org.limitdesk.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.FollowedCase;
import org.limitdesk.domain.decision.OverrideOutcome;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.report.monthly.MonthlyReport.Actions;
import org.limitdesk.report.monthly.MonthlyReport.Decided;
import org.limitdesk.report.monthly.MonthlyReport.Outcomes;
import org.limitdesk.report.monthly.MonthlyReport.Proposed;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.DecisionLog.Settled;

/** What a report tells of proposals, of decisions and of how overrides turned out. */
final class ReportActions {
  private final Book book;

  ReportActions(Book book) {
    this.book = book;
  }

  /** Those of a month, with what they are held against. */
  Actions of(YearMonth month) {
    Map<YearMonth, Count> counts = new HashMap<>();
    book.decisionLog()
        .settled(decision ->
            counts
                .computeIfAbsent(CalendarNumber.month(decision.month()), _ -> new Count())
                .add(decision));
    Map<YearMonth, Decided> decided = new TreeMap<>();
    counts.forEach((when, count) -> decided.put(when, count.decided()));
    return new Actions(
        proposed(month), proposed(month.minusMonths(1)), decided, book.decisionLog().waiting());
  }

  /** Of the last run over that month, whatever card it took; null where none was kept. */
  private @Nullable Proposed proposed(YearMonth month) {
    Optional<String> facts = book.assessments().facts(CalendarNumber.of(month));
    if (facts.isEmpty()) {
      return null;
    }
    Map<String, ?> json = CanonicalJson.parseObject(facts.get().getBytes(UTF_8));
    if (!json.containsKey("proposals")) {
      return null;
    }
    RunTotals totals = RunTotals.of(json);
    return new Proposed(
        totals.proposals(),
        totals.byAction(),
        totals.waiting(),
        totals.limitBefore(),
        totals.limitAfter());
  }

  /**
   * How softer overrides turned out whose months to be looked at are over by the end of that one.
   */
  Outcomes outcomes(YearMonth month, BucketEdges edges) {
    int later = FollowOverrides.MONTHS;
    int last = CalendarNumber.of(month.minusMonths(later));
    List<FollowedCase> cases = new ArrayList<>(book.decisionLog().followed(later, edges));
    cases.removeIf(each -> each.month() > last);
    Map<ReasonCode, OverrideOutcome> byReason = new EnumMap<>(ReasonCode.class);
    byReason.putAll(OverrideOutcome.by(cases, FollowedCase::reason));
    return new Outcomes(later, OverrideOutcome.of(cases), byReason);
  }

  /** The decisions of one month. */
  private static final class Count {
    private final Map<Action, Long> actions = new EnumMap<>(Action.class);
    private final Map<ReasonCode, Long> reasons = new EnumMap<>(ReasonCode.class);
    private final Map<Direction, Long> directions = new EnumMap<>(Direction.class);
    private long all;
    private long departing;
    private long cutBy;

    private void add(Settled decision) {
      all++;
      Action action = decision.decided().action();
      actions.merge(action, 1L, Long::sum);
      if (action.isCut()) {
        cutBy += decision.proposed().limitBefore() - decision.decided().limit();
      }
      if (decision.kind().departs()) {
        departing++;
        directions.merge(decision.direction(), 1L, Long::sum);
        if (decision.reason() != null) {
          reasons.merge(decision.reason(), 1L, Long::sum);
        }
      }
    }

    private Decided decided() {
      return new Decided(
          new OverrideRate(departing, all),
          actions,
          cutBy,
          directions.getOrDefault(Direction.SOFTER, 0L),
          directions.getOrDefault(Direction.HARDER, 0L),
          reasons);
    }
  }
}
