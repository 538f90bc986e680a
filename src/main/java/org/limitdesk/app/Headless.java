package org.limitdesk.app;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen that is not there, for pictures. */
final class Headless {
  private static final Logger LOG = LoggerFactory.getLogger(Headless.class);
  private static final long PATIENCE_SECONDS = 60;

  /** Without the geometry a window over 1280 by 800 ends the program; it holds the largest one. */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "glass.platform", "Monocle",
          "monocle.platform", "Headless",
          "headless.geometry", "3840x2160-32",
          "prism.order", "sw",
          "java.awt.headless", "true");

  private Headless() {}

  /** Starts the toolkit on that screen, where none runs. */
  static void start() {
    PROPERTIES.forEach(System::setProperty);
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException running) {
      LOG.debug("the toolkit runs already", running);
      started.countDown();
    }
    try {
      if (!started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the toolkit did not start");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the toolkit started", hurried);
    }
    Platform.setImplicitExit(false);
  }

  /** Does it on the screen's thread and waits for it. */
  static <T> T onScreen(Callable<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        done.complete(work.call());
      } catch (Exception | LinkageError failure) {
        done.completeExceptionally(failure);
      }
    });
    try {
      return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      throw new CompletionException(failure.getCause());
    } catch (TimeoutException late) {
      throw new IllegalStateException("the screen's thread does not answer", late);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the screen was drawn", hurried);
    }
  }
}
