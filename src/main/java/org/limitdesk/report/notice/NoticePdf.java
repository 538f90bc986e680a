package org.limitdesk.report.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.limitdesk.domain.notice.NoticeText;
import org.limitdesk.domain.notice.NoticeText.Block;
import org.limitdesk.report.EvidenceText;
import org.limitdesk.report.PdfFonts;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Puts notices on paper, A4 upright, on as many pages as each needs; the fonts are read once. */
public final class NoticePdf {
  private static final float SIDE = 64;
  private static final float TOP = 54;
  private static final float BOTTOM = 58;
  private static final float TITLE = 16;
  private static final float HEADING = 11;
  private static final float TEXT = 10;
  private static final float FOOT = 8;
  private static final float LEADING = 1.5f;

  /** What begins with a number or a dot belongs to a list. */
  private static final Pattern ITEM = Pattern.compile("(\\d+\\.|·) ");

  private final BaseFont plain;
  private final BaseFont strong;

  public NoticePdf() throws IOException {
    plain = PdfFonts.plain();
    strong = PdfFonts.strong();
  }

  /**
   * The notice as a file.
   *
   * @param reference stands at the foot of each page
   */
  public byte[] bytes(NoticeText notice, String reference, Locale language) {
    Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    writer.setPageEvent(new Foot(reference, NoticeWords.bundle(language)));
    document.addTitle(notice.title());
    document.addCreator("LimitDesk");
    document.setDocumentLanguage(language.getLanguage());
    document.open();
    document.add(paragraph(notice.title(), strong, TITLE, 0, 10));
    for (Block block : notice.blocks()) {
      document.add(
          block.isHeading()
              ? paragraph(block.words(), strong, HEADING, 11, 3)
              : paragraph(block.words(), plain, TEXT, 0, 4));
    }
    document.close();
    return bytes.toByteArray();
  }

  private static Paragraph paragraph(
      String words, BaseFont face, float size, float before, float after) {
    Font font = new Font(face, size);
    Chunk chunk = new Chunk(words, font);
    chunk.setSplitCharacter(new LineEnds());
    Paragraph paragraph = new Paragraph(size * LEADING);
    paragraph.setFont(font);
    paragraph.add(chunk);
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    Matcher item = ITEM.matcher(words);
    if (item.lookingAt()) {
      float indent = face.getWidthPoint(item.group(), size);
      paragraph.setIndentationLeft(indent);
      paragraph.setFirstLineIndent(-indent);
    }
    return paragraph;
  }

  /** The reference and the page's number, at the foot of each page. */
  private final class Foot extends PdfPageEventHelper {
    private final String reference;
    private final ResourceBundle texts;

    private Foot(String reference, ResourceBundle texts) {
      this.reference = reference;
      this.texts = texts;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document ended) {
      Map<String, String> of =
          Map.of("reference", reference, "page", Integer.toString(writer.getPageNumber()));
      String words = EvidenceText.fill(texts.getString("page"), of, texts);
      PdfContentByte canvas = writer.getDirectContent();
      canvas.beginText();
      canvas.setFontAndSize(plain, FOOT);
      canvas.showTextAligned(
          PdfContentByte.ALIGN_CENTER, words, PageSize.A4.getWidth() / 2, BOTTOM / 2, 0);
      canvas.endText();
    }
  }
}
