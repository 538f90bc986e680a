package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.shell.ScreenEntry;

/** A screen that was left holds on to nothing that stays. */
class ScreensGoAwayTest extends SignedInTest {
  @Test
  void everyScreenIsCollectedAfterItWasClosed() throws InterruptedException {
    Screens screens = Screens.of(work(), TestParts.withDemo(), background);
    for (ScreenEntry entry : screens.entries()) {
      WeakReference<Screen> left = shownAndLeft(entry);
      for (int tries = 0; tries < 50 && left.get() != null; tries++) {
        System.gc();
        Thread.sleep(40);
        onScreen(() -> true);
      }
      assertNull(left.get(), entry.id() + " is still held");
    }
  }

  /** In a method of its own, so that no local variable holds the screen. */
  private WeakReference<Screen> shownAndLeft(ScreenEntry entry) {
    List<Screen> made = new ArrayList<>();
    onScreen(() -> made.add(entry.factory().get()));
    onScreen(() -> {
      made.getFirst().attach();
      return true;
    });
    org.testfx.util.WaitForAsyncUtils.sleep(1, java.util.concurrent.TimeUnit.SECONDS);
    onScreen(() -> {
      made.getFirst().detach();
      return true;
    });
    return new WeakReference<>(made.removeFirst());
  }
}
