package org.limitdesk.report;

import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.pdf.BaseFont;

/** The desk's own face for paper, in which English and Chinese are one. */
public final class PdfFonts {
  private static final String FOLDER = "/org/limitdesk/ui/kit/fonts/";
  private static final String REGULAR = "NotoSansSC-Regular.ttf";

  private PdfFonts() {}

  /** For text. */
  public static BaseFont plain() throws IOException {
    return font(REGULAR);
  }

  /** For headings. */
  public static BaseFont strong() throws IOException {
    return font("NotoSansSC-SemiBold.ttf");
  }

  /** The file of the face for text, for another toolkit that measures with it; to be closed. */
  public static InputStream regular() throws IOException {
    return open(REGULAR);
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = PdfFonts.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IOException("the program's font " + name + " is missing");
    }
    return in;
  }

  /** Embedded; only the letters used go into the file. */
  private static BaseFont font(String name) throws IOException {
    try (InputStream in = open(name)) {
      return BaseFont.createFont(
          name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
    }
  }
}
