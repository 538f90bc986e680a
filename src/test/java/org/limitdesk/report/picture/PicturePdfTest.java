package org.limitdesk.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.report.picture.Piece.Ink;
import org.limitdesk.report.picture.Piece.Pen;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A picture as PDF, read back. */
class PicturePdfTest {
  private static final Picture PICTURE =
      new Picture(
          "迁徙率",
          300,
          120,
          "#ffffff",
          List.of(
              new Piece.Area(Outline.box(10, 10, 30, 40), new Ink("#0969da", 0.5)),
              new Piece.Trace(
                  Outline.line(0, 60, 300, 60),
                  Ink.of("#c0504a"),
                  new Pen(2, true, List.of(5.0, 3.0))),
              new Piece.Words("Roll rates 迁徙率 M1 → M2", 20, 90, 150, 12, Ink.of("#1b2128"))));

  @Test
  void pageIsAsLargeAsThePictureAndKeepsItsWords() throws IOException {
    try (PdfReader pdf = new PdfReader(PicturePdf.bytes(PICTURE))) {
      assertEquals(1, pdf.getNumberOfPages());
      assertEquals(300, pdf.getPageSize(1).getWidth());
      assertEquals(120, pdf.getPageSize(1).getHeight());
      assertEquals("Roll rates 迁徙率 M1 → M2", new PdfTextExtractor(pdf).getTextFromPage(1).strip());
      assertEquals("迁徙率", pdf.getInfo().get("Title"));
    }
  }

  @Test
  void faceIsInTheFileWithTheLettersThatAreUsed() throws IOException {
    byte[] bytes = PicturePdf.bytes(PICTURE);
    assertTrue(bytes.length < 100_000, "the whole face is a hundred times that: " + bytes.length);
    try (PdfReader pdf = new PdfReader(bytes)) {
      PdfDictionary fonts = pdf.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
      PdfDictionary font = fonts.getAsDict(fonts.getKeys().iterator().next());
      PdfDictionary face = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0);
      assertTrue(face.getAsName(PdfName.BASEFONT).toString().contains("NotoSansSC"));
      assertNotNull(face.getAsDict(PdfName.FONTDESCRIPTOR).get(PdfName.FONTFILE2));
    }
  }
}
