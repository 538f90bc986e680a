package org.limitdesk.report.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.limitdesk.report.PdfFonts;
import org.limitdesk.report.picture.Outline.Step;
import org.limitdesk.report.picture.Piece.Ink;
import org.limitdesk.report.picture.Piece.Pen;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a picture as a PDF of one page, as large as the picture, or onto a page of a report; its
 * face goes into the file.
 */
public final class PicturePdf {
  private static final int HEX = 16;

  private final PdfContentByte page;
  private final BaseFont face;
  private final double height;

  private PicturePdf(PdfContentByte page, BaseFont face, double height) {
    this.page = page;
    this.face = face;
    this.height = height;
  }

  /** The bytes of the file. */
  public static byte[] bytes(Picture picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Rectangle size = new Rectangle((float) picture.width(), (float) picture.height());
    try (Document document = new Document(size, 0, 0, 0, 0)) {
      PdfWriter writer = PdfWriter.getInstance(document, bytes);
      document.addTitle(picture.title());
      document.addCreator("LimitDesk");
      document.open();
      PicturePdf pdf =
          new PicturePdf(writer.getDirectContent(), PdfFonts.plain(), picture.height());
      Outline whole = Outline.box(0, 0, picture.width(), picture.height());
      pdf.draw(new Piece.Area(whole, Ink.of(picture.ground())));
      picture.pieces().forEach(pdf::draw);
    }
    return bytes.toByteArray();
  }

  /**
   * Puts it on a page that is being written.
   *
   * @param face the desk's own for text
   * @param left of its left edge, in points from the page's lower left corner, as is {@code top}
   * @param scale points of one of the picture's units
   */
  public static void put(
      Picture picture, PdfContentByte page, BaseFont face, float left, float top, float scale) {
    PicturePdf pdf = new PicturePdf(page, face, picture.height());
    page.saveState();
    page.concatCTM(scale, 0, 0, scale, left, top - (float) picture.height() * scale);
    picture.pieces().forEach(pdf::draw);
    page.restoreState();
  }

  private void draw(Piece piece) {
    page.saveState();
    switch (piece) {
      case Piece.Area(Outline outline, Ink ink) -> {
        fillWith(ink);
        follow(outline);
        page.fill();
      }
      case Piece.Trace(Outline outline, Ink ink, Pen pen) -> {
        drawWith(ink, pen);
        follow(outline);
        page.stroke();
      }
      case Piece.Words words -> write(words);
    }
    page.restoreState();
  }

  private void write(Piece.Words words) {
    fillWith(words.ink());
    page.beginText();
    page.setFontAndSize(face, (float) words.size());
    page.setTextMatrix((float) words.x(), up(words.y()));
    page.showText(words.text());
    page.endText();
  }

  private void fillWith(Ink ink) {
    page.setRGBColorFill(part(ink, 1), part(ink, 3), part(ink, 5));
    if (ink.opacity() < 1) {
      PdfGState state = new PdfGState();
      state.setFillOpacity((float) ink.opacity());
      page.setGState(state);
    }
  }

  private void drawWith(Ink ink, Pen pen) {
    page.setRGBColorStroke(part(ink, 1), part(ink, 3), part(ink, 5));
    if (ink.opacity() < 1) {
      PdfGState state = new PdfGState();
      state.setStrokeOpacity((float) ink.opacity());
      page.setGState(state);
    }
    page.setLineWidth((float) pen.width());
    page.setLineCap(pen.round() ? PdfContentByte.LINE_CAP_ROUND : PdfContentByte.LINE_CAP_BUTT);
    page.setLineJoin(pen.round() ? PdfContentByte.LINE_JOIN_ROUND : PdfContentByte.LINE_JOIN_MITER);
    if (!pen.dash().isEmpty()) {
      page.setLineDash(lengths(pen.dash()), 0);
    }
  }

  private static float[] lengths(List<Double> dash) {
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dash.get(i).floatValue();
    }
    return lengths;
  }

  /** Red, green or blue. */
  private static int part(Ink ink, int from) {
    return Integer.parseInt(ink.hex().substring(from, from + 2), HEX);
  }

  private void follow(Outline outline) {
    for (Step step : outline.steps()) {
      switch (step) {
        case Step.Move(double x, double y) -> page.moveTo((float) x, up(y));
        case Step.Line(double x, double y) -> page.lineTo((float) x, up(y));
        case Step.Curve c ->
            page.curveTo(
                (float) c.x1(), up(c.y1()), (float) c.x2(), up(c.y2()), (float) c.x(), up(c.y()));
        case Step.Close() -> page.closePath();
      }
    }
  }

  /** A page's origin is its lower left corner. */
  private float up(double y) {
    return (float) (height - y);
  }
}
