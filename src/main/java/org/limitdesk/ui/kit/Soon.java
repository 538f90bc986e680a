package org.limitdesk.ui.kit;

import javafx.application.Platform;

/** Does something once after a storm of changes, instead of at each of them. */
public final class Soon {
  private final Runnable action;
  private boolean asked;

  /**
   * @param action called on the screen's thread, after what goes on there now
   */
  public Soon(Runnable action) {
    this.action = action;
  }

  /** Asks for it; on the screen's thread. */
  public void ask() {
    if (!asked) {
      asked = true;
      Pace.begun();
      Platform.runLater(this::go);
    }
  }

  private void go() {
    asked = false;
    Pace.ended();
    action.run();
  }
}
