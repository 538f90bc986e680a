package org.limitdesk.ui.kit;

import atlantafx.base.controls.ModalPane;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The one layer that dialogs stand on, inside the window. While one is open nothing below takes a
 * key; when it closes, the focus goes back to where it was.
 */
public final class Dialogs extends ModalPane {
  private final EventHandler<KeyEvent> escape = this::escape;
  private @Nullable Node focusBefore;
  private Runnable closed = () -> {};

  public Dialogs() {
    setId("dialogs");
    setPersistent(false);
    if (Platform.getPreferences().isReducedMotion()) {
      setInTransitionFactory(null);
      setOutTransitionFactory(null);
    }
    displayProperty().subscribe(this::opensOrCloses);
  }

  /** Shows a dialog; Esc and a click beside it close it. */
  public void open(Node dialog) {
    open(dialog, () -> {});
  }

  /**
   * Shows a dialog.
   *
   * @param onClose called when it is closed, however that happened
   */
  public void open(Node dialog, Runnable onClose) {
    Scene scene = getScene();
    focusBefore = scene == null || isDisplay() ? focusBefore : scene.getFocusOwner();
    closed = onClose;
    show(dialog);
    Focus.firstIn(dialog).ifPresent(Node::requestFocus);
    if (scene != null) {
      scene.addEventHandler(KeyEvent.KEY_PRESSED, escape);
    }
  }

  /** Whether a dialog is open. */
  public boolean isOpen() {
    return isDisplay();
  }

  /** Closes the dialog that is open. */
  public void close() {
    hide(true);
  }

  /** At the scene, because a dialog without a control has no focus that would hear it. */
  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    }
  }

  private void opensOrCloses(boolean open) {
    if (open) {
      return;
    }
    setContent(null);
    if (getScene() != null) {
      getScene().removeEventHandler(KeyEvent.KEY_PRESSED, escape);
    }
    closed.run();
    closed = () -> {};
    if (focusBefore != null) {
      focusBefore.requestFocus();
      focusBefore = null;
    }
  }
}
