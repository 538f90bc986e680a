package org.limitdesk.ui.oversight;

import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;

/** Counts what waits for a second approval, so that the rail says it before the screen is open. */
public final class WaitingBadge {
  private WaitingBadge() {}

  /** Reads it once, in the background. */
  public static void read(OpenBook book, Status status) {
    book.read((open, progress) -> open.decisionLog().waiting())
        .onSuccess(count -> status.badge("oversight").set(Math.toIntExact(count)))
        .start(new Subscriptions());
  }
}
