package org.limitdesk.ui.kit;

import atlantafx.base.controls.ModalPane;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * The one layer that dialogs stand on, inside the window. While one is open nothing below takes a
 * key; when it closes, the focus goes back to where it was.
 */
public final class Dialogs extends ModalPane {
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
  }

  /** Whether a dialog is open. */
  public boolean isOpen() {
    return isDisplay();
  }

  /** Closes the dialog that is open. */
  public void close() {
    hide(true);
  }

  private void opensOrCloses(boolean open) {
    if (open) {
      return;
    }
    closed.run();
    closed = () -> {};
    if (focusBefore != null) {
      focusBefore.requestFocus();
      focusBefore = null;
    }
  }
}
