package org.limitdesk.ui.kit;

import javafx.scene.Node;

/** Whether a part of a screen is there. */
public final class Seen {
  private Seen() {}

  /** Shows it, or takes it away with the room that it has. */
  public static void when(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
