package org.limitdesk.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;

/**
 * Makes the bundled typeface known to AWT too, or labels would be measured in one face and drawn in
 * another.
 */
public final class ChartFonts {
  private static boolean known;

  private ChartFonts() {}

  /** Where a font's file is read from. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /** Reads it once, which takes a moment: not on the screen's thread. */
  public static synchronized void register(Source file) throws IOException {
    if (known) {
      return;
    }
    try (InputStream in = file.open()) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      known = true;
    } catch (FontFormatException broken) {
      throw new IOException("the font of the charts cannot be read", broken);
    }
  }

  static Font ofSize(int size) {
    return new Font("Noto Sans SC", Font.PLAIN, size);
  }
}
