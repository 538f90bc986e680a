package org.limitdesk.ui.kit;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/** A key as it stands on a button or in a list: {@code A}, {@code Ctrl K}, {@code ⌘K}. */
public final class KeyHint extends Label {
  /** For FXML; the text is given there, with {@code Ctrl} for the shortcut key. */
  public KeyHint() {
    this("");
  }

  public KeyHint(String keys) {
    super(isMac() ? mac(keys) : keys);
    getStyleClass().add("key-hint");
    setMinWidth(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  public static KeyHint of(KeyCombination keys) {
    KeyHint hint = new KeyHint();
    hint.setText(written(keys));
    return hint;
  }

  /** How this system writes a combination. */
  static String written(KeyCombination keys) {
    String name =
        keys.getName()
            .replace("Shortcut", "Ctrl")
            .replace('+', ' ')
            .replace("Shift Slash", "?")
            .replace("Slash", "/")
            .replace("Comma", ",");
    return isMac() ? mac(name) : name;
  }

  private static String mac(String keys) {
    return keys.replace("Ctrl ", "⌘").replace("Shift ", "⇧").replace("Alt ", "⌥");
  }

  private static boolean isMac() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
  }
}
