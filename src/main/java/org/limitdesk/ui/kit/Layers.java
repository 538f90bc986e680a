package org.limitdesk.ui.kit;

import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What a window is made of: the content, the dialogs over it, the toasts over both. */
public final class Layers extends StackPane {
  /** Before the dialogs, which stand at -10 while one is open. */
  private static final double FRONT = -20;

  private double leastWidth;
  private double leastHeight;
  private final StackPane content = new StackPane();
  private final Dialogs dialogs = new Dialogs();
  private final Toasts toasts;
  private final ScrollPane scroll = new ScrollPane();
  private @Nullable Node cover;
  private @Nullable Node focusBefore;

  /** With the clock that says when something was done. */
  public Layers(Clock clock) {
    toasts = new Toasts(clock);
    getStyleClass().add("desk");
    getChildren().addAll(content, dialogs, toasts);
    scroll.getStyleClass().addAll("zoom", "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
  }

  /** Puts another content in place of the one that is there. */
  public void show(Node node) {
    content.getChildren().setAll(node);
  }

  /** What the content is laid out in at least while it is scrolled. */
  void least(double width, double height) {
    leastWidth = width;
    leastHeight = height;
  }

  /** Scrolls the content where it has not the room that it needs, or lets it fill what there is. */
  void scrolled(boolean on) {
    if (on != isScrolled()) {
      getChildren().removeFirst();
      content.setMinSize(on ? leastWidth : 0, on ? leastHeight : 0);
      scroll.setContent(on ? content : null);
      getChildren().addFirst(on ? scroll : content);
    }
  }

  private boolean isScrolled() {
    return getChildren().getFirst() == scroll;
  }

  /** Hides all there is under a page that has the keys alone; what was open stays as it was. */
  public void cover(Node page) {
    uncover();
    focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    cover = page;
    page.setViewOrder(FRONT);
    // A menu that is open stands in a window of its own.
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(Window::hide);
    getChildren().forEach(layer -> layer.setVisible(false));
    dialogs.covered(true);
    getChildren().add(page);
  }

  /** Shows again what was hidden. */
  public void uncover() {
    if (cover == null) {
      return;
    }
    getChildren().remove(cover);
    cover = null;
    dialogs.covered(false);
    getChildren().forEach(layer -> layer.setVisible(true));
    if (focusBefore != null) {
      focusBefore.requestFocus();
      focusBefore = null;
    }
  }

  /** Whether a page hides all there is. */
  public boolean isCovered() {
    return cover != null;
  }

  public Dialogs dialogs() {
    return dialogs;
  }

  public Toasts toasts() {
    return toasts;
  }
}
