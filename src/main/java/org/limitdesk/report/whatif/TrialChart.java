package org.limitdesk.report.whatif;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.report.paper.Page;
import org.limitdesk.report.paper.Page.Ink;
import org.limitdesk.report.paper.Page.Style;
import org.limitdesk.report.whatif.Figure.Unit;

/** How many lines are cut by how much: a pair of bars for each tenth of the limit. */
final class TrialChart {
  private static final float HEIGHT = 84;

  private final TrialSheet sheet;
  private final SheetWords words;
  private final Page page;

  TrialChart(TrialSheet sheet, SheetWords words, Page page) {
    this.sheet = sheet;
    this.words = words;
    this.page = page;
  }

  /** Returns where it ends. */
  float draw(float x, float y, float width) {
    page.left(words.text("head.sizes"), x, y, width - 110, Style.HEAD);
    key(x + width - 100, y);
    List<Figure> parts = sheet.list().cutSizes();
    double most = Math.max(1, parts.stream().mapToDouble(TrialChart::higher).max().orElse(1));
    float base = y + 14 + HEIGHT;
    float each = width / parts.size();
    for (int part = 0; part < parts.size(); part++) {
      float from = x + each * part;
      Figure figure = parts.get(part);
      bar(figure.before(), from + 2, base, each / 2 - 3, most, Ink.PALE);
      bar(figure.after(), from + each / 2 - 1, base, each / 2 - 3, most, Ink.BLUE);
      float top = base - height(BigDecimal.valueOf(higher(figure)), most);
      String lines = SheetWords.number(Unit.LINES, figure.after());
      page.middle(lines, from + each / 2, top - 2.5f, each, Style.COLUMN);
      page.middle(label(part), from + each / 2, base + 9, each, Style.COLUMN);
    }
    page.line(x, base, width);
    return base + 12 + TrialTables.AFTER;
  }

  private void key(float x, float y) {
    page.box(x, y - 6, 6, 6, Ink.PALE);
    page.left(words.text("head.before"), x + 9, y, 40, Style.COLUMN);
    page.box(x + 52, y - 6, 6, 6, Ink.BLUE);
    page.left(words.text("head.after"), x + 61, y, 40, Style.COLUMN);
  }

  private static String label(int part) {
    return part == 0 ? "0" : "≤ " + part * 10 + " %";
  }

  private static double higher(Figure figure) {
    BigDecimal before = figure.before() == null ? BigDecimal.ZERO : figure.before();
    BigDecimal after = figure.after() == null ? BigDecimal.ZERO : figure.after();
    return before.max(after).doubleValue();
  }

  private void bar(
      @Nullable BigDecimal lines, float x, float base, float width, double most, Ink ink) {
    if (lines != null && lines.signum() > 0) {
      float high = height(lines, most);
      page.box(x, base - high, width, high, ink);
    }
  }

  private static float height(BigDecimal lines, double most) {
    return (float) (lines.doubleValue() / most * HEIGHT);
  }
}
