package org.limitdesk.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Does on the screen's thread what is too much for one pulse, piece by piece: one piece in every
 * second pulse as long as they come late, for what follows a piece, its styles and its layout, is
 * part of the pulse too, and the next piece would wait until that is painted; several pieces where
 * pulses come in time. So the screen answers in between.
 */
public final class Pace {
  /** Leaves the pulse's own work, styles and layout, room below the 100 ms of the house. */
  static final long BUDGET_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

  /** Pulses that follow each other like this leave time for several pieces. */
  private static final long FAST_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

  private static final AtomicInteger UNDER_WAY = new AtomicInteger();

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final AnimationTimer pulses =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          boolean fast = before != 0 && now - before < FAST_NANOS;
          before = now;
          if (fast || rested) {
            go(fast ? BUDGET_NANOS : 0);
          }
          rested = !rested;
        }
      };

  /** Whether the pulse before did nothing. */
  private boolean rested;

  /** When the pulse before was; 0 before the first. */
  private long before;

  private boolean running;

  /** Whether all that was begun anywhere is on the screen. */
  public static boolean isQuiet() {
    return UNDER_WAY.get() == 0;
  }

  static void begun() {
    UNDER_WAY.incrementAndGet();
  }

  static void ended() {
    UNDER_WAY.decrementAndGet();
  }

  /** Does it after what is there now was drawn, so that both together do not take too long. */
  public static void afterDrawing(Runnable action) {
    begun();
    new AnimationTimer() {
      private boolean drawn;

      @Override
      public void handle(long now) {
        if (drawn) {
          stop();
          Platform.runLater(() -> {
            ended();
            action.run();
          });
        }
        drawn = true;
      }
    }.start();
  }

  /** Does these, in their order, in place of what is still to be done; the first at once. */
  public void instead(List<Runnable> pieces) {
    waiting.clear();
    waiting.addAll(pieces);
    if (!running) {
      running = true;
      begun();
      before = 0;
      rested = false;
      pulses.start();
    }
    go(0);
  }

  private void go(long nanos) {
    long until = System.nanoTime() + nanos;
    do {
      Runnable next = waiting.poll();
      if (next == null) {
        stop();
        return;
      }
      next.run();
    } while (System.nanoTime() < until);
  }

  private void stop() {
    if (running) {
      running = false;
      pulses.stop();
      ended();
    }
  }
}
