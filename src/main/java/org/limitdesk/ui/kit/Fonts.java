package org.limitdesk.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The typefaces that come with the program, so that both languages look the same on every system.
 * Noto Sans SC holds Latin and Chinese: a face without Chinese letters shows boxes where the system
 * has none either.
 */
public final class Fonts {
  private static final List<String> FILES =
      List.of(
          "NotoSansSC-Regular.ttf",
          "NotoSansSC-Medium.ttf",
          "NotoSansSC-SemiBold.ttf",
          "JetBrainsMono-Regular.ttf");
  private static final double ANY_SIZE = 13;

  private Fonts() {}

  /** Makes them known to JavaFX; once, before the first window. */
  public static void load() {
    for (String name : FILES) {
      try (InputStream file = Fonts.class.getResourceAsStream("fonts/" + name)) {
        if (file == null || Font.loadFont(file, ANY_SIZE) == null) {
          throw new IllegalStateException("the font " + name + " cannot be read");
        }
      } catch (IOException broken) {
        throw new UncheckedIOException("the font " + name + " cannot be read", broken);
      }
    }
  }

  /** The regular face's file, for another toolkit; to be closed. */
  public static InputStream regular() throws IOException {
    InputStream file = Fonts.class.getResourceAsStream("fonts/" + FILES.getFirst());
    if (file == null) {
      throw new IOException("the font " + FILES.getFirst() + " is missing");
    }
    return file;
  }
}
