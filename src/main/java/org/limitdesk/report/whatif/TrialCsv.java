package org.limitdesk.report.whatif;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.policy.LimitMatrix;
import org.limitdesk.domain.whatif.FairnessRow;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.SegmentCut;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.SwapSet;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.report.CsvText;

/**
 * All of a trial as CSV, a number a line under the names that {@code whatif --json} has, so that it
 * is the same in every language and can be filtered.
 */
public final class TrialCsv {
  private static final List<String> HEADER =
      List.of("part", "field", "name", "tier", "measure", "before", "after", "change");

  private final TrialSheet sheet;
  private final FigureList figures;
  private final StringBuilder out = new StringBuilder(CsvText.START);

  private TrialCsv(TrialSheet sheet) {
    this.sheet = sheet;
    figures = sheet.list();
  }

  /** UTF-8 with a mark that spreadsheets look for. */
  public static byte[] bytes(TrialSheet sheet) {
    TrialCsv csv = new TrialCsv(sheet);
    csv.out.append(CsvText.line(HEADER));
    csv.about();
    csv.figures.figures().forEach(each -> csv.put("figures", "", "", each));
    csv.figures.actions().forEach(each -> csv.put("by_action", "", each.code(), "proposals", each));
    csv.figures.waiting().forEach(each -> csv.put("waiting", "", each.code(), "lines", each));
    csv.figures
        .cutSizes()
        .forEach(each -> csv.put("cut_sizes", "", each.code(), "lines_cut", each));
    csv.figures
        .usedAfter()
        .forEach(each -> csv.put("use_after", "", each.code(), "lines_cut", each));
    csv.sheet.figures().segments().forEach(csv::segment);
    csv.bands();
    csv.swap();
    csv.sheet.gauges().forEach(csv::gauge);
    csv.sheet.fairness().forEach(csv::fairness);
    return csv.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void about() {
    TrialSheet.Origin origin = sheet.origin();
    TrialFigures before = sheet.before();
    TrialBook book = sheet.figures().result().book();
    about(
        "policy",
        before == null ? null : TrialSheet.name(before),
        TrialSheet.name(sheet.figures()));
    about("policy_sha256", origin.beforeSha256(), origin.policySha256());
    about("card", null, origin.card());
    about("card_sha256", null, origin.cardSha256());
    about("month", null, CalendarNumber.month(book.terms().month()).toString());
    about("business_date", null, CalendarNumber.day(book.terms().asOf()).toString());
    about("currency", null, origin.currency());
    about("lines", null, Long.toString(book.totals().lines()));
    about("limit", null, text(Figure.money(book.totals().limit())));
    about("balance", null, text(Figure.money(book.totals().balance())));
    about("expected_loss_of_book", null, text(Figure.money(book.totals().loss())));
    about("exported_by", null, origin.actor());
    about("exported_at", null, origin.at().toString());
  }

  private void about(String name, @Nullable String before, String after) {
    row("about", "", name, "", "", before == null ? "" : before, after, "");
  }

  private void segment(SegmentCut segment) {
    String field = segment.field().code();
    String value = segment.value() == null ? "" : segment.value();
    row("by_segment", field, value, "", "lines", "", Long.toString(segment.lines()), "");
    row("by_segment", field, value, "", "limit", "", text(Figure.money(segment.limit())), "");
    figures.of(segment).forEach(each -> put("by_segment", field, value, each));
  }

  /** Of the policy that is tried alone: another one may have other bands. */
  private void bands() {
    LimitMatrix matrix = sheet.figures().policy().matrix();
    List<Slice> bands = sheet.figures().scoreBands();
    for (int band = 0; band < bands.size(); band++) {
      String label = band < matrix.score().count() ? matrix.score().label(band) : "unscored";
      FigureList.of(bands.get(band)).forEach(each -> put("by_score_band", "", label, each));
    }
  }

  private void swap() {
    SwapSet swap = sheet.swap();
    if (swap != null) {
      swap("newly_cut", swap.newlyCut());
      swap("no_longer_cut", swap.noLongerCut());
      swap("cut_deeper", swap.cutDeeper());
      swap("cut_less", swap.cutLess());
      swap("cut_alike", swap.cutAlike());
    }
  }

  private void swap(String name, Slice slice) {
    FigureList.of(slice).forEach(each -> put("swap", "", name, each));
  }

  private void gauge(GaugeReading gauge) {
    String name = gauge.gauge().code();
    row("gauges", "", name, "", "value", "", value(gauge), "");
    row("gauges", "", name, "", "limit", "", number(gauge.limit()), "");
    row("gauges", "", name, "", "broken", "", Boolean.toString(gauge.isBroken()), "");
  }

  /** Empty where there was nothing to measure. */
  private static String value(GaugeReading gauge) {
    return gauge.measured().isMeasured() ? number(gauge.value()) : "";
  }

  private void fairness(FairnessRow row) {
    fairness(row, "lines", Long.toString(row.lines()));
    fairness(row, "lines_cut", Long.toString(row.cut()));
    fairness(row, "share", number(row.share()));
    fairness(row, "share_low", number(row.interval().low()));
    fairness(row, "share_high", number(row.interval().high()));
    if (row.isJudged()) {
      fairness(row, "ratio", number(row.ratio()));
      fairness(row, "ratio_not_cut", number(row.notCutRatio()));
      fairness(row, "passes", Boolean.toString(row.passes()));
    }
  }

  private void fairness(FairnessRow row, String measure, String value) {
    row("fairness", row.trait(), row.group(), row.tier(), measure, "", value, "");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.8f", value);
  }

  private void put(String part, String field, String name, Figure figure) {
    put(part, field, name, figure.code(), figure);
  }

  private void put(String part, String field, String name, String measure, Figure figure) {
    row(
        part,
        field,
        name,
        "",
        measure,
        text(figure.before()),
        text(figure.after()),
        text(figure.change()));
  }

  private static String text(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private void row(String... cells) {
    out.append(CsvText.line(List.of(cells)));
  }
}
