package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;
import org.testfx.util.WaitForAsyncUtils;

/** Nobody is gone who touches the keys now and then. */
class IdleWatchTest extends UiTest {
  private final AtomicInteger idle = new AtomicInteger();
  private final Subscriptions shown = new Subscriptions();

  @Test
  void whoTouchesNothingIsGoneAndWhoDoesIsNot() {
    Pane root = new Pane();
    SimpleObjectProperty<Duration> patience = new SimpleObjectProperty<>(Duration.seconds(2));
    onScreen(() -> {
      IdleWatch.on(new Scene(root), InstantSource.system(), patience, idle::incrementAndGet, shown);
      return true;
    });
    for (int i = 0; i < 8; i++) {
      WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
      onScreen(() -> {
        root.fireEvent(key());
        return true;
      });
    }
    assertEquals(0, idle.get(), "3.2 s went by, never 2 of them without a key");
    until(() -> idle.get() == 1);
    onScreen(() -> {
      shown.close();
      return true;
    });
  }

  @Test
  void firstTouchAfterAComputerSleptIsNotPassedOn() {
    List<KeyEvent> heard = new ArrayList<>();
    AtomicLong now = new AtomicLong(1_000);
    onScreen(() -> {
      Pane root = new Pane();
      root.addEventHandler(KeyEvent.ANY, heard::add);
      IdleWatch.on(
          new Scene(root),
          () -> Instant.ofEpochMilli(now.get()),
          new SimpleObjectProperty<>(Duration.minutes(5)),
          idle::incrementAndGet,
          shown);
      root.fireEvent(key());
      assertEquals(1, heard.size());
      now.addAndGet(300_001);
      root.fireEvent(key());
      assertEquals(1, heard.size(), "the desk was left, whoever touched it");
      assertEquals(1, idle.get());
      root.fireEvent(
          new KeyEvent(
              KeyEvent.KEY_TYPED, "x", "x", KeyCode.UNDEFINED, false, false, false, false));
      assertEquals(List.of(KeyEvent.KEY_PRESSED), types(heard), "nor the rest of its stroke");
      root.fireEvent(key());
      assertEquals(2, heard.size());
      shown.close();
      return true;
    });
  }

  private static List<Object> types(List<KeyEvent> heard) {
    return heard.stream().<Object>map(KeyEvent::getEventType).toList();
  }

  private static KeyEvent key() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false);
  }
}
