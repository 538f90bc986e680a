package org.limitdesk.report.monthly;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.LossForecast;
import org.limitdesk.domain.trend.LossForecast.Link;
import org.limitdesk.domain.trend.LossPeriod;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthLoss;
import org.limitdesk.report.monthly.Block.Chart;
import org.limitdesk.report.monthly.Block.Column;
import org.limitdesk.report.monthly.Block.Grid;
import org.limitdesk.report.monthly.Block.Words;
import org.limitdesk.report.monthly.MonthlyReport.Losses;

/** What was written off and recovered, and what is still to be expected. */
final class LossPage {
  private static final int DRAWN = 24;
  private static final int SHOWN = 12;
  private static final float HEIGHT = 130;
  private static final int PERCENT = 100;

  private final MonthlyReport report;
  private final ReportWords words;
  private final Losses losses;
  private final String currency;

  LossPage(MonthlyReport report, ReportWords words) {
    this.report = report;
    this.words = words;
    losses = report.losses();
    currency = report.about().currency();
  }

  ReportPage page() {
    List<Block> blocks = new ArrayList<>();
    if (losses.areTold()) {
      if (last(DRAWN).stream().filter(each -> gross(each).isPresent()).count() > 1) {
        blocks.add(chart());
      }
      blocks.add(table());
    }
    LossForecast forecast = report.forecast();
    blocks.add(forecast == null ? new Words(words.text("losses.unforeseen")) : forecast(forecast));
    return new ReportPage(
        words.text("losses.topic"),
        finding(),
        blocks,
        List.of(
            words.text("losses.note.rate"),
            words.text("losses.note.recovery"),
            words.text("losses.note.forecast")));
  }

  private String finding() {
    LossForecast forecast = report.forecast();
    OptionalDouble ahead = forecast == null ? OptionalDouble.empty() : forecast.loss();
    String tail =
        ahead.isEmpty()
            ? ""
            : words.text(
                "losses.ahead", MoneyUnit.said(Math.round(ahead.getAsDouble()), words, currency));
    if (!losses.areTold()) {
      return words.text("losses.untold") + tail;
    }
    MonthLoss now = losses.months().getLast();
    String sum = MoneyUnit.said(now.chargedOff(Measure.BALANCE), words, currency);
    OptionalDouble gross = gross(now);
    return (gross.isEmpty()
            ? words.text("losses.alone", sum)
            : words.text("losses.finding", sum, words.percent(gross)))
        + tail;
  }

  private static OptionalDouble gross(MonthLoss month) {
    return LossPeriod.of(month).gross(Measure.BALANCE);
  }

  private OptionalDouble net(MonthLoss month) {
    return losses.areRecoveriesTold() ? LossPeriod.of(month).net() : OptionalDouble.empty();
  }

  private List<MonthLoss> last(int most) {
    List<MonthLoss> all = losses.months();
    return all.subList(Math.max(0, all.size() - most), all.size());
  }

  private Chart chart() {
    List<MonthLoss> months = last(DRAWN);
    List<ReportChart.Row> rows = new ArrayList<>();
    rows.add(
        ReportChart.Row.of(
            words.text("losses.gross"),
            Palette.LINE60,
            months.stream().map(each -> PERCENT * gross(each).orElse(Double.NaN)).toList(),
            words.percent(gross(months.getLast()))));
    if (losses.areRecoveriesTold()) {
      // More may come back than was written off, and an axis begins at 0.
      rows.add(
          ReportChart.Row.of(
              words.text("losses.net"),
              Palette.BLUE,
              months.stream()
                  .map(each -> PERCENT * Math.max(0, net(each).orElse(Double.NaN)))
                  .toList(),
              words.percent(net(months.getLast()))));
    }
    List<String> ticks =
        words.ticks(months.stream().map(each -> CalendarNumber.month(each.month())).toList());
    return new Chart(
        new ReportChart(words.text("losses.chart"), ReportChart.Kind.LINES, ticks, rows), HEIGHT);
  }

  private Grid table() {
    MoneyUnit unit =
        MoneyUnit.upTo(
            last(SHOWN).stream()
                .mapToLong(each -> each.chargedOff(Measure.BALANCE))
                .max()
                .orElse(0),
            words);
    String name = unit.name(words, currency);
    List<Column> columns =
        List.of(
            new Column(words.text("month"), 14),
            new Column(words.text("losses.charged", name), 20),
            new Column(words.text("losses.lines"), 12),
            new Column(words.text("losses.recovered", name), 20),
            new Column(words.text("losses.head.gross"), 16),
            new Column(words.text("losses.head.net"), 16),
            new Column(words.text("losses.recovery"), 16));
    List<List<String>> rows = last(SHOWN).stream().map(month -> row(month, unit)).toList();
    return new Grid(
        words.text("losses.table"), columns, rows, List.of(rows.size() - 1), Block.Tints.NONE);
  }

  private List<String> row(MonthLoss month, MoneyUnit unit) {
    boolean areBack = losses.areRecoveriesTold();
    return List.of(
        words.month(CalendarNumber.month(month.month())),
        unit.written(month.chargedOff(Measure.BALANCE), words),
        words.count(month.chargedOff(Measure.COUNT)),
        areBack ? unit.written(month.recovered(Measure.BALANCE), words) : ReportWords.NONE,
        words.percent(gross(month)),
        words.percent(net(month)),
        areBack ? words.percent(LossPeriod.of(month).recoveryRate()) : ReportWords.NONE);
  }

  private Grid forecast(LossForecast forecast) {
    long most = forecast.links().stream().mapToLong(Link::held).max().orElse(0);
    long overdue =
        forecast.links().stream()
            .filter(link -> link.bucket() != Bucket.M0)
            .mapToLong(Link::held)
            .max()
            .orElse(most);
    MoneyUnit unit = MoneyUnit.upTo(overdue, words);
    String name = unit.name(words, currency);
    List<Column> columns =
        List.of(
            new Column(words.text("losses.bucket"), 16),
            new Column(words.text("balance.in", name), 24),
            new Column(words.text("losses.onward"), 20),
            new Column(words.text("losses.factor"), 20),
            new Column(words.text("losses.expected", name), 24));
    List<List<String>> rows = new ArrayList<>();
    for (Link link : forecast.links()) {
      rows.add(
          List.of(
              link.bucket().label(),
              unit.written(link.held(), words),
              words.percent(link.onward()),
              words.percent(link.factor()),
              loss(link.loss(), unit)));
    }
    rows.add(
        List.of(
            words.text("total"),
            unit.written(forecast.held(), words),
            "",
            words.percent(forecast.rate()),
            loss(forecast.loss(), unit)));
    String title = words.text("losses.forecast", forecast.months().size());
    return new Grid(title, columns, rows, List.of(rows.size() - 1), Block.Tints.NONE);
  }

  private String loss(OptionalDouble fen, MoneyUnit unit) {
    return fen.isEmpty() ? ReportWords.NONE : unit.written(Math.round(fen.getAsDouble()), words);
  }
}
