package org.limitdesk.report.monthly;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.report.monthly.Block.Column;
import org.limitdesk.report.monthly.Block.Grid;
import org.limitdesk.report.monthly.Block.Words;
import org.limitdesk.report.monthly.MonthlyReport.Actions;
import org.limitdesk.report.monthly.MonthlyReport.Decided;
import org.limitdesk.report.monthly.MonthlyReport.Proposed;

/** What was proposed and decided on limits. */
final class ActionPage {
  private static final int YEAR = 12;

  /** So many reasons have a row; there are more of them than the page has room. */
  private static final int MOST = 13;

  private final MonthlyReport report;
  private final ReportWords words;
  private final Actions actions;
  private final YearMonth month;
  private final List<YearMonth> months;

  ActionPage(MonthlyReport report, ReportWords words) {
    this.report = report;
    this.words = words;
    actions = report.actions();
    month = report.about().month();
    months = List.of(month, month.minusMonths(1), month.minusMonths(YEAR));
  }

  ReportPage page() {
    List<Block> blocks = new ArrayList<>();
    boolean isTold = actions.isTold(month);
    if (isTold || actions.proposed() != null) {
      blocks.add(byAction());
    }
    blocks.add(new Words(proposed()));
    if (isTold) {
      blocks.add(overrides());
    }
    Decided now = actions.in(month);
    if (!now.byReason().isEmpty()) {
      blocks.add(byReason(now));
    }
    blocks.add(
        new Words(words.text("actions.waiting", waiting(), words.day(report.about().made()))));
    return new ReportPage(
        words.text("actions.topic"),
        finding(now),
        blocks,
        List.of(words.text("actions.note"), words.text("actions.note.interval")));
  }

  private String waiting() {
    return words.count(actions.waiting());
  }

  private String finding(Decided now) {
    if (now.rate().decided() == 0) {
      return words.text("actions.none", words.said(month));
    }
    return words.text(
        "actions.finding",
        words.count(now.rate().decided()),
        words.said(month),
        words.count(now.rate().overridden()),
        words.percent(now.rate().share()),
        words.count(now.softer()),
        words.count(now.harder()));
  }

  private String proposed() {
    Proposed now = actions.proposed();
    if (now == null) {
      return words.text("actions.unassessed", words.said(month));
    }
    String currency = report.about().currency();
    return words.text(
        "actions.proposed",
        words.said(month),
        words.count(now.proposals()),
        words.count(now.waiting()),
        MoneyUnit.said(now.limitBefore(), words, currency),
        MoneyUnit.said(now.limitAfter(), words, currency));
  }

  private Grid byAction() {
    String last = words.month(month.minusMonths(1));
    List<Column> columns =
        List.of(
            new Column(words.text("actions.action"), 26),
            new Column(words.text("actions.head.proposed", words.month(month)), 19),
            new Column(words.text("actions.head.proposed", last), 19),
            new Column(words.text("actions.head.decided", words.month(month)), 19),
            new Column(words.text("actions.head.decided", last), 19));
    List<List<String>> rows = new ArrayList<>();
    for (Action action : Action.values()) {
      rows.add(
          List.of(
              words.text("action." + action.code()),
              proposed(actions.proposed(), action),
              proposed(actions.before(), action),
              decided(month, action),
              decided(month.minusMonths(1), action)));
    }
    return new Grid(words.text("actions.table"), columns, rows);
  }

  private String proposed(@Nullable Proposed proposed, Action action) {
    return proposed == null
        ? ReportWords.NONE
        : words.count(proposed.byAction().getOrDefault(action, 0L));
  }

  private String decided(YearMonth when, Action action) {
    return actions.isTold(when)
        ? words.count(actions.in(when).byAction().getOrDefault(action, 0L))
        : ReportWords.NONE;
  }

  private Grid overrides() {
    List<Column> columns = new ArrayList<>(List.of(new Column("", 40)));
    months.forEach(each -> columns.add(new Column(words.month(each), 20)));
    List<Decided> decided = months.stream().map(actions::in).toList();
    String currency = report.about().currency();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("actions.decisions", decided, each -> words.count(each.rate().decided())));
    rows.add(row("actions.cuts", decided, each -> words.count(each.cuts())));
    rows.add(row("actions.cut_by", decided, each -> MoneyUnit.said(each.cutBy(), words, currency)));
    rows.add(row("actions.overrides", decided, each -> words.count(each.rate().overridden())));
    rows.add(row("actions.rate", decided, each -> rate(each.rate())));
    rows.add(row("actions.interval", decided, each -> interval(each.rate())));
    rows.add(row("actions.softer", decided, each -> words.count(each.softer())));
    rows.add(row("actions.harder", decided, each -> words.count(each.harder())));
    return new Grid(words.text("actions.override_table"), columns, rows);
  }

  private List<String> row(String key, List<Decided> decided, Function<Decided, String> figure) {
    List<String> cells = new ArrayList<>(List.of(words.text(key)));
    for (int i = 0; i < decided.size(); i++) {
      boolean isTold = actions.isTold(months.get(i));
      cells.add(isTold ? figure.apply(decided.get(i)) : ReportWords.NONE);
    }
    return cells;
  }

  private String rate(OverrideRate rate) {
    return rate.decided() == 0 ? ReportWords.NONE : words.percent(rate.share());
  }

  private String interval(OverrideRate rate) {
    return rate.decided() == 0
        ? ReportWords.NONE
        : words.text("interval", words.percent(rate.low()), words.percent(rate.high()));
  }

  private Grid byReason(Decided now) {
    List<Column> columns =
        List.of(
            new Column(words.text("actions.reason"), 50),
            new Column(words.text("actions.overrides"), 25),
            new Column(words.text("actions.share"), 25));
    List<Map.Entry<ReasonCode, Long>> reasons =
        now.byReason().entrySet().stream()
            .sorted(
                Map.Entry.<ReasonCode, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    int shown = reasons.size() <= MOST ? reasons.size() : MOST - 1;
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<ReasonCode, Long> each : reasons.subList(0, shown)) {
      rows.add(reason(words.text("reason." + each.getKey().code()), each.getValue(), now));
    }
    List<Map.Entry<ReasonCode, Long>> rest = reasons.subList(shown, reasons.size());
    if (!rest.isEmpty()) {
      long sum = rest.stream().mapToLong(Map.Entry::getValue).sum();
      rows.add(reason(words.text("actions.rest", rest.size()), sum, now));
    }
    return new Grid(words.text("actions.reasons", words.said(month)), columns, rows);
  }

  private List<String> reason(String name, long overrides, Decided now) {
    return List.of(
        name, words.count(overrides), words.percent((double) overrides / now.rate().decided()));
  }
}
