package org.limitdesk.report.whatif;

import java.math.BigDecimal;
import java.util.List;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.SwapSet;
import org.limitdesk.report.paper.Page;
import org.limitdesk.report.paper.Page.Style;
import org.limitdesk.report.whatif.Figure.Unit;

/**
 * The tables of a trial's page that have the same rows for every book. Each returns where it ends.
 */
final class TrialTables {
  static final float ROW = 12.2f;
  static final float AFTER = 20;

  private final TrialSheet sheet;
  private final SheetWords words;
  private final Page page;

  TrialTables(TrialSheet sheet, SheetWords words, Page page) {
    this.sheet = sheet;
    this.words = words;
    this.page = page;
  }

  float figures(float x, float y, float width) {
    return compared("head.figures", "figure", sheet.list().figures(), x, y, width, 68);
  }

  float actions(float x, float y, float width) {
    return compared("head.actions", "action", sheet.list().actions(), x, y, width, 46);
  }

  private float compared(
      String head,
      String group,
      List<Figure> figures,
      float x,
      float y,
      float width,
      float column) {
    float[] widths = {width - 3 * column, column, column, column};
    page.left(words.text(head), x, y, widths[0], Style.HEAD);
    float at = y;
    List<String> columns =
        List.of("", words.text("head.before"), words.text("head.after"), words.text("head.change"));
    page.row(columns, x, at, widths, Style.COLUMN);
    page.line(x, at + 3.5f, width);
    for (Figure figure : figures) {
      at += ROW;
      List<String> cells =
          List.of(
              words.name(group, figure.code()),
              SheetWords.number(figure.unit(), figure.before()),
              SheetWords.number(figure.unit(), figure.after()),
              SheetWords.change(figure));
      page.row(cells, x, at, widths, Style.TEXT);
    }
    return at + AFTER;
  }

  float swap(float x, float y, float width) {
    float[] widths = {width - 148, 34, 60, 54};
    page.left(words.text("head.swap"), x, y, width, Style.HEAD);
    float at = y + ROW;
    List<String> columns =
        List.of("", words.text("head.lines"), words.text("head.limit"), words.text("head.saved"));
    page.row(columns, x, at, widths, Style.COLUMN);
    page.line(x, at + 3.5f, width);
    SwapSet swap = sheet.swap();
    if (swap == null) {
      page.left(SheetWords.NONE, x, at + ROW, width, Style.TEXT);
      return at + ROW + AFTER;
    }
    at = swap("newly_cut", swap.newlyCut(), x, at, widths);
    at = swap("no_longer_cut", swap.noLongerCut(), x, at, widths);
    at = swap("cut_deeper", swap.cutDeeper(), x, at, widths);
    at = swap("cut_less", swap.cutLess(), x, at, widths);
    return swap("cut_alike", swap.cutAlike(), x, at, widths) + AFTER;
  }

  private float swap(String name, Slice slice, float x, float y, float[] widths) {
    List<String> cells =
        List.of(
            words.name("swap", name),
            SheetWords.number(Unit.LINES, Figure.lines(slice.lines())),
            SheetWords.number(Unit.MONEY, Figure.money(slice.cut())),
            SheetWords.number(Unit.MONEY, Figure.money(slice.saved())));
    page.row(cells, x, y + ROW, widths, Style.TEXT);
    return y + ROW;
  }

  float gauges(float x, float y, float width) {
    float[] widths = {width - 132, 44, 48, 40};
    page.left(words.text("head.gauges"), x, y, width, Style.HEAD);
    float at = y + ROW;
    List<String> columns = List.of("", words.text("head.value"), words.text("head.mark"), "");
    page.row(columns, x, at, widths, Style.COLUMN);
    page.line(x, at + 3.5f, width);
    for (GaugeReading gauge : sheet.gauges()) {
      at += ROW;
      String verdict = words.text(gauge.isBroken() ? "gauge.broken" : "gauge.kept");
      String mark =
          words.text(gauge.gauge().isLeast() ? "gauge.at_least" : "gauge.at_most", mark(gauge));
      List<String> cells =
          List.of(words.name("gauge", gauge.gauge().code()), value(gauge), mark, verdict);
      page.row(cells, x, at, widths, gauge.isBroken() ? Style.ALARM : Style.TEXT);
    }
    return at + AFTER;
  }

  private String value(GaugeReading gauge) {
    return gauge.measured().isMeasured() ? shown(gauge, gauge.value()) : words.text("none");
  }

  private static String mark(GaugeReading gauge) {
    return shown(gauge, gauge.limit());
  }

  /**
   * A ratio as a number, a share in percent; four decimals tell apart what its mark tells apart.
   */
  private static String shown(GaugeReading gauge, double value) {
    return gauge.gauge().isLeast()
        ? Share.decimal(Share.measured(value)).setScale(4).toPlainString()
        : SheetWords.number(Unit.SHARE, BigDecimal.valueOf(value));
  }
}
