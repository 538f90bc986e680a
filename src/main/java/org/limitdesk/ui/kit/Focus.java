package org.limitdesk.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the focus can go. */
public final class Focus {
  private Focus() {}

  /** The first node, it or inside it, that takes the focus. */
  public static Optional<Node> firstIn(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(Focus::firstIn)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }
}
