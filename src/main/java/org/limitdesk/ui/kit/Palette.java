package org.limitdesk.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The looked-up colours of light.css or dark.css for what is not drawn by style sheets, so that
 * charts and controls take them from one place.
 */
public final class Palette {
  private static final Pattern LINE =
      Pattern.compile("^\\s*(-[\\w-]+):\\s*(#[0-9a-fA-F]{6});", Pattern.MULTILINE);
  private static final Palette LIGHT = read("light.css");
  private static final Palette DARK = read("dark.css");

  private final Map<String, String> colours;

  private Palette(Map<String, String> colours) {
    this.colours = Map.copyOf(colours);
  }

  /** The one of the dark theme, or of the light one. */
  public static Palette of(boolean dark) {
    return dark ? DARK : LIGHT;
  }

  /**
   * A colour as {@code #rrggbb}.
   *
   * @param name as the style sheet has it, {@code -ld-grid}
   * @throws IllegalArgumentException where it has none of that name
   */
  public String hex(String name) {
    String hex = colours.get(name);
    if (hex == null) {
      throw new IllegalArgumentException("no colour " + name);
    }
    return hex;
  }

  private static Palette read(String sheet) {
    Map<String, String> colours = new HashMap<>();
    Matcher line = LINE.matcher(text(sheet));
    while (line.find()) {
      colours.put(line.group(1), line.group(2));
    }
    return new Palette(colours);
  }

  private static String text(String sheet) {
    try (InputStream in = Palette.class.getResourceAsStream(sheet)) {
      if (in == null) {
        throw new IllegalStateException("no style sheet " + sheet);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("the style sheet " + sheet + " cannot be read", broken);
    }
  }
}
