package org.limitdesk.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One piece of background work: say what becomes of it, then start it. Everything that is said here
 * is called on the screen's thread, and nothing of it once the job is cancelled.
 *
 * @param <T> what it finds
 */
public final class Job<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Job.class);

  private final Work<T> work;
  private final Executor threads;
  private final Executor screen;
  private final AtomicInteger running;
  private final AtomicReference<@Nullable Step> lastStep = new AtomicReference<>();
  private Consumer<? super T> success = found -> {};
  private Consumer<? super Throwable> error =
      failure -> LOG.error("work in the background failed", failure);
  private Consumer<? super Step> steps = step -> {};
  private Runnable end = () -> {};
  private volatile boolean cancelled;

  /**
   * @param running counts the jobs that are not over yet
   */
  Job(Work<T> work, Executor threads, Executor screen, AtomicInteger running) {
    this.work = work;
    this.threads = threads;
    this.screen = screen;
    this.running = running;
  }

  /**
   * How far it is.
   *
   * @param name a file's name, or a word such as {@code columns}
   * @param share of that step, 0 to 1
   */
  public record Step(String name, double share) {}

  /** What to do with what it found. */
  public Job<T> onSuccess(Consumer<? super T> action) {
    success = action;
    return this;
  }

  /** What to do when it failed; without this the failure is logged. */
  public Job<T> onError(Consumer<? super Throwable> action) {
    error = action;
    return this;
  }

  /** What to do while it goes on; steps that come faster than the screen draws are left out. */
  public Job<T> onProgress(Consumer<? super Step> action) {
    steps = action;
    return this;
  }

  /** What to do when it is over, well or not; also after a cancel, so that a bar goes away. */
  public Job<T> onEnd(Runnable action) {
    end = action;
    return this;
  }

  /**
   * Starts it.
   *
   * @param owner cancels it when it closes, so that nothing comes to a screen that is gone
   */
  public Job<T> start(Subscriptions owner) {
    owner.onClose(this::cancel);
    running.incrementAndGet();
    threads.execute(this::run);
    return this;
  }

  /** Asks the work to stop; what it still finds is dropped. */
  public void cancel() {
    cancelled = true;
  }

  private void run() {
    try {
      T found = work.run(new Told());
      screen.execute(() -> settle(() -> success.accept(found)));
    } catch (CancellationException stopped) {
      LOG.debug("work in the background was cancelled", stopped);
      screen.execute(this::over);
    } catch (Exception | LinkageError | OutOfMemoryError failure) {
      screen.execute(() -> settle(() -> error.accept(failure)));
    }
  }

  private void settle(Runnable outcome) {
    try {
      if (!cancelled) {
        outcome.run();
      }
    } finally {
      over();
    }
  }

  private void over() {
    try {
      end.run();
    } finally {
      running.decrementAndGet();
    }
  }

  private void showStep() {
    Step step = lastStep.getAndSet(null);
    if (step != null && !cancelled) {
      steps.accept(step);
    }
  }

  private final class Told implements Progress {
    @Override
    public void at(String step, double share) {
      if (lastStep.getAndSet(new Step(step, share)) == null) {
        screen.execute(Job.this::showStep);
      }
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
