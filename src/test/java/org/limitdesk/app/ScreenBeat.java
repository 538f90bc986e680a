package org.limitdesk.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/**
 * Asks the screen's thread for a sign every few milliseconds and keeps how late the latest one was,
 * and how long that thread worked without giving one. The first is what a person feels; the second
 * does not count what other programs took of the processor meanwhile.
 */
final class ScreenBeat implements AutoCloseable {
  private static final long BEAT_MILLIS = 5;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final AtomicLong late = new AtomicLong();
  private final AtomicLong worked = new AtomicLong();
  private final AtomicLong overslept = new AtomicLong();
  private final Thread beats = Thread.ofPlatform().daemon().unstarted(this::beat);
  private volatile boolean over;
  private long workedBefore = -1;

  static ScreenBeat begin() {
    ScreenBeat beat = new ScreenBeat();
    beat.beats.start();
    return beat;
  }

  /** Begins anew. */
  void reset() {
    late.set(0);
    worked.set(0);
    overslept.set(0);
  }

  /** The longest wait since the last reset, in milliseconds. */
  long late() {
    return TimeUnit.NANOSECONDS.toMillis(late.get());
  }

  /** The longest work between two signs since the last reset, in milliseconds of the processor. */
  long worked() {
    return TimeUnit.NANOSECONDS.toMillis(worked.get());
  }

  /**
   * By how much the clock's own thread, which has nothing to do, woke too late at the worst since
   * the last reset, in milliseconds: so long had the machine or the memory's collector stopped all.
   */
  long overslept() {
    return TimeUnit.NANOSECONDS.toMillis(overslept.get());
  }

  private void beat() {
    while (!over) {
      long asked = System.nanoTime();
      Platform.runLater(() -> answer(asked));
      try {
        long began = System.nanoTime();
        TimeUnit.MILLISECONDS.sleep(BEAT_MILLIS);
        long slept = System.nanoTime() - began;
        overslept.accumulateAndGet(slept - TimeUnit.MILLISECONDS.toNanos(BEAT_MILLIS), Math::max);
      } catch (InterruptedException stopped) {
        over = true;
      }
    }
  }

  private void answer(long asked) {
    late.accumulateAndGet(System.nanoTime() - asked, Math::max);
    long now = threads.getCurrentThreadCpuTime();
    if (workedBefore >= 0) {
      worked.accumulateAndGet(now - workedBefore, Math::max);
    }
    workedBefore = now;
  }

  @Override
  public void close() {
    over = true;
  }
}
