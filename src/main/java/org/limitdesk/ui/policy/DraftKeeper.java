package org.limitdesk.ui.policy;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.KeepDraft;
import org.limitdesk.workflow.port.Book;

/**
 * Keeps the newest draft, or that there is none, one write at a time; those between are left out.
 * It works among the readers: the one that writes the book may be busy with a load for minutes.
 */
final class DraftKeeper {
  private final StudioModel model;
  private final OpenBook book;
  private final long user;
  private final KeepDraft files;
  private final DraftHistory history;
  private final BiConsumer<String, Throwable> refuse;
  private boolean busy;
  private boolean again;

  /**
   * @param refuse takes a text's key and a failure
   */
  DraftKeeper(
      StudioModel model,
      OpenBook book,
      long user,
      KeepDraft files,
      DraftHistory history,
      BiConsumer<String, Throwable> refuse) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.files = files;
    this.history = history;
    this.refuse = refuse;
  }

  /** Whether a newer draft than the file's is on its way. */
  boolean isBusy() {
    return busy;
  }

  /** Keeps the draft as it is now; goes on when the screen goes. */
  void keep() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    Policy draft = history.now();
    book.read((open, progress) -> kept(open, draft))
        .onSuccess(at -> model.savedAt().set(at))
        .onError(failure -> refuse.accept("studio.notKept", failure))
        .onEnd(this::next)
        .start(new Subscriptions());
  }

  private long kept(Book open, @Nullable Policy draft) throws IOException {
    if (draft == null) {
      files.discard(open, user);
      return 0;
    }
    return files.keep(open, user, draft).at();
  }

  private void next() {
    busy = false;
    if (again) {
      again = false;
      keep();
    }
  }
}
