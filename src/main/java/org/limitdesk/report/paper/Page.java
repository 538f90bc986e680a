package org.limitdesk.report.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.limitdesk.report.PdfFonts;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.picture.PicturePdf;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A page of a PDF, A4 upright, on which words and boxes are put at places counted in points from
 * its upper left corner. What is drawn never breaks to another page; the next one is asked for.
 * Words that are too wide are set smaller, and then cut short.
 */
public final class Page {
  public static final float WIDTH = PageSize.A4.getWidth();
  public static final float HEIGHT = PageSize.A4.getHeight();

  private static final float LEAST_SIZE = 5;
  private static final int HEX = 16;

  /** Colours as red, green and blue. */
  public enum Ink {
    BLACK(0x1f, 0x23, 0x28),
    GREY(0x66, 0x6e, 0x78),
    LINE(0xd0, 0xd5, 0xdb),
    PALE(0xb8, 0xc2, 0xcc),
    MIST(0xf2, 0xf4, 0xf7),
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
  private final PdfWriter writer;
  private final PdfContentByte canvas;
  private final BaseFont plain;
  private final BaseFont strong;

  /** The first page of a new file with that title. */
  public Page(String title) throws IOException {
    writer = PdfWriter.getInstance(document, bytes);
    document.addTitle(title);
    document.addCreator("LimitDesk");
    document.open();
    canvas = writer.getDirectContent();
    plain = PdfFonts.plain();
    strong = PdfFonts.strong();
  }

  /** Leaves this page for a new one, even where nothing was put on it. */
  public void next() {
    writer.setPageEmpty(false);
    document.newPage();
  }

  /** Ends it. */
  public byte[] bytes() {
    document.close();
    return bytes.toByteArray();
  }

  /** How words look. */
  public record Style(float size, boolean isStrong, Ink ink) {
    public static final Style TITLE = new Style(15, true, Ink.BLACK);
    public static final Style HEAD = new Style(8.5f, true, Ink.BLUE);
    public static final Style COLUMN = new Style(6.5f, false, Ink.GREY);
    public static final Style TEXT = new Style(7.2f, false, Ink.BLACK);
    public static final Style STRONG = new Style(7.2f, true, Ink.BLACK);
    public static final Style ALARM = new Style(7.2f, true, Ink.RED);
    public static final Style SMALL = new Style(6.3f, false, Ink.GREY);
  }

  public void left(String words, float x, float y, float width, Style style) {
    put(PdfContentByte.ALIGN_LEFT, words, x, y, width, style);
  }

  /** Ends at x. */
  public void right(String words, float x, float y, float width, Style style) {
    put(PdfContentByte.ALIGN_RIGHT, words, x, y, width, style);
  }

  public void middle(String words, float x, float y, float width, Style style) {
    put(PdfContentByte.ALIGN_CENTER, words, x, y, width, style);
  }

  private void put(int align, String words, float x, float y, float width, Style style) {
    BaseFont face = face(style);
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

  private BaseFont face(Style style) {
    return style.isStrong() ? strong : plain;
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

  /** The words in lines of at most that width, in points. */
  public List<String> lines(String words, float width, Style style) {
    return Lines.of(words, line -> face(style).getWidthPoint(line, style.size()) <= width);
  }

  public void line(float x, float y, float width) {
    box(x, y, width, 0.5f, Ink.LINE);
  }

  /** Filled, its upper left corner at x and y. */
  public void box(float x, float y, float width, float height, Ink ink) {
    ink(ink);
    fill(x, y, width, height);
  }

  /**
   * The same in any colour.
   *
   * @param colour {@code #rrggbb}
   */
  public void box(float x, float y, float width, float height, String colour) {
    int rgb = Integer.parseInt(colour.substring(1), HEX);
    canvas.setRGBColorFill(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    fill(x, y, width, height);
  }

  private void fill(float x, float y, float width, float height) {
    canvas.rectangle(x, HEIGHT - y - height, width, height);
    canvas.fill();
  }

  /**
   * A picture, its upper left corner at x and y.
   *
   * @param scale points of one of the picture's units
   */
  public void picture(Picture picture, float x, float y, float scale) {
    PicturePdf.put(picture, canvas, plain, x, HEIGHT - y, scale);
  }

  private void ink(Ink ink) {
    canvas.setRGBColorFill(ink.red, ink.green, ink.blue);
  }

  /**
   * A row of a table: the first cell begins at x, each of the others ends where its column ends.
   *
   * @param widths of the columns
   */
  public void row(List<String> cells, float x, float y, float[] widths, Style style) {
    left(cells.getFirst(), x, y, widths[0] - 4, style);
    float end = x + widths[0];
    for (int i = 1; i < cells.size(); i++) {
      end += widths[i];
      right(cells.get(i), end, y, widths[i] - 4, style);
    }
  }
}
