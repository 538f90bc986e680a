package org.limitdesk.cli;

import java.io.PrintStream;
import org.limitdesk.workflow.port.Progress;

/** Tells on standard error how far long work is: a line when a step begins, then now and then. */
final class ErrorProgress implements Progress {
  private static final long QUIET_NANOS = 2_000_000_000L;

  private final PrintStream err;
  private String step = "";
  private long last;

  ErrorProgress(PrintStream err) {
    this.err = err;
  }

  @Override
  public void at(String newStep, double share) {
    long now = System.nanoTime();
    if (!newStep.equals(step) || now - last > QUIET_NANOS) {
      err.printf("%s %.0f%%%n", newStep, share * 100);
      step = newStep;
      last = now;
    }
  }

  @Override
  public boolean isCancelled() {
    return Thread.currentThread().isInterrupted();
  }
}
