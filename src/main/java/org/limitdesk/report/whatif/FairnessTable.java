package org.limitdesk.report.whatif;

import java.util.List;
import java.util.Locale;
import org.limitdesk.domain.whatif.FairnessRow;
import org.limitdesk.report.paper.Page;
import org.limitdesk.report.paper.Page.Style;
import org.limitdesk.report.whatif.Figure.Unit;

/** How the cuts fall on genders and age groups, tiers taken together. */
final class FairnessTable {
  static final int MOST = 13;

  private final TrialSheet sheet;
  private final SheetWords words;
  private final Page page;

  FairnessTable(TrialSheet sheet, SheetWords words, Page page) {
    this.sheet = sheet;
    this.words = words;
    this.page = page;
  }

  void draw(float x, float y, float width) {
    float[] widths = {width - 138, 34, 38, 28, 38};
    page.left(words.text("head.fairness"), x, y, width, Style.HEAD);
    float at = y + TrialTables.ROW;
    List<String> columns =
        List.of(
            words.text("head.group"),
            words.text("head.lines"),
            words.text("gauge.lines_cut"),
            words.text("head.ratio"),
            "");
    page.row(columns, x, at, widths, Style.COLUMN);
    page.line(x, at + 3.5f, width);
    List<FairnessRow> rows =
        sheet.fairness().stream().filter(row -> row.tier().equals("all")).toList();
    for (FairnessRow row : rows.subList(0, Math.min(MOST, rows.size()))) {
      at += TrialTables.ROW;
      page.row(cells(row), x, at, widths, row.passes() ? Style.TEXT : Style.ALARM);
    }
    int more = sheet.fairness().size() - Math.min(MOST, rows.size());
    if (more > 0) {
      page.left(words.text("more", more), x, at + TrialTables.ROW, width, Style.SMALL);
    }
  }

  private List<String> cells(FairnessRow row) {
    String verdict = row.passes() ? "fairness.passes" : "fairness.fails";
    return List.of(
        words.name("trait", row.trait()) + " · " + words.name("group", row.group()),
        SheetWords.number(Unit.LINES, Figure.lines(row.lines())),
        SheetWords.percent(row.share()),
        row.isJudged() ? String.format(Locale.ROOT, "%.2f", row.ratio()) : SheetWords.NONE,
        words.text(row.isJudged() ? verdict : "fairness.unjudged"));
  }
}
