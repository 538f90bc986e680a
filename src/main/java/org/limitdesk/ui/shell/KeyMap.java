package org.limitdesk.ui.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.limitdesk.ui.kit.KeyAct;

/**
 * Gives each key to what it does. Letters alone work only where nobody writes; G waits a moment for
 * the letter of a screen.
 */
final class KeyMap implements EventHandler<KeyEvent> {
  private static final long PATIENCE_NANOS = 1_500_000_000L;

  private final Navigator navigator;
  private final Supplier<List<KeyAct>> acts;
  private final BooleanSupplier blocked;
  private final BooleanSupplier plainLetters;
  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
  private long goUntil;

  /** Whether the last key that went down was given to an act. */
  private boolean consumed;

  /**
   * @param acts the keys of the frame and of the screen that is shown
   * @param blocked whether a dialog has the keys
   * @param plainLetters whether letters alone are keys
   */
  KeyMap(
      Navigator navigator,
      Supplier<List<KeyAct>> acts,
      BooleanSupplier blocked,
      BooleanSupplier plainLetters) {
    this.navigator = navigator;
    this.acts = acts;
    this.blocked = blocked;
    this.plainLetters = plainLetters;
  }

  @Override
  public void handle(KeyEvent event) {
    press(event);
    consumed = event.isConsumed();
  }

  private void press(KeyEvent event) {
    if (blocked.getAsBoolean() || event.getCode().isModifierKey()) {
      return;
    }
    boolean repeated = !down.add(event.getCode());
    boolean letters = plainLetters.getAsBoolean() && !writes(event.getTarget());
    if (letters && isPlain(event) && go(event.getCode())) {
      event.consume();
      return;
    }
    for (KeyAct act : acts.get()) {
      if (act.matches(event) && (letters || !act.isPlainLetter()) && !presses(event)) {
        event.consume();
        if (!repeated) {
          act.act().run();
        }
        return;
      }
    }
  }

  /** What a key writes that did something else: it must not get into a field it led to. */
  void typed(KeyEvent event) {
    if (consumed) {
      event.consume();
    }
  }

  /** A key that is held down acts once: else it would decide cases that nobody saw. */
  void released(KeyEvent event) {
    down.remove(event.getCode());
  }

  /** G, or the letter of a screen soon after it. */
  private boolean go(KeyCode code) {
    boolean waiting = System.nanoTime() - goUntil < 0;
    goUntil = System.nanoTime();
    if (waiting) {
      navigator.entries().stream()
          .filter(entry -> entry.letter() == code)
          .findFirst()
          .ifPresent(entry -> navigator.open(entry.id(), ""));
      // The letter of a screen that is not open to somebody must not decide a case instead.
      return code.isLetterKey();
    }
    if (code == KeyCode.G) {
      goUntil = System.nanoTime() + PATIENCE_NANOS;
      return true;
    }
    return false;
  }

  /** Whether that key is the focused button's own. */
  private static boolean presses(KeyEvent event) {
    return event.getCode() == KeyCode.SPACE && event.getTarget() instanceof ButtonBase;
  }

  private static boolean isPlain(KeyEvent event) {
    return !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown()
        && !event.isShiftDown();
  }

  /** Whether a key that is pressed there would write something. */
  private static boolean writes(Object target) {
    return switch (target) {
      case TextInputControl field -> field.isEditable();
      case ComboBoxBase<?> box -> box.isEditable();
      case Spinner<?> spinner -> spinner.isEditable();
      default -> false;
    };
  }
}
