package org.limitdesk.report.monthly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.report.monthly.Block.Column;
import org.limitdesk.report.monthly.Block.Grid;
import org.limitdesk.report.monthly.MonthlyReport.Segment;
import org.limitdesk.report.monthly.MonthlyReport.Segments;

/** The segments that are worst, and those that got worse most. */
final class SegmentPage {
  private static final int MOST = 10;

  private final MonthlyReport report;
  private final ReportWords words;

  SegmentPage(MonthlyReport report, ReportWords words) {
    this.report = report;
    this.words = words;
  }

  ReportPage page() {
    Segments segments = report.segments();
    String topic = words.text("segments.topic");
    List<Segment> worst = segments == null ? List.of() : worst(segments);
    if (segments == null || worst.isEmpty()) {
      return new ReportPage(topic, words.text("segments.none"), List.of(), List.of());
    }
    String fields =
        segments.fields().stream()
            .map(field -> words.name("field", field))
            .collect(Collectors.joining(" × "));
    List<Segment> risen = risen(segments);
    Grid first = table(words.text("segments.worst", worst.size(), fields), fields, worst);
    return new ReportPage(
        topic,
        finding(worst.getFirst()),
        risen.isEmpty()
            ? List.of(first, new Block.Words(words.text("segments.norise")))
            : List.of(
                first, table(words.text("segments.risen", risen.size(), fields), fields, risen)),
        List.of(words.text("segments.note", words.count(segments.least()))));
  }

  private String finding(Segment worst) {
    OptionalDouble book = report.now().rate30(Measure.BALANCE);
    double rate = rate(worst);
    return words.text(
        "segments.finding",
        words.segment(worst.name()),
        words.percent(rate),
        words.decimal(rate / book.orElse(rate), 1),
        words.percent(book));
  }

  private static double rate(Segment segment) {
    return segment.now().rate30(Measure.BALANCE).orElse(0);
  }

  /** Those with something over 30 days, the highest rate first. */
  private static List<Segment> worst(Segments segments) {
    return segments.rows().stream()
        .filter(each -> rate(each) > 0)
        .sorted(
            Comparator.comparingDouble(SegmentPage::rate).reversed().thenComparing(Segment::name))
        .limit(MOST)
        .toList();
  }

  private static List<Segment> risen(Segments segments) {
    return segments.rows().stream()
        .filter(each -> each.rise().orElse(0) > 0)
        .sorted(
            Comparator.comparingDouble((Segment each) -> each.rise().orElse(0))
                .reversed()
                .thenComparing(Segment::name))
        .limit(MOST)
        .toList();
  }

  private Grid table(String title, String fields, List<Segment> segments) {
    MonthTally book = report.now();
    MoneyUnit unit =
        MoneyUnit.amid(
            segments.stream().mapToLong(each -> each.now().total(Measure.BALANCE)), words);
    List<Column> columns =
        List.of(
            new Column(fields, 30),
            new Column(words.text("lines"), 11),
            new Column(words.text("balance.in", unit.name(words, report.about().currency())), 19),
            new Column(words.text("segments.rate30.balance"), 14),
            new Column(words.text("segments.change"), 14),
            new Column(words.text("segments.rate30.count"), 14),
            new Column(words.text("segments.rate90.balance"), 14));
    List<List<String>> rows =
        new ArrayList<>(segments.stream().map(each -> row(each, unit)).toList());
    Segment whole = new Segment(words.text("book"), book, report.tally(1).orElse(null));
    rows.add(row(whole, unit));
    return new Grid(title, columns, rows, List.of(rows.size() - 1), Block.Tints.NONE);
  }

  private List<String> row(Segment segment, MoneyUnit unit) {
    MonthTally now = segment.now();
    return List.of(
        words.segment(segment.name()),
        words.count(now.total(Measure.COUNT)),
        unit.written(now.total(Measure.BALANCE), words),
        words.percent(now.rate30(Measure.BALANCE)),
        segment.rise().isPresent() ? words.signed(segment.rise().getAsDouble()) : ReportWords.NONE,
        words.percent(now.rate30(Measure.COUNT)),
        words.percent(now.rate90(Measure.BALANCE)));
  }
}
