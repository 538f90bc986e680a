package org.limitdesk.report.monthly;

import org.limitdesk.report.monthly.Block.Range;
import org.limitdesk.report.monthly.Block.Ranges;
import org.limitdesk.report.paper.Page;
import org.limitdesk.report.paper.Page.Ink;
import org.limitdesk.report.paper.Page.Style;

/** Puts shares with their intervals on paper. */
final class RangePrinter {
  private static final float NAME = 120;
  private static final float ROW = 18;
  private static final float WIDTH = PagePrinter.INNER - NAME - 14;
  private static final float LEFT = PagePrinter.MARGIN + NAME;
  private static final int PARTS = 4;
  private static final int PERCENT = 100;
  private static final Style TITLE = new Style(9.5f, true, Ink.BLACK);
  private static final Style TEXT = new Style(8, false, Ink.BLACK);
  private static final Style SMALL = new Style(8, false, Ink.GREY);

  private final Page paper;

  RangePrinter(Page paper) {
    this.paper = paper;
  }

  /** Returns where it ends. */
  float print(Ranges ranges, float top) {
    float y = top + 7;
    paper.left(ranges.title(), PagePrinter.MARGIN, y, PagePrinter.INNER, TITLE);
    legend(ranges, y + 15);
    y += 24;
    float height = ROW * ranges.rows().size();
    for (int part = 0; part <= PARTS; part++) {
      float x = LEFT + WIDTH * part / PARTS;
      paper.box(x, y, 0.5f, height, Ink.LINE);
      paper.middle(PERCENT * part / PARTS + "%", x, y + height + 11, 40, SMALL);
    }
    for (Range each : ranges.rows()) {
      row(each, y);
      y += ROW;
    }
    return y + 14;
  }

  private void legend(Ranges ranges, float base) {
    paper.box(PagePrinter.MARGIN, base - 4, 18, 2, Palette.BLUE);
    paper.box(PagePrinter.MARGIN + 6, base - 6, 6, 6, Palette.BLUE);
    paper.left(ranges.own(), PagePrinter.MARGIN + 24, base, 210, SMALL);
    paper.box(PagePrinter.MARGIN + 246, base - 8, 2, 10, Palette.LINE30);
    paper.left(ranges.other(), PagePrinter.MARGIN + 254, base, 210, SMALL);
  }

  private void row(Range each, float top) {
    float middle = top + ROW / 2;
    paper.left(each.name(), PagePrinter.MARGIN, middle + 3, NAME - 8, TEXT);
    float low = at(each.low());
    paper.box(low, middle - 1, at(each.high()) - low, 2, Palette.BLUE);
    paper.box(at(each.other()) - 1, middle - 6, 2, 12, Palette.LINE30);
    paper.box(at(each.share()) - 3, middle - 3, 6, 6, Palette.BLUE);
  }

  private static float at(double share) {
    return LEFT + (float) share * WIDTH;
  }
}
