package org.limitdesk.ui.kit;

import atlantafx.base.controls.ModalPane;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The one layer that dialogs stand on, inside the window. While one is open nothing below takes a
 * key; when it closes, the focus goes back to where it was.
 */
public final class Dialogs extends ModalPane {
  private final EventHandler<KeyEvent> escape = this::escape;
  private final ChangeListener<@Nullable Node> stay = (at, before, now) -> stay(now);
  private @Nullable Node focusBefore;
  private Runnable closed = () -> {};
  private final StringProperty unsaved = new SimpleStringProperty("");
  private boolean covered;

  public Dialogs() {
    setId("dialogs");
    setPersistent(false);
    // The end of a dialog that still fades out would hide the next one, opened meanwhile.
    setInTransitionFactory(null);
    setOutTransitionFactory(null);
    displayProperty().subscribe(this::opensOrCloses);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onTab);
  }

  /**
   * Shows a dialog; Esc closes it, and a click beside it where nothing is written in it. Where
   * something was written, Esc says so first.
   */
  public void open(Node dialog) {
    open(dialog, () -> {});
  }

  /**
   * Shows a dialog, in place of one that is open.
   *
   * @param onClose called when it is closed or replaced, however that happened
   */
  public void open(Node dialog, Runnable onClose) {
    Scene scene = getScene();
    focusBefore = scene == null || isDisplay() ? focusBefore : scene.getFocusOwner();
    if (isDisplay()) {
      closed.run();
    }
    closed = onClose;
    // What was typed is not lost by a click beside it.
    setPersistent(WrittenWords.areAskedBy(dialog));
    show(dialog);
    if (scene != null) {
      scene.focusOwnerProperty().removeListener(stay);
      scene.focusOwnerProperty().addListener(stay);
    }
    Focus.firstIn(dialog).ifPresent(Node::requestFocus);
    if (scene != null) {
      scene.addEventHandler(KeyEvent.KEY_PRESSED, escape);
    }
  }

  /** What is said before words that were written in a dialog are lost; empty for nothing. */
  public StringProperty unsaved() {
    return unsaved;
  }

  /** Whether a dialog is open, or the whole window is covered: the screens have no keys then. */
  public boolean isOpen() {
    return isDisplay() || covered;
  }

  /** While the window is covered an open dialog stays, and takes no key. */
  void covered(boolean on) {
    covered = on;
  }

  /** Closes the dialog that is open. */
  public void close() {
    hide(true);
  }

  /** At the scene, because a dialog without a control has no focus that would hear it. */
  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !covered) {
      event.consume();
      Node dialog = getContent();
      boolean stays =
          dialog != null
              && WrittenWords.areIn(dialog)
              && WrittenWords.isNewlySaid(dialog, unsaved.get());
      if (!stays) {
        close();
      }
    }
  }

  /** Shift Tab on the first control leads to the last; Tab leaves a text of several lines, too. */
  private void onTab(KeyEvent event) {
    Node dialog = getContent();
    if (dialog == null || event.getCode() != KeyCode.TAB || event.isShortcutDown()) {
      return;
    }
    Node owner = getScene().getFocusOwner();
    boolean back = event.isShiftDown();
    if (back && Focus.firstIn(dialog).filter(first -> first.equals(owner)).isPresent()) {
      Focus.lastIn(dialog).ifPresent(Node::requestFocus);
      event.consume();
    } else if (owner instanceof TextArea) {
      owner.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  /** The focus cannot leave a dialog: what would follow its last control is its first. */
  private void stay(@Nullable Node now) {
    Node dialog = getContent();
    if (isDisplay() && !covered && dialog != null && now != null && !Focus.isIn(now, dialog)) {
      Focus.firstIn(dialog).ifPresent(Node::requestFocus);
    }
  }

  private void opensOrCloses(boolean open) {
    if (open) {
      return;
    }
    setContent(null);
    if (getScene() != null) {
      getScene().focusOwnerProperty().removeListener(stay);
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
