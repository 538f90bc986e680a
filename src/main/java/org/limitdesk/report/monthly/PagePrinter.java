package org.limitdesk.report.monthly;

import java.util.List;
import org.limitdesk.report.monthly.Block.Chart;
import org.limitdesk.report.monthly.Block.Grid;
import org.limitdesk.report.monthly.Block.Head;
import org.limitdesk.report.monthly.Block.Ranges;
import org.limitdesk.report.monthly.Block.Term;
import org.limitdesk.report.monthly.Block.Tile;
import org.limitdesk.report.monthly.Block.Tiles;
import org.limitdesk.report.monthly.Block.Words;
import org.limitdesk.report.paper.Page;
import org.limitdesk.report.paper.Page.Ink;
import org.limitdesk.report.paper.Page.Style;

/** Puts one page of the report on paper: its blocks from the top, its notes from the bottom. */
final class PagePrinter {
  static final float MARGIN = 48;
  static final float INNER = Page.WIDTH - 2 * MARGIN;

  private static final float TOP = 78;
  private static final float FOOT = Page.HEIGHT - 34;
  private static final float LINE = 1.35f;
  private static final float SCALE = 0.75f;
  private static final float TILE = 62;
  private static final float TERM = 112;
  private static final float STEP = 6;
  private static final Style TITLE = new Style(24, true, Ink.BLACK);
  private static final Style UNDER = new Style(12, false, Ink.GREY);
  private static final Style TOPIC = new Style(9, true, Ink.BLUE);
  private static final Style FINDING = new Style(15, true, Ink.BLACK);
  private static final Style SMALL = new Style(8, false, Ink.GREY);
  private static final Style NOTE = new Style(7.5f, false, Ink.GREY);
  private static final Style TEXT = new Style(9.5f, false, Ink.BLACK);
  private static final Style WORD = new Style(9.5f, true, Ink.BLACK);
  private static final Style TERM_WORD = new Style(8.5f, true, Ink.BLACK);
  private static final Style TERM_TEXT = new Style(8.5f, false, Ink.BLACK);
  private static final Style FIGURE = new Style(19, true, Ink.BLACK);

  private final Page paper;
  private final ReportChart.Draughtsman draughtsman;
  private final GridPrinter grids;
  private float y = TOP;

  PagePrinter(Page paper, ReportChart.Draughtsman draughtsman) {
    this.paper = paper;
    this.draughtsman = draughtsman;
    grids = new GridPrinter(paper);
  }

  /** What every page has at its edges. */
  void frame(String head, String foot, String number) {
    if (!head.isEmpty()) {
      paper.left(head, MARGIN, 44, INNER, SMALL);
      paper.line(MARGIN, 51, INNER);
    }
    paper.line(MARGIN, FOOT - 12, INNER);
    paper.left(foot, MARGIN, FOOT, INNER - 80, SMALL);
    paper.right(number, MARGIN + INNER, FOOT, 76, SMALL);
  }

  /** The title of the first page. */
  void title(String title, String under) {
    paper.left(title, MARGIN, 84, INNER, TITLE);
    paper.left(under, MARGIN, 106, INNER, UNDER);
    paper.box(MARGIN, 122, 60, 3, Ink.BLUE);
    y = 152;
  }

  /** Returns how many points are left between the blocks and the notes; below 0 they overlap. */
  float print(ReportPage page) {
    paper.left(page.topic(), MARGIN, y, INNER, TOPIC);
    y += 21;
    paragraph(page.finding(), MARGIN, evenly(page.finding()), FINDING);
    y += 8;
    page.blocks().forEach(this::put);
    return notes(page.notes()) - y;
  }

  /** The least width at which the finding takes no more lines: a last word alone reads badly. */
  private float evenly(String finding) {
    int lines = paper.lines(finding, INNER, FINDING).size();
    float width = INNER;
    while (lines > 1 && paper.lines(finding, width - STEP, FINDING).size() == lines) {
      width -= STEP;
    }
    return width;
  }

  private void put(Block block) {
    switch (block) {
      case Words(String text) -> {
        y += 10;
        paragraph(text, MARGIN, INNER, TEXT);
        y += 4;
      }
      case Head(String text) -> {
        y += 12;
        paper.left(text, MARGIN, y, INNER, WORD);
        y += 4;
      }
      case Term(String term, String text) -> term(term, text);
      case Ranges ranges -> y = new RangePrinter(paper).print(ranges, y + 6) + 10;
      case Tiles(List<Tile> tiles) -> tiles(tiles);
      case Chart(ReportChart chart, float height) -> chart(chart, height);
      case Grid grid -> y = grids.print(grid, y + 6) + 12;
    }
  }

  private void term(String term, String text) {
    float top = y + 10;
    y = top;
    paragraph(term, MARGIN, TERM - 12, TERM_WORD);
    float below = y;
    y = top;
    paragraph(text, MARGIN + TERM, INNER - TERM, TERM_TEXT);
    y = Math.max(y, below) - 6;
  }

  /** Leaves the pen on the line below. */
  private void paragraph(String text, float x, float width, Style style) {
    for (String line : paper.lines(text, width, style)) {
      paper.left(line, x, y, width, style);
      y += style.size() * LINE;
    }
  }

  private void tiles(List<Tile> tiles) {
    float gap = 10;
    float width = (INNER - gap * (tiles.size() - 1)) / tiles.size();
    float x = MARGIN;
    for (Tile tile : tiles) {
      paper.box(x, y, width, TILE, Ink.MIST);
      paper.left(tile.name(), x + 9, y + 15, width - 16, SMALL);
      paper.left(tile.figure(), x + 9, y + 37, width - 16, FIGURE);
      paper.left(tile.below(), x + 9, y + 53, width - 16, NOTE);
      x += width + gap;
    }
    y += TILE + 12;
  }

  private void chart(ReportChart chart, float height) {
    y += 8;
    paper.left(chart.title(), MARGIN, y, INNER, WORD);
    y += 4;
    if (chart.hasLegend()) {
      legend(chart);
    }
    paper.picture(draughtsman.draw(chart, INNER / SCALE, height / SCALE), MARGIN, y, SCALE);
    y += height + 10;
  }

  private void legend(ReportChart chart) {
    y += 12;
    float room = INNER / chart.rows().size();
    float x = MARGIN;
    for (ReportChart.Row row : chart.rows()) {
      paper.box(x, y - 5, 12, 2.4f, row.colour());
      paper.left(row.name(), x + 16, y, room - 20, SMALL);
      x += room;
    }
    y += 4;
  }

  /** Returns where they begin. */
  private float notes(List<String> notes) {
    List<String> lines =
        notes.stream().flatMap(note -> paper.lines(note, INNER, NOTE).stream()).toList();
    float step = NOTE.size() * LINE;
    float top = FOOT - 22 - step * lines.size();
    float at = top;
    for (String line : lines) {
      at += step;
      paper.left(line, MARGIN, at, INNER, NOTE);
    }
    return top;
  }
}
