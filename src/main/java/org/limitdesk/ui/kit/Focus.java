package org.limitdesk.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Where the focus can go. */
public final class Focus {
  private Focus() {}

  /**
   * Gives a node the focus as soon as it is in a window: what stands inside a scroll pane is not
   * before the pane's first layout, and would take no focus until then.
   */
  public static void whenThere(Node node) {
    if (node.getScene() != null) {
      node.requestFocus();
      return;
    }
    node.sceneProperty()
        .addListener(
            new ChangeListener<Scene>() {
              @Override
              public void changed(
                  ObservableValue<? extends Scene> scene, Scene before, Scene after) {
                scene.removeListener(this);
                node.requestFocus();
              }
            });
  }

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
