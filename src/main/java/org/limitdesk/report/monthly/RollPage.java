package org.limitdesk.report.monthly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.RollEnd;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.report.monthly.Block.Chart;
import org.limitdesk.report.monthly.Block.Column;
import org.limitdesk.report.monthly.Block.Grid;
import org.limitdesk.report.monthly.Block.Tints;

/** Where the lines of the month before went, and what flowed on beside its own mean. */
final class RollPage {
  static final int MEAN_OF = 12;

  private static final int DRAWN = 24;
  private static final float HEIGHT = 118;
  private static final int PERCENT = 100;

  private final MonthlyReport report;
  private final ReportWords words;
  private final List<FlowRates> latest;

  RollPage(MonthlyReport report, ReportWords words) {
    this.report = report;
    this.words = words;
    List<FlowRates> all = report.flows();
    latest = all.subList(Math.max(0, all.size() - MEAN_OF), all.size());
  }

  ReportPage page() {
    Optional<FlowRates> now = report.flow(0);
    String topic = words.text("rolls.topic");
    if (now.isEmpty()) {
      String before = words.said(report.about().month().minusMonths(1));
      return new ReportPage(topic, words.text("rolls.none", before), List.of(), List.of());
    }
    return new ReportPage(
        topic,
        finding(now.get()),
        List.of(matrix(now.get().rolls()), flows(now.get()), chart()),
        List.of(
            words.text("rolls.note.matrix"),
            words.text("rolls.note.flow"),
            words.text("rolls.note.mean", latest.size())));
  }

  private String finding(FlowRates flow) {
    OptionalDouble now = flow.onward(Bucket.M0, Measure.BALANCE);
    OptionalDouble mean = mean(each -> each.onward(Bucket.M0, Measure.BALANCE));
    if (now.isEmpty() || mean.isEmpty()) {
      return words.text("rolls.empty");
    }
    double above = now.getAsDouble() - mean.getAsDouble();
    return words.moved(
        "rolls.finding", above, words.percent(now), words.percent(mean), latest.size());
  }

  private OptionalDouble mean(Function<FlowRates, OptionalDouble> rate) {
    return latest.stream()
        .map(rate)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  private Grid matrix(RollMatrix rolls) {
    List<Column> columns = new ArrayList<>(List.of(new Column(words.text("rolls.from"), 7)));
    Bucket.ALL.forEach(bucket -> columns.add(new Column(bucket.label(), 7.4f)));
    for (RollEnd end : RollEnd.values()) {
      columns.add(new Column(words.text("rolls.end." + end.code()), 8));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Bucket from : Bucket.ALL) {
      List<String> row = new ArrayList<>(List.of(from.label()));
      for (OptionalDouble share : shares(rolls, from)) {
        row.add(words.percent(share));
      }
      rows.add(row);
    }
    Tints tints = (row, column) -> tint(rolls, row, column - 1);
    return new Grid(
        words.text(
            "rolls.matrix",
            words.said(CalendarNumber.month(rolls.before())),
            words.said(CalendarNumber.month(rolls.after()))),
        columns,
        rows,
        List.of(),
        tints);
  }

  private static List<OptionalDouble> shares(RollMatrix rolls, Bucket from) {
    List<OptionalDouble> shares = new ArrayList<>();
    Bucket.ALL.forEach(to -> shares.add(rolls.share(from, to, Measure.BALANCE)));
    for (RollEnd to : RollEnd.values()) {
      shares.add(rolls.share(from, to, Measure.BALANCE));
    }
    return shares;
  }

  private static @Nullable String tint(RollMatrix rolls, int from, int to) {
    if (to < 0) {
      return null;
    }
    double share = shares(rolls, Bucket.ALL.get(from)).get(to).orElse(0);
    boolean isWorse =
        to > from && to < Bucket.ALL.size()
            || to == Bucket.ALL.size() + RollEnd.CHARGED_OFF.ordinal();
    return share == 0 ? null : Palette.tint(share, isWorse);
  }

  private Grid flows(FlowRates now) {
    List<Column> columns =
        List.of(
            new Column(words.text("rolls.flow"), 40),
            new Column(words.month(report.about().month()), 15),
            new Column(words.text("rolls.mean", latest.size()), 20),
            new Column(words.text("rolls.apart"), 17),
            new Column(words.month(report.about().month().minusMonths(1)), 15));
    List<List<String>> rows = new ArrayList<>();
    for (Bucket from : Bucket.ALL.subList(0, Bucket.M6_PLUS.ordinal())) {
      String key = from == Bucket.M0 ? "rolls.inflow" : "rolls.onward";
      rows.add(row(words.text(key, from.label()), now, each -> each.onward(from, Measure.BALANCE)));
    }
    rows.add(row(words.text("rolls.cured"), now, each -> each.cured(Measure.BALANCE)));
    rows.add(row(words.text("rolls.chained"), now, each -> each.chained(Measure.BALANCE)));
    return new Grid(words.text("rolls.flows"), columns, rows);
  }

  private List<String> row(String name, FlowRates flow, Function<FlowRates, OptionalDouble> rate) {
    OptionalDouble now = rate.apply(flow);
    OptionalDouble mean = mean(rate);
    OptionalDouble before = report.flow(1).map(rate).orElse(OptionalDouble.empty());
    return List.of(
        name,
        words.percent(now),
        words.percent(mean),
        words.signed(mean, now),
        words.percent(before));
  }

  private Chart chart() {
    List<FlowRates> all = report.flows();
    List<FlowRates> drawn = all.subList(Math.max(0, all.size() - DRAWN), all.size());
    OptionalDouble mean = mean(each -> each.onward(Bucket.M0, Measure.BALANCE));
    List<Double> values =
        drawn.stream()
            .map(each -> PERCENT * each.onward(Bucket.M0, Measure.BALANCE).orElse(Double.NaN))
            .toList();
    List<Double> level = drawn.stream().map(_ -> PERCENT * mean.orElse(Double.NaN)).toList();
    OptionalDouble last = drawn.getLast().onward(Bucket.M0, Measure.BALANCE);
    List<ReportChart.Row> rows =
        List.of(
            ReportChart.Row.of(
                words.text("rolls.line"), Palette.LINE30, values, words.percent(last)),
            new ReportChart.Row(
                words.text("rolls.mean", latest.size()),
                Palette.MUTED,
                level,
                words.percent(mean),
                true));
    List<String> ticks =
        words.ticks(
            drawn.stream().map(each -> CalendarNumber.month(each.rolls().after())).toList());
    return new Chart(
        new ReportChart(words.text("rolls.chart"), ReportChart.Kind.LINES, ticks, rows), HEIGHT);
  }
}
