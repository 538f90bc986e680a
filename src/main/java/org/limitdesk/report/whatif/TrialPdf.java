package org.limitdesk.report.whatif;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.report.paper.Page;
import org.limitdesk.report.paper.Page.Style;
import org.limitdesk.report.whatif.Figure.Unit;

/** A trial on one page of A4: what fits, and a word of how many rows more the table has. */
public final class TrialPdf {
  private static final float MARGIN = 36;
  private static final float INNER = Page.WIDTH - 2 * MARGIN;
  private static final float LEFT = 296;
  private static final float GAP = 17;
  private static final float RIGHT = INNER - LEFT - GAP;
  private static final float RIGHT_X = MARGIN + LEFT + GAP;
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");

  private final TrialSheet sheet;
  private final SheetWords words;
  private final Page page;

  private TrialPdf(TrialSheet sheet, SheetWords words) throws IOException {
    this.sheet = sheet;
    this.words = words;
    page = new Page(words.text("title", TrialSheet.name(sheet.figures())));
  }

  /** In that language. */
  public static byte[] bytes(TrialSheet sheet, Locale language) throws IOException {
    TrialPdf pdf = new TrialPdf(sheet, SheetWords.in(language));
    pdf.head();
    pdf.body();
    pdf.foot();
    return pdf.page.bytes();
  }

  private void head() {
    String title = words.text("title", TrialSheet.name(sheet.figures()));
    page.left(title, MARGIN, 50, INNER, Style.TITLE);
    page.left(against(), MARGIN, 65, INNER, Style.STRONG);
    page.left("%s · %s · %s".formatted(month(), date(), book()), MARGIN, 77, INNER, Style.TEXT);
    page.line(MARGIN, 84, INNER);
  }

  private String against() {
    return sheet.before() == null
        ? words.text("against.none")
        : words.text("against", TrialSheet.name(sheet.before()));
  }

  private String month() {
    int month = sheet.figures().result().book().terms().month();
    return words.text("about.month", CalendarNumber.month(month).toString());
  }

  private String date() {
    int asOf = sheet.figures().result().book().terms().asOf();
    return words.text("about.date", CalendarNumber.day(asOf).toString());
  }

  private String book() {
    TrialBook.Totals totals = sheet.figures().result().book().totals();
    return words.text(
        "about.book",
        SheetWords.number(Unit.LINES, Figure.lines(totals.lines())),
        SheetWords.number(Unit.MONEY, Figure.money(totals.limit())),
        SheetWords.number(Unit.MONEY, Figure.money(totals.balance())),
        sheet.origin().currency());
  }

  private void body() {
    TrialTables tables = new TrialTables(sheet, words, page);
    float top = 100;
    float left = tables.figures(MARGIN, top, LEFT);
    float right = tables.actions(RIGHT_X, top, RIGHT);
    right = tables.swap(RIGHT_X, right, RIGHT);
    float middle = Math.max(left, right);
    left = new TrialChart(sheet, words, page).draw(MARGIN, middle, LEFT);
    right = tables.gauges(RIGHT_X, middle, RIGHT);
    float low = Math.max(left, right);
    SegmentTable segments = new SegmentTable(sheet, words, page);
    segments.draw(MARGIN, low, LEFT);
    new FairnessTable(sheet, words, page).draw(RIGHT_X, low, RIGHT);
  }

  private void foot() {
    TrialSheet.Origin origin = sheet.origin();
    float y = Page.HEIGHT - 66;
    page.line(MARGIN, y - 22, INNER);
    page.left(words.text("fairness.remark"), MARGIN, y - 11, INNER, Style.SMALL);
    for (String line :
        List.of(
            words.text("sha.policy", origin.policySha256()),
            origin.beforeSha256() == null ? "" : words.text("sha.before", origin.beforeSha256()),
            words.text("sha.card", origin.card(), origin.cardSha256()),
            words.text("exported", origin.actor(), WHEN.format(origin.at())))) {
      if (!line.isEmpty()) {
        page.left(line, MARGIN, y, INNER, Style.SMALL);
        y += 10;
      }
    }
  }
}
