package org.limitdesk.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

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
    return parts(node).stream().map(Focus::firstIn).flatMap(Optional::stream).findFirst();
  }

  /** The last node, inside it or it, that takes the focus. */
  public static Optional<Node> lastIn(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    // What a control is made of takes no focus of its own.
    return node.isFocusTraversable()
        ? Optional.of(node)
        : parts(node).reversed().stream().map(Focus::lastIn).flatMap(Optional::stream).findFirst();
  }

  /** Whether a node is that one or inside it. */
  public static boolean isIn(@Nullable Node node, Node outer) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static List<Node> parts(Node node) {
    return node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
  }
}
