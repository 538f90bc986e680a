package org.limitdesk.ui.kit;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What a window is made of: the content, the dialogs over it, the toasts over both. */
public final class Layers extends StackPane {
  private final StackPane content = new StackPane();
  private final Dialogs dialogs = new Dialogs();
  private final Toasts toasts;

  /** With the clock that says when something was done. */
  public Layers(Clock clock) {
    toasts = new Toasts(clock);
    getStyleClass().add("desk");
    getChildren().addAll(content, dialogs, toasts);
  }

  /** Puts another content in place of the one that is there. */
  public void show(Node node) {
    content.getChildren().setAll(node);
  }

  public Dialogs dialogs() {
    return dialogs;
  }

  public Toasts toasts() {
    return toasts;
  }
}
