package org.limitdesk.report.whatif;

import java.util.Comparator;
import java.util.List;
import org.limitdesk.domain.whatif.SegmentCut;
import org.limitdesk.report.paper.Page;
import org.limitdesk.report.paper.Page.Style;
import org.limitdesk.report.whatif.Figure.Unit;

/** The segments in which most limit is cut, and how many more there are. */
final class SegmentTable {
  static final int MOST = 24;

  private final TrialSheet sheet;
  private final SheetWords words;
  private final Page page;

  SegmentTable(TrialSheet sheet, SheetWords words, Page page) {
    this.sheet = sheet;
    this.words = words;
    this.page = page;
  }

  void draw(float x, float y, float width) {
    float[] widths = {width - 180, 38, 38, 42, 62};
    page.left(words.text("head.segments"), x, y, width, Style.HEAD);
    float at = y + TrialTables.ROW;
    List<String> columns =
        List.of(
            "",
            words.text("head.lines"),
            words.text("head.change"),
            words.text("head.share"),
            words.text("head.limit"));
    page.row(columns, x, at, widths, Style.COLUMN);
    page.line(x, at + 3.5f, width);
    List<SegmentCut> segments = cut();
    for (SegmentCut segment : segments.subList(0, Math.min(MOST, segments.size()))) {
      at += TrialTables.ROW;
      page.row(cells(segment), x, at, widths, Style.TEXT);
    }
    if (segments.isEmpty()) {
      page.left(words.text("none"), x, at + TrialTables.ROW, width, Style.TEXT);
    } else if (segments.size() > MOST) {
      String more = words.text("more", segments.size() - MOST);
      page.left(more, x, at + TrialTables.ROW, width, Style.SMALL);
    }
  }

  private List<SegmentCut> cut() {
    return sheet.figures().segments().stream()
        .filter(segment -> segment.cut().lines() > 0)
        .sorted(Comparator.comparingLong(segment -> -segment.cut().cut()))
        .toList();
  }

  private List<String> cells(SegmentCut segment) {
    Figure lines = sheet.list().of(segment).getFirst();
    String field = segment.field().code();
    String value =
        segment.value() == null ? words.text("unknown") : words.name(field, segment.value());
    return List.of(
        words.name("field", field) + " · " + value,
        SheetWords.number(Unit.LINES, lines.after()),
        SheetWords.change(lines),
        SheetWords.number(Unit.SHARE, Figure.share(segment.cut().lines(), segment.lines())),
        SheetWords.number(Unit.MONEY, Figure.money(segment.cut().cut())));
  }
}
