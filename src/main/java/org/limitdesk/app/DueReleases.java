package org.limitdesk.app;

import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.ReleaseDecisions;

/**
 * Lets what the person at the desk decided as proposed go out once the book's delay has passed,
 * while they are there: nothing goes out behind a locked or closed desk.
 */
final class DueReleases implements AutoCloseable {
  private static final Duration EVERY = Duration.seconds(20);

  private final Workplace work;
  private final ReleaseDecisions release;
  private final BooleanSupplier isAway;
  private final Subscriptions shown = new Subscriptions();
  private final Timeline clock = new Timeline(new KeyFrame(EVERY, _ -> look()));
  private boolean looking;
  private boolean isTold;

  /**
   * @param isAway whether the desk is locked
   */
  DueReleases(Workplace work, ReleaseDecisions release, BooleanSupplier isAway) {
    this.work = work;
    this.release = release;
    this.isAway = isAway;
    clock.setCycleCount(Animation.INDEFINITE);
  }

  /** Looks now and again until it is closed. */
  void begin() {
    look();
    clock.play();
  }

  /** Asks first, so that the writer is not held up for nothing. */
  private void look() {
    if (looking || isAway.getAsBoolean()) {
      return;
    }
    looking = true;
    work.book()
        .read((open, progress) -> release.due(open, work.user()).isEmpty())
        .onSuccess(none -> {
          if (none) {
            looking = false;
          } else {
            send();
          }
        })
        .onError(this::refused)
        .start(shown);
  }

  private void send() {
    if (isAway.getAsBoolean()) {
      looking = false;
      return;
    }
    work.book()
        .write((open, progress) -> release.releaseDue(open, work.user(), progress))
        .onSuccess(done -> {
          looking = false;
          if (done.released() + done.closed() > 0) {
            work.status().bookChanged();
            work.toasts()
                .tell(
                    Notice.Kind.DONE,
                    work.texts()
                        .text(
                            "told.releasedBySelf",
                            work.texts().numbers().count(done.released() + done.closed())));
          }
        })
        .onError(this::refused)
        .start(shown);
  }

  /** Told once; it is looked again all the same, for what was in the way may be over. */
  private void refused(Throwable failure) {
    looking = false;
    if (!isTold) {
      isTold = true;
      work.toasts().tell(Notice.Kind.REFUSED, Trouble.of(failure).in(work.texts()));
    }
  }

  @Override
  public void close() {
    clock.stop();
    shown.close();
  }
}
