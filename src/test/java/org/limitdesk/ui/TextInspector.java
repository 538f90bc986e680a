package org.limitdesk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Language;

/**
 * Reads a scene's texts as a person does: none is a key, none is in the other language, none is cut
 * off, and none stands on another.
 */
public final class TextInspector {
  /** Says of a label that its text may be cut: its whole text is shown on hover. */
  private static final String MAY_BE_CUT = "abridged";

  private static final Pattern KEY = Pattern.compile("%?[a-z][\\w]*(\\.[\\w-]+)+");
  private static final double TOUCH = 2;
  private static final int LEAST_LETTERS = 4;

  private final Language language;
  private final ResourceBundle texts =
      ResourceBundle.getBundle("org.limitdesk.ui.messages", Locale.ROOT);
  private final List<Pattern> english = new ArrayList<>();

  public TextInspector(Language language) {
    this.language = language;
    if (language == Language.ZH) {
      ResourceBundle chinese =
          ResourceBundle.getBundle("org.limitdesk.ui.messages", Locale.SIMPLIFIED_CHINESE);
      for (String key : texts.keySet()) {
        String text = texts.getString(key);
        if (!text.equals(chinese.getString(key)) && letters(text) >= LEAST_LETTERS) {
          english.add(asWritten(text));
        }
      }
    }
  }

  private static long letters(String text) {
    return text.replaceAll("\\{\\d}", "").chars().filter(Character::isLetter).count();
  }

  /** The text with anything in the place of its arguments. */
  private static Pattern asWritten(String text) {
    StringBuilder pattern = new StringBuilder();
    for (String part : text.splitWithDelimiters("\\{\\d}", 0)) {
      pattern.append(part.matches("\\{\\d}") ? ".*" : Pattern.quote(part));
    }
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }

  /** What is wrong with the texts of that scene. */
  public List<String> look(Scene scene) {
    List<String> findings = new ArrayList<>();
    look(scene.getRoot(), findings);
    return findings;
  }

  /** The message keys that stand in the place of their texts. */
  public static List<String> keys(Scene scene) {
    List<String> found = new ArrayList<>();
    keys(
        scene.getRoot(), ResourceBundle.getBundle("org.limitdesk.ui.messages", Locale.ROOT), found);
    return found;
  }

  private static void keys(Node node, ResourceBundle texts, List<String> found) {
    if (node.isVisible() && node instanceof Labeled labeled && isKey(labeled.getText(), texts)) {
      found.add("a key is shown: " + labeled.getText());
    }
    if (node.isVisible() && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> keys(child, texts, found));
    }
  }

  private static boolean isKey(String text, ResourceBundle texts) {
    return text != null && KEY.matcher(text).matches() && texts.containsKey(text.replace("%", ""));
  }

  private void look(Node node, List<String> findings) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled) {
      words(labeled.getText(), findings);
      cut(labeled, findings);
    }
    if (node instanceof Parent parent) {
      overlap(parent, findings);
      parent.getChildrenUnmodifiable().forEach(child -> look(child, findings));
    }
  }

  private void words(String text, List<String> findings) {
    if (text == null || text.isBlank()) {
      return;
    }
    if (isKey(text, texts)) {
      findings.add("a key is shown: " + text);
    }
    if (language == Language.ZH
        && english.stream().anyMatch(each -> each.matcher(text).matches())) {
      findings.add("English is shown: " + text);
    }
  }

  private static void cut(Labeled labeled, List<String> findings) {
    if (mayBeCut(labeled) || labeled.getText() == null) {
      return;
    }
    shown(labeled)
        .filter(text -> !text.getText().equals(labeled.getText()))
        .filter(text -> isShorter(text.getText(), labeled))
        .ifPresent(text ->
            findings.add("cut off: '" + labeled.getText() + "' to '" + text.getText() + "'"));
  }

  /** With its ellipsis a short text that was cut can be as long as it was. */
  private static boolean isShorter(String shown, Labeled labeled) {
    return shown.length() < labeled.getText().length()
        || shown.endsWith(labeled.getEllipsisString());
  }

  private static boolean mayBeCut(Labeled labeled) {
    boolean cellWithTooltip = labeled instanceof IndexedCell<?> && !HoverText.of(labeled).isEmpty();
    return cellWithTooltip || labeled.getStyleClass().contains(MAY_BE_CUT);
  }

  /** The text as it is drawn. */
  private static Optional<Text> shown(Labeled labeled) {
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.isVisible() && !(text instanceof FontIcon))
        .findFirst();
  }

  private static void overlap(Parent parent, List<String> findings) {
    List<Text> drawn =
        parent.getChildrenUnmodifiable().stream()
            .filter(Node::isVisible)
            .map(TextInspector::drawn)
            .flatMap(Optional::stream)
            .filter(text -> !text.getText().isBlank())
            .toList();
    for (int i = 0; i < drawn.size(); i++) {
      for (int j = i + 1; j < drawn.size(); j++) {
        if (meet(drawn.get(i), drawn.get(j))) {
          findings.add(
              "one on the other: '%s' and '%s'"
                  .formatted(drawn.get(i).getText(), drawn.get(j).getText()));
        }
      }
    }
  }

  private static Optional<Text> drawn(Node node) {
    return switch (node) {
      case FontIcon icon -> Optional.empty();
      case Text text -> Optional.of(text);
      case Labeled labeled -> shown(labeled);
      default -> Optional.empty();
    };
  }

  private static boolean meet(Text one, Text other) {
    Bounds first = one.localToScene(one.getLayoutBounds());
    Bounds second = other.localToScene(other.getLayoutBounds());
    double width =
        Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
    double height =
        Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
    return width > TOUCH && height > TOUCH;
  }
}
