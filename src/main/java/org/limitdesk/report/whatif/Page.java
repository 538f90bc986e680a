package org.limitdesk.report.whatif;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.limitdesk.report.PdfFonts;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The only page of a PDF, A4 upright, on which words and boxes are put at places counted in points
 * from its upper left corner. What is drawn never breaks to another page. Words that are too wide
 * are set smaller, and then cut short.
 */
final class Page {
  static final float WIDTH = PageSize.A4.getWidth();
  static final float HEIGHT = PageSize.A4.getHeight();

  private static final float LEAST_SIZE = 5;

  /** Colours as red, green and blue. */
  enum Ink {
    BLACK(0x1f, 0x23, 0x28),
    GREY(0x66, 0x6e, 0x78),
    LINE(0xd0, 0xd5, 0xdb),
    PALE(0xb8, 0xc2, 0xcc),
    BLUE(0x1f, 0x5f, 0xa8),
    RED(0xb4, 0x23, 0x18);

    private final int red;
    private final int green;
    private final int blue;

    Ink(int red, int green, int blue) {
      this.red = red;
      this.green = green;
      this.blue = blue;
    }
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Document document = new Document(PageSize.A4, 0, 0, 0, 0);
  private final PdfContentByte canvas;
  private final BaseFont plain;
  private final BaseFont strong;

  Page(String title) throws IOException {
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.addTitle(title);
    document.addCreator("LimitDesk");
    document.open();
    canvas = writer.getDirectContent();
    plain = PdfFonts.plain();
    strong = PdfFonts.strong();
  }

  /** Ends it. */
  byte[] bytes() {
    document.close();
    return bytes.toByteArray();
  }

  /** How words look. */
  record Style(float size, boolean isStrong, Ink ink) {
    static final Style TITLE = new Style(15, true, Ink.BLACK);
    static final Style HEAD = new Style(8.5f, true, Ink.BLUE);
    static final Style COLUMN = new Style(6.5f, false, Ink.GREY);
    static final Style TEXT = new Style(7.2f, false, Ink.BLACK);
    static final Style STRONG = new Style(7.2f, true, Ink.BLACK);
    static final Style ALARM = new Style(7.2f, true, Ink.RED);
    static final Style SMALL = new Style(6.3f, false, Ink.GREY);
  }

  void left(String words, float x, float y, float width, Style style) {
    put(PdfContentByte.ALIGN_LEFT, words, x, y, width, style);
  }

  /** Ends at x. */
  void right(String words, float x, float y, float width, Style style) {
    put(PdfContentByte.ALIGN_RIGHT, words, x, y, width, style);
  }

  void middle(String words, float x, float y, float width, Style style) {
    put(PdfContentByte.ALIGN_CENTER, words, x, y, width, style);
  }

  private void put(int align, String words, float x, float y, float width, Style style) {
    BaseFont face = style.isStrong() ? strong : plain;
    String whole = words.replaceAll("\\p{Cntrl}+", " ");
    float size = style.size();
    float wide = face.getWidthPoint(whole, size);
    if (wide > width) {
      size = Math.max(Math.min(LEAST_SIZE, size), size * width / wide);
    }
    ink(style.ink());
    canvas.beginText();
    canvas.setFontAndSize(face, size);
    canvas.showTextAligned(align, fitting(whole, face, size, width), x, HEIGHT - y, 0);
    canvas.endText();
  }

  private static String fitting(String words, BaseFont face, float size, float width) {
    // Rounding must not cut what was just set to fit.
    float room = width + 0.01f;
    if (face.getWidthPoint(words, size) <= room) {
      return words;
    }
    String cut = words;
    while (!cut.isEmpty() && face.getWidthPoint(cut + "…", size) > room) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut + "…";
  }

  void line(float x, float y, float width) {
    box(x, y, width, 0.5f, Ink.LINE);
  }

  /** Filled, its upper left corner at x and y. */
  void box(float x, float y, float width, float height, Ink ink) {
    ink(ink);
    canvas.rectangle(x, HEIGHT - y - height, width, height);
    canvas.fill();
  }

  private void ink(Ink ink) {
    canvas.setRGBColorFill(ink.red, ink.green, ink.blue);
  }

  /**
   * A row of a table: the first cell begins at x, each of the others ends where its column ends.
   *
   * @param widths of the columns
   */
  void row(List<String> cells, float x, float y, float[] widths, Style style) {
    left(cells.getFirst(), x, y, widths[0] - 4, style);
    float end = x + widths[0];
    for (int i = 1; i < cells.size(); i++) {
      end += widths[i];
      right(cells.get(i), end, y, widths[i] - 4, style);
    }
  }
}
