package org.limitdesk.ui.oversight;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.LogHead;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.FollowOverrides;
import org.limitdesk.workflow.FollowOverrides.Followed;

/**
 * Reads how overrides turned out, in the background and one reading at a time: in a large book it
 * takes long, and whoever confirms ten decisions in a row must not have ten of them wait.
 */
final class TurnedOutReading {
  private final OpenBook book;
  private final Consumer<Followed> found;
  private final Consumer<Throwable> fail;
  private Subscriptions shown = new Subscriptions();
  private @Nullable LogHead wanted;
  private @Nullable LogHead tried;
  private boolean under;

  TurnedOutReading(OpenBook book, Consumer<Followed> found, Consumer<Throwable> fail) {
    this.book = book;
    this.found = found;
    this.fail = fail;
  }

  /**
   * Reads where the log has grown since it was read last.
   *
   * @param head where the log ends
   * @param owner drops what is found when it closes
   */
  void upTo(LogHead head, Subscriptions owner) {
    shown = owner;
    wanted = head;
    begin();
  }

  private void begin() {
    LogHead head = wanted;
    if (under || head == null || head.equals(tried) || shown.isClosed()) {
      return;
    }
    under = true;
    book.read((open, progress) -> new FollowOverrides().read(open, FollowOverrides.MONTHS))
        .onSuccess(turnedOut -> {
          tried = head;
          found.accept(turnedOut);
        })
        .onError(failure -> {
          tried = head;
          fail.accept(failure);
        })
        .onEnd(() -> {
          under = false;
          begin();
        })
        .start(shown);
  }
}
