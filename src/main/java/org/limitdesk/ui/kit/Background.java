package org.limitdesk.ui.kit;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;

/**
 * Where everything runs that the screen must not wait for: a few threads that read, and one that
 * writes, so that two writes never meet. What they find comes back on the screen's thread.
 *
 * <pre>{@code
 * background.read(progress -> trends.read(book, progress))
 *     .onSuccess(model::show)
 *     .onError(model::fail)
 *     .start(shown); // closed when the screen goes; late results are dropped then
 * }</pre>
 */
public final class Background implements AutoCloseable {
  private static final int READERS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Executor readers;
  private final Executor writer;
  private final Executor screen;
  private final AtomicInteger running = new AtomicInteger();

  private Background(Executor readers, Executor writer, Executor screen) {
    this.readers = readers;
    this.writer = writer;
    this.screen = screen;
  }

  /** With threads of its own, for a running desk. */
  public static Background threads() {
    return new Background(
        Executors.newFixedThreadPool(READERS, named("reader-")),
        Executors.newSingleThreadExecutor(named("writer-")),
        Platform::runLater);
  }

  /** Everything at once on the thread that asks, so that a controller is tested without a desk. */
  public static Background atOnce() {
    return new Background(Runnable::run, Runnable::run, Runnable::run);
  }

  /** Work that changes nothing; several run beside each other. */
  public <T> Job<T> read(Work<T> work) {
    return new Job<>(work, readers, screen, running);
  }

  /** Work that changes a book or a file; one after the other. */
  public <T> Job<T> write(Work<T> work) {
    return new Job<>(work, writer, screen, running);
  }

  /** Whether every job that was started is over, and what it found is shown. */
  public boolean isIdle() {
    return running.get() == 0;
  }

  /** Runs it on the screen's thread, soon. */
  public void onScreen(Runnable action) {
    screen.execute(action);
  }

  /** Lets what is written end, and waits for it. */
  @Override
  public void close() {
    end(readers);
    end(writer);
  }

  private static void end(Executor executor) {
    if (executor instanceof ExecutorService threads) {
      threads.shutdown();
      try {
        if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
          threads.shutdownNow();
        }
      } catch (InterruptedException hurried) {
        threads.shutdownNow();
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Whoever waits for the screen waits for its thread first. */
  private static java.util.concurrent.ThreadFactory named(String prefix) {
    return Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name(prefix, 1).factory();
  }
}
