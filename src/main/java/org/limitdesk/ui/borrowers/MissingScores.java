package org.limitdesk.ui.borrowers;

import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.AllScores;

/** Scores in the background the lines that no assessment has scored since the last load. */
final class MissingScores {
  private final BorrowersModel model;
  private final OpenBook book;
  private final AllScores scores;
  private @Nullable Job<Boolean> making;
  private int month;
  private long generation = -1;

  MissingScores(BorrowersModel model, OpenBook book, AllScores scores) {
    this.model = model;
    this.book = book;
    this.scores = scores;
  }

  /**
   * Begins, where that was not looked at before.
   *
   * @param month yyyymm
   * @param generation the load that is shown
   * @param made called where lines have scores now that had none
   */
  void make(int month, long generation, Subscriptions shown, Runnable made) {
    if (this.month == month && this.generation == generation) {
      return;
    }
    if (making != null) {
      making.cancel();
    }
    this.month = month;
    this.generation = generation;
    Job<Boolean> job = book.read((open, progress) -> scores.make(open, month, progress));
    making = job;
    job.onProgress(step -> model.scored().set(step.share()))
        .onSuccess(some -> {
          making = null;
          if (some) {
            made.run();
          }
        })
        .onEnd(() -> ended(job))
        .start(shown);
  }

  /** One that was broken off, or failed, is begun again the next time. */
  private void ended(Job<Boolean> job) {
    model.scored().set(-1);
    if (job.equals(making)) {
      making = null;
      generation = -1;
    }
  }
}
