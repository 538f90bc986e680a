package org.limitdesk.report.monthly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.report.monthly.Block.Column;
import org.limitdesk.report.monthly.Block.Grid;
import org.limitdesk.report.monthly.Block.Tile;
import org.limitdesk.report.monthly.Block.Tiles;
import org.limitdesk.report.monthly.MonthlyReport.Decided;

/** The month's key figures beside those of the month before and of a year before. */
final class CoverPage {
  private static final int YEAR = 12;

  private final MonthlyReport report;
  private final ReportWords words;
  private final List<ReportPage> others;

  /**
   * @param others the pages that follow, whose findings it tells
   */
  CoverPage(MonthlyReport report, ReportWords words, List<ReportPage> others) {
    this.report = report;
    this.others = others;
    this.words = words;
  }

  ReportPage page() {
    return new ReportPage(
        words.text("cover.topic"),
        finding(),
        blocks(),
        List.of(words.text("cover.note.rates"), words.text("cover.note.actions")));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(List.of(tiles(), table()));
    blocks.add(new Block.Head(words.text("cover.pages")));
    others.forEach(page -> blocks.add(new Block.Term(page.topic(), page.finding())));
    return blocks;
  }

  private String finding() {
    OptionalDouble now = report.rate(0, tally -> tally.rate30(Measure.BALANCE));
    OptionalDouble before = report.rate(1, tally -> tally.rate30(Measure.BALANCE));
    String rate90 = words.percent(report.now().rate90(Measure.BALANCE));
    if (now.isEmpty()) {
      return words.text("cover.nothing");
    }
    if (before.isEmpty()) {
      return words.text("cover.alone", words.percent(now), rate90);
    }
    double change = now.getAsDouble() - before.getAsDouble();
    return words.moved("cover.finding", change, words.percent(now), words.points(change), rate90);
  }

  private Tiles tiles() {
    return new Tiles(
        List.of(
            tile("rate30", ago -> report.rate(ago, tally -> tally.rate30(Measure.BALANCE))),
            tile("rate90", ago -> report.rate(ago, tally -> tally.rate90(Measure.BALANCE))),
            tile("tile.inflow", this::inflow),
            new Tile(words.text("cover.cuts"), cuts(0), words.text("cover.last", cuts(1)))));
  }

  private Tile tile(String key, Function<Integer, OptionalDouble> rate) {
    return new Tile(
        words.text("cover." + key),
        words.percent(rate.apply(0)),
        words.text("cover.last", words.percent(rate.apply(1))));
  }

  private Grid table() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(amounts("cover.lines", tally -> tally.total(Measure.COUNT), words::count));
    MoneyUnit unit = MoneyUnit.upTo(report.now().total(Measure.BALANCE), words);
    rows.add(
        amounts(
            words.text("cover.balance", unit.name(words, report.about().currency())),
            tally -> tally.total(Measure.BALANCE),
            fen -> unit.written(fen, words)));
    rows.add(rates("cover.rate30", tally -> tally.rate30(Measure.BALANCE)));
    rows.add(rates("cover.rate60", tally -> tally.rate60(Measure.BALANCE)));
    rows.add(rates("cover.rate90", tally -> tally.rate90(Measure.BALANCE)));
    rows.add(rates("cover.rate30.count", tally -> tally.rate30(Measure.COUNT)));
    rows.add(rates("cover.npl", tally -> tally.nonPerformingRate(Measure.BALANCE)));
    rows.add(row(words.text("cover.inflow"), this::inflow));
    rows.add(cuts());
    rows.add(row(words.text("cover.overrides"), this::overrides));
    return new Grid("", columns(), rows);
  }

  private List<Column> columns() {
    return List.of(
        new Column(words.text("cover.figure"), 34),
        new Column(words.month(report.about().month()), 14),
        new Column(words.month(report.about().month().minusMonths(1)), 14),
        new Column(words.text("cover.change"), 13),
        new Column(words.month(report.about().month().minusMonths(YEAR)), 14),
        new Column(words.text("cover.change"), 13));
  }

  private List<String> amounts(
      String name, ToLongFunction<MonthTally> of, Function<Long, String> written) {
    long now = of.applyAsLong(report.now());
    List<String> cells = new ArrayList<>(List.of(called(name), written.apply(now)));
    for (int ago : new int[] {1, YEAR}) {
      Optional<Long> then = report.tally(ago).map(of::applyAsLong);
      cells.add(then.map(written).orElse(ReportWords.NONE));
      cells.add(then.map(amount -> growth(amount, now)).orElse(ReportWords.NONE));
    }
    return cells;
  }

  private String called(String name) {
    return name.startsWith("cover.") ? words.text(name) : name;
  }

  /** In percent of what it was. */
  private String growth(long then, long now) {
    return then == 0 ? ReportWords.NONE : words.signed((double) (now - then) / then) + "%";
  }

  private List<String> rates(String key, Function<MonthTally, OptionalDouble> rate) {
    return row(words.text(key), ago -> report.rate(ago, rate));
  }

  private List<String> row(String name, Function<Integer, OptionalDouble> rate) {
    OptionalDouble now = rate.apply(0);
    List<String> cells = new ArrayList<>(List.of(name, words.percent(now)));
    for (int ago : new int[] {1, YEAR}) {
      OptionalDouble then = rate.apply(ago);
      cells.add(words.percent(then));
      cells.add(points(then, now));
    }
    return cells;
  }

  private String points(OptionalDouble then, OptionalDouble now) {
    String signed = words.signed(then, now);
    return signed.equals(ReportWords.NONE) ? signed : words.text("cover.points", signed);
  }

  private List<String> cuts() {
    long now = decided(0).cuts();
    List<String> cells = new ArrayList<>(List.of(words.text("cover.cuts"), cuts(0)));
    for (int ago : new int[] {1, YEAR}) {
      boolean isTold = isTold(ago);
      long change = now - decided(ago).cuts();
      cells.add(cuts(ago));
      cells.add(isTold ? (change > 0 ? "+" : "") + words.count(change) : ReportWords.NONE);
    }
    return cells;
  }

  private String cuts(int ago) {
    return isTold(ago) ? words.count(decided(ago).cuts()) : ReportWords.NONE;
  }

  private boolean isTold(int ago) {
    return report.actions().isTold(report.about().month().minusMonths(ago));
  }

  private OptionalDouble inflow(int ago) {
    Optional<FlowRates> flow = report.flow(ago);
    return flow.isEmpty() ? OptionalDouble.empty() : flow.get().onward(Bucket.M0, Measure.BALANCE);
  }

  private OptionalDouble overrides(int ago) {
    Decided decided = decided(ago);
    return decided.rate().decided() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(decided.rate().share());
  }

  private Decided decided(int ago) {
    return report.actions().in(report.about().month().minusMonths(ago));
  }
}
