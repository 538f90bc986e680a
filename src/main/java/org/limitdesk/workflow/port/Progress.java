package org.limitdesk.workflow.port;

import java.util.concurrent.CancellationException;

/** How long work tells a person how far it is, and hears that it is to stop. */
public interface Progress {
  /** Tells no one and is never cancelled. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(String step, double share) {
          // No one listens.
        }

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * The work is at that share, 0 to 1, of that step.
   *
   * @param step a file's name, or a word such as {@code columns}
   */
  void at(String step, double share);

  /** Whether the work is to stop and leave everything as it was. */
  boolean isCancelled();

  /** The same for work that cannot be taken back any more. */
  default Progress withoutCancel() {
    return new Progress() {
      @Override
      public void at(String step, double share) {
        Progress.this.at(step, share);
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }

  /** Ends the work when it is to stop. */
  default void check() {
    if (isCancelled()) {
      throw new CancellationException("cancelled; the book is as it was");
    }
  }
}
