package org.limitdesk.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Focus;

/** Moves the focus from region to region, F6 and back. */
final class Regions {
  private Regions() {}

  /** Focuses the next region that takes the focus; round at the ends. */
  static void move(List<Node> regions, @Nullable Node focused, int direction) {
    int from = indexOf(regions, focused);
    for (int i = 1; i <= regions.size(); i++) {
      Node region = regions.get(Math.floorMod(from + direction * i, regions.size()));
      Optional<Node> first = Focus.firstIn(region);
      if (first.isPresent()) {
        first.get().requestFocus();
        return;
      }
    }
  }

  /** The innermost region that holds the focus; before the first where none does. */
  private static int indexOf(List<Node> regions, @Nullable Node focused) {
    for (Node at = focused; at != null; at = at.getParent()) {
      int index = regions.indexOf(at);
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }
}
