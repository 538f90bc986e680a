package org.limitdesk.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What a key does.
 *
 * @param keys the combination; bound to the key, not to what it types, so that an input method
 *     neither swallows nor triggers it
 * @param textKey what it does, for the list of keys
 */
public record KeyAct(KeyCombination keys, String textKey, Runnable act) {
  /** A plain key. */
  public static KeyAct plain(KeyCode key, String textKey, Runnable act) {
    return new KeyAct(new KeyCodeCombination(key), textKey, act);
  }

  /** A key with Ctrl, ⌘ on macOS. */
  public static KeyAct withShortcut(KeyCode key, String textKey, Runnable act) {
    return new KeyAct(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), textKey, act);
  }

  /** A key with Shift. */
  public static KeyAct withShift(KeyCode key, String textKey, Runnable act) {
    return new KeyAct(new KeyCodeCombination(key, KeyCombination.SHIFT_DOWN), textKey, act);
  }

  public boolean matches(KeyEvent event) {
    return keys.match(event);
  }

  /** Whether it is a letter or a digit without Ctrl or Alt, which a text field wants for itself. */
  public boolean isPlainLetter() {
    return keys instanceof KeyCodeCombination combination
        && (combination.getCode().isLetterKey() || combination.getCode().isDigitKey())
        && combination.getShortcut() != KeyCombination.ModifierValue.DOWN
        && combination.getControl() != KeyCombination.ModifierValue.DOWN
        && combination.getAlt() != KeyCombination.ModifierValue.DOWN;
  }

  /** As it is written on this system: {@code Ctrl K}, {@code ⌘K}. */
  public String hint() {
    return KeyHint.written(keys);
  }
}
