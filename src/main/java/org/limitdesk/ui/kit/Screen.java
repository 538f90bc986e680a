package org.limitdesk.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * A screen as the shell sees it: something to show, told when it is shown and when it goes. Its
 * view implements this; model and controller stay behind it.
 */
public interface Screen {
  /** What is shown; the same node every time. */
  Parent node();

  /** It comes into sight: bind, subscribe, look whether something is new. */
  void attach();

  /** It goes out of sight: close the subscriptions; what was typed stays. */
  void detach();

  /** Shows that subject, such as a borrower by id; called after {@link #attach}. */
  default void show(String subject) {
    // A screen without subjects shows what it always shows.
  }

  /** The regions that F6 goes through, in their order. */
  default List<Node> regions() {
    return List.of(node());
  }

  /** The keys that work while it is shown, for the key handler and the list under {@code ?}. */
  default List<KeyAct> keys() {
    return List.of();
  }

  /** What else of this screen the tour takes a picture of: its dialogs, its other faces. */
  default List<TourStop> tour() {
    return List.of();
  }

  /** Leaves one thing, such as a popover or a filter; false where there is nothing to leave. */
  default boolean escape() {
    return false;
  }
}
