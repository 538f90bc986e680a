package org.limitdesk.ui.kit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** While developing: says when the screen's thread is late, and what it was doing. */
public final class Watchdog {
  /** The system property that lets it watch. */
  public static final String PROPERTY = "limitdesk.watchdog";

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final AtomicLong answered = new AtomicLong();
  private final Thread screen;

  private Watchdog(Thread screen) {
    this.screen = screen;
  }

  /** Watches the thread that calls this, where the property is set. */
  public static void watchThisThread() {
    if (Boolean.getBoolean(PROPERTY)) {
      Watchdog dog = new Watchdog(Thread.currentThread());
      Thread.ofPlatform().daemon().name("watchdog").start(dog::watch);
    }
  }

  private void watch() {
    try {
      for (long round = 1; true; round++) {
        long asked = round;
        Platform.runLater(() -> answered.set(asked));
        TimeUnit.MILLISECONDS.sleep(PATIENCE.toMillis());
        if (answered.get() < asked) {
          report(asked);
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void report(long asked) throws InterruptedException {
    Exception where = new Exception("the screen's thread");
    where.setStackTrace(screen.getStackTrace());
    long since = System.nanoTime();
    while (answered.get() < asked) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    long late = PATIENCE.toMillis() + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    LOG.warn("the screen's thread was late by {} ms, here:", late, where);
  }
}
