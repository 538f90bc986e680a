package org.limitdesk.report.monthly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.Interval;
import org.limitdesk.domain.decision.OverrideOutcome;
import org.limitdesk.report.monthly.Block.Column;
import org.limitdesk.report.monthly.Block.Grid;
import org.limitdesk.report.monthly.Block.Range;
import org.limitdesk.report.monthly.Block.Ranges;
import org.limitdesk.report.monthly.MonthlyReport.Outcomes;

/** How lines that were kept or cut less than proposed went on. */
final class OutcomePage {
  private final ReportWords words;
  private final Outcomes outcomes;

  OutcomePage(MonthlyReport report, ReportWords words) {
    this.words = words;
    outcomes = report.outcomes();
  }

  ReportPage page() {
    String topic = words.text("outcomes.topic");
    List<String> notes =
        List.of(
            words.text("outcomes.note", outcomes.months()), words.text("outcomes.note.interval"));
    OverrideOutcome all = outcomes.all();
    if (all.bad().decided() + all.alone() == 0) {
      return new ReportPage(
          topic, words.text("outcomes.none", outcomes.months()), List.of(), notes);
    }
    return new ReportPage(topic, finding(all), blocks(all), notes);
  }

  private String finding(OverrideOutcome all) {
    if (all.bad().decided() == 0) {
      return words.text("outcomes.alone", words.count(all.alone()));
    }
    return words.text(
        "outcomes.finding." + verdict(all),
        words.count(all.bad().overridden()),
        words.count(all.bad().decided()),
        words.percent(all.bad().share()),
        outcomes.months(),
        words.percent(all.comparable().share()),
        OverrideOutcome.FEWEST);
  }

  /** Of a handful nothing is called better or worse, as the desk has it. */
  static String verdict(OverrideOutcome all) {
    if (!all.hasEnough()) {
      return "few";
    }
    if (!all.standsApart()) {
      return "open";
    }
    return all.difference().low() > 0 ? "worse" : "better";
  }

  private List<Block> blocks(OverrideOutcome all) {
    return all.bad().decided() == 0 ? List.of(table()) : List.of(table(), ranges());
  }

  private Ranges ranges() {
    List<Range> rows = new ArrayList<>();
    add(rows, words.text("outcomes.all"), outcomes.all());
    outcomes.byReason().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> add(rows, words.text("reason." + each.getKey().code()), each.getValue()));
    return new Ranges(
        words.text("outcomes.chart"),
        words.text("outcomes.legend.own"),
        words.text("outcomes.legend.other"),
        rows);
  }

  private static void add(List<Range> rows, String name, OverrideOutcome outcome) {
    if (outcome.bad().decided() > 0) {
      rows.add(
          new Range(
              name,
              outcome.bad().low(),
              outcome.bad().share(),
              outcome.bad().high(),
              outcome.comparable().share()));
    }
  }

  private Grid table() {
    List<Column> columns =
        List.of(
            new Column("", 25),
            new Column(words.text("outcomes.lines"), 10),
            new Column(words.text("outcomes.bad"), 10),
            new Column(words.text("outcomes.rate"), 12),
            new Column(words.text("outcomes.interval"), 20),
            new Column(words.text("outcomes.comparable"), 14),
            new Column(words.text("outcomes.their_rate"), 14),
            new Column(words.text("outcomes.difference"), 22),
            new Column(words.text("outcomes.left_out"), 13));
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(words.text("outcomes.all"), outcomes.all()));
    outcomes.byReason().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each -> rows.add(row(words.text("reason." + each.getKey().code()), each.getValue())));
    return new Grid(
        words.text("outcomes.table", outcomes.months()),
        columns,
        rows,
        List.of(0),
        Block.Tints.NONE);
  }

  private List<String> row(String name, OverrideOutcome outcome) {
    long lines = outcome.bad().decided();
    if (lines == 0) {
      String none = ReportWords.NONE;
      return List.of(name, "0", none, none, none, none, none, none, words.count(outcome.alone()));
    }
    Interval difference = outcome.difference();
    return List.of(
        name,
        words.count(lines),
        words.count(outcome.bad().overridden()),
        words.percent(outcome.bad().share()),
        words.text(
            "interval", words.percent(outcome.bad().low()), words.percent(outcome.bad().high())),
        words.count(outcome.comparables()),
        words.percent(outcome.comparable().share()),
        words.text("interval", words.signed(difference.low()), words.signed(difference.high())),
        words.count(outcome.alone()));
  }
}
