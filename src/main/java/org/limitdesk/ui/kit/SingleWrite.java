package org.limitdesk.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/** Writes one thing at a time, and says why it was not written. */
public final class SingleWrite {
  private final OpenBook book;
  private final BooleanProperty busy;
  private final ObjectProperty<@Nullable Refusal> refusal;

  /**
   * @param busy whether something is being written; what comes meanwhile is left out
   * @param refusal why the last one was not written
   */
  public SingleWrite(
      OpenBook book, BooleanProperty busy, ObjectProperty<@Nullable Refusal> refusal) {
    this.book = book;
    this.busy = busy;
    this.refusal = refusal;
  }

  /**
   * Writes.
   *
   * @param notKey says what was not done where it fails
   */
  public <T> void run(
      BookAct<T> act, String notKey, Consumer<? super T> done, Subscriptions shown) {
    run(act, notKey, done, () -> {}, shown);
  }

  /**
   * The same.
   *
   * @param failed told where it fails, once the refusal is said
   */
  public <T> void run(
      BookAct<T> act,
      String notKey,
      Consumer<? super T> done,
      Runnable failed,
      Subscriptions shown) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    refusal.set(null);
    book.write(act)
        .onSuccess(result -> {
          busy.set(false);
          done.accept(result);
        })
        .onError(failure -> {
          busy.set(false);
          refusal.set(Refusal.of(notKey, failure));
          failed.run();
        })
        .onEnd(() -> busy.set(false))
        .start(shown);
  }
}
