package org.limitdesk.report.npl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.limitdesk.report.PdfFonts;
import org.limitdesk.report.npl.PackageSheetRows.Row;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The sheet of figures on paper, A4 upright. */
public final class PackagePdf {
  private static final float SIDE = 54;
  private static final float TITLE = 16;
  private static final float TEXT = 9;
  private static final float[] WIDTHS = {35, 35, 30};

  private final BaseFont plain;
  private final BaseFont strong;

  public PackagePdf() throws IOException {
    plain = PdfFonts.plain();
    strong = PdfFonts.strong();
  }

  /** The figures as a file. */
  public byte[] bytes(List<Row> rows, Locale language) {
    String title = PackageSheetRows.bundle(language).getString("title");
    Document document = new Document(PageSize.A4, SIDE, SIDE, SIDE, SIDE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfWriter.getInstance(document, bytes);
    document.addTitle(title);
    document.addCreator("LimitDesk");
    document.setDocumentLanguage(language.getLanguage());
    document.open();
    Paragraph head = new Paragraph(title, new Font(strong, TITLE));
    head.setSpacingAfter(12);
    document.add(head);
    document.add(table(rows));
    document.close();
    return bytes.toByteArray();
  }

  private PdfPTable table(List<Row> rows) {
    PdfPTable table = new PdfPTable(WIDTHS);
    table.setWidthPercentage(100);
    for (Row row : rows) {
      table.addCell(cell(row.label(), strong, Element.ALIGN_LEFT));
      table.addCell(cell(row.value(), plain, Element.ALIGN_RIGHT));
      table.addCell(cell(row.remark(), plain, Element.ALIGN_LEFT));
    }
    return table;
  }

  private static PdfPCell cell(String text, BaseFont face, int alignment) {
    PdfPCell cell = new PdfPCell(new Phrase(text, new Font(face, TEXT)));
    cell.setHorizontalAlignment(alignment);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderWidth(0.4f);
    cell.setPaddingTop(3);
    cell.setPaddingBottom(5);
    cell.setPaddingLeft(6);
    cell.setPaddingRight(6);
    return cell;
  }
}
