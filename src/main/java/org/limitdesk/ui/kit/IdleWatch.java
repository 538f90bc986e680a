package org.limitdesk.ui.kit;

import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Notices that nobody has touched the keys or the mouse for a while. */
public final class IdleWatch {
  private static final Set<EventType<?>> BEGINNINGS =
      Set.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED);

  private IdleWatch() {}

  /**
   * Watches a window until these subscriptions close. A computer that slept did not count the time;
   * so the first touch after too long by the clock is nobody's, and is not passed on.
   *
   * @param clock the time of day, which goes on while the computer sleeps
   * @param patience how long nobody may touch anything
   * @param idle called each time that it was as long
   */
  public static void on(
      Scene scene,
      InstantSource clock,
      ObservableValue<Duration> patience,
      Runnable idle,
      Subscriptions shown) {
    PauseTransition pause = new PauseTransition();
    pause.setOnFinished(_ -> idle.run());
    AtomicLong last = new AtomicLong(clock.millis());
    AtomicBoolean swallowing = new AtomicBoolean();
    EventHandler<InputEvent> touched =
        event -> {
          long now = clock.millis();
          boolean tooLate = now - last.getAndSet(now) > patience.getValue().toMillis();
          pause.playFromStart();
          boolean begins = BEGINNINGS.contains(event.getEventType());
          if (tooLate) {
            swallowing.set(true);
            event.consume();
            idle.run();
          } else if (swallowing.get() && !begins) {
            // The rest of the same stroke or click.
            event.consume();
          } else {
            swallowing.set(false);
          }
        };
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
