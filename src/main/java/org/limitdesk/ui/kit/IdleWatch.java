package org.limitdesk.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Notices that nobody has touched the keys or the mouse for a while. */
public final class IdleWatch {
  private IdleWatch() {}

  /**
   * Watches a window until these subscriptions close.
   *
   * @param patience how long nobody may touch anything
   * @param idle called each time that it was as long
   */
  public static void on(
      Scene scene, ObservableValue<Duration> patience, Runnable idle, Subscriptions shown) {
    PauseTransition pause = new PauseTransition();
    pause.setOnFinished(_ -> idle.run());
    EventHandler<InputEvent> touched = _ -> pause.playFromStart();
    scene.addEventFilter(InputEvent.ANY, touched);
    shown.watch(
        patience,
        duration -> {
          pause.stop();
          pause.setDuration(duration);
          pause.playFromStart();
        });
    shown.onClose(() -> {
      scene.removeEventFilter(InputEvent.ANY, touched);
      pause.stop();
    });
  }
}
