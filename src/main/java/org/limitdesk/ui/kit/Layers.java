package org.limitdesk.ui.kit;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** What a window is made of: the content, the dialogs over it, the toasts over both. */
public final class Layers extends StackPane {
  private double leastWidth;
  private double leastHeight;
  private final StackPane content = new StackPane();
  private final Dialogs dialogs = new Dialogs();
  private final Toasts toasts;
  private final ScrollPane scroll = new ScrollPane();

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

  public Dialogs dialogs() {
    return dialogs;
  }

  public Toasts toasts() {
    return toasts;
  }
}
