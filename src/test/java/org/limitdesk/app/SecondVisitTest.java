package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.kit.Pace;

/**
 * A screen that is come back to is there at once, because it still has what it drew. What is
 * counted is the nodes that a second visit makes, not its milliseconds: those are another
 * machine's, or a busy one's, while every node that is made anew is made by the screen's thread,
 * with its styles.
 */
class SecondVisitTest extends SignedInTest {
  private static final List<String> SCREENS = List.of("today", "review", "borrowers", "profile");

  /**
   * A cell or two may be another, such as the row that is chosen; a list that is filled may not.
   */
  private static final double MOST_NEW = 0.05;

  @Test
  void makesNextToNoNodes() {
    Map<String, Set<Node>> first = new LinkedHashMap<>();
    for (String screen : SCREENS) {
      first.put(screen, visit(screen));
    }
    for (String screen : SCREENS) {
      Set<Node> then = visit(screen);
      Set<Node> before = first.getOrDefault(screen, Set.of());
      List<Node> made = then.stream().filter(node -> !before.contains(node)).toList();
      assertTrue(
          made.size() <= MOST_NEW * then.size(),
          () -> "%s made of its %d nodes anew: %s".formatted(screen, then.size(), made));
    }
  }

  private Set<Node> visit(String screen) {
    open(screen, "");
    for (int quiet = 0; quiet < 5; quiet++) {
      until(() -> background.isIdle() && Pace.isQuiet());
      org.testfx.util.WaitForAsyncUtils.sleep(50, java.util.concurrent.TimeUnit.MILLISECONDS);
    }
    return onScreen(() -> {
      Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      collect(scene().getRoot(), seen);
      return seen;
    });
  }

  private static void collect(Node node, Set<Node> seen) {
    if (node.isVisible() && seen.add(node) && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, seen));
    }
  }
}
