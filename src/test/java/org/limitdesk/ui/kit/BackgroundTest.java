package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;
import org.testfx.util.WaitForAsyncUtils;

class BackgroundTest extends UiTest {
  private final Subscriptions shown = new Subscriptions();
  private final List<String> told = new ArrayList<>();

  @Test
  void whatIsFoundComesBackOnTheScreensThread() {
    try (Background background = Background.threads()) {
      AtomicBoolean found = new AtomicBoolean();
      background
          .read(progress -> Platform.isFxApplicationThread())
          .onSuccess(onScreen -> found.set(!onScreen && Platform.isFxApplicationThread()))
          .start(shown);
      until(found::get);
    }
  }

  @Test
  void lateResultOfAClosedScreenIsDropped() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    try (Background background = Background.threads()) {
      background
          .read(progress -> {
            closed.await();
            return "late";
          })
          .onSuccess(told::add)
          .onError(failure -> told.add(failure.toString()))
          .onEnd(over::countDown)
          .start(shown);
      shown.close();
      closed.countDown();
      over.await();
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertEquals(List.of(), told);
  }

  @Test
  void workHearsThatItIsToStop() {
    Job<String> job =
        Background.atOnce()
            .read(progress -> {
              shown.close();
              progress.check();
              return "done";
            });
    job.onSuccess(told::add).onEnd(() -> told.add("over")).start(shown);
    assertEquals(List.of("over"), told);
  }

  @Test
  void failureIsToldOnce() {
    Background.atOnce()
        .<String>write(progress -> {
          throw new IOException("no room");
        })
        .onSuccess(told::add)
        .onError(failure -> told.add(failure.getMessage()))
        .onEnd(() -> told.add("over"))
        .start(shown);
    assertEquals(List.of("no room", "over"), told);
  }

  @Test
  void twoWritesNeverMeet() {
    try (Background background = Background.threads()) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        int number = i;
        background
            .write(progress -> {
              order.add(number);
              Thread.sleep(1);
              order.add(number);
              return number;
            })
            .onSuccess(done -> told.add("" + done))
            .start(shown);
      }
      until(() -> told.size() == 50);
      for (int i = 0; i < 100; i++) {
        assertEquals(i / 2, order.get(i));
      }
    }
    assertTrue(told.contains("49"));
  }
}
