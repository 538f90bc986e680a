package org.limitdesk.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Parent;

/**
 * How large texts are, in percent, with what holds them: style sheets are read with larger fonts
 * and heights, and rows of tables follow. One for the whole program, as the typefaces are.
 */
public final class TextSize {
  private static final int USUAL = 100;
  private static final String KNOWN = "style sheets as they were written";
  private static final IntegerProperty PERCENT = new SimpleIntegerProperty(USUAL);
  private static final Pattern SIZES =
      Pattern.compile(
          "(-fx-(?:font-size|icon-size|size|(?:min|max|pref)-height):\\s*)(\\d+(?:\\.\\d+)?)px");
  private static final Map<String, String> MADE = new ConcurrentHashMap<>();

  private TextSize() {}

  /** Of now, in percent. */
  public static IntegerProperty percent() {
    return PERCENT;
  }

  /** A height that follows. */
  public static DoubleBinding times(double height) {
    return PERCENT.multiply(height).divide((double) USUAL);
  }

  /** A style sheet's address at the size of now. */
  static String sheet(String address) {
    int percent = PERCENT.get();
    return percent == USUAL
        ? address
        : MADE.computeIfAbsent(percent + " " + address, _ -> made(address, percent));
  }

  /** Lets the sheets of a layout follow whenever it comes into a window. */
  static void follow(Parent root) {
    if (!root.getStylesheets().isEmpty()) {
      root.getProperties().put(KNOWN, List.copyOf(root.getStylesheets()));
      root.sceneProperty()
          .subscribe(scene -> {
            if (scene != null) {
              dress(root);
            }
          });
    }
  }

  /** Puts the sheets of all layouts in there to the size of now. */
  static void dressAll(Parent root) {
    dress(root);
    root.getChildrenUnmodifiable().stream()
        .filter(Parent.class::isInstance)
        .map(Parent.class::cast)
        .forEach(TextSize::dressAll);
  }

  private static void dress(Parent root) {
    if (root.hasProperties() && root.getProperties().get(KNOWN) instanceof List<?> written) {
      List<String> wanted = written.stream().map(each -> sheet((String) each)).toList();
      if (!wanted.equals(root.getStylesheets())) {
        root.getStylesheets().setAll(wanted);
      }
    }
  }

  private static String made(String address, int percent) {
    String scaled =
        SIZES
            .matcher(read(address))
            .replaceAll(size ->
                String.format(
                    Locale.ROOT,
                    "%s%.2fpx",
                    size.group(1),
                    Double.parseDouble(size.group(2)) * percent / USUAL));
    byte[] bytes = scaled.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String read(String address) {
    try (InputStream in = URI.create(address).toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("the style sheet " + address + " cannot be read", broken);
    }
  }
}
