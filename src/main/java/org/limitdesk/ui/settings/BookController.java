package org.limitdesk.ui.settings;

import org.limitdesk.domain.collections.ContactWindow;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.ReleaseDelay;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ChangeSetting;
import org.limitdesk.workflow.ContactRoom;

/** Changes what holds for all desks of the book. */
public final class BookController {
  private final BookModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final ChangeSetting change;
  private Subscriptions shown = new Subscriptions();

  public BookController(BookModel model, OpenBook book, DeskUser user, ChangeSetting change) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.change = change;
  }

  /** Reads what holds, until these subscriptions close. */
  void attach(Subscriptions now) {
    shown = now;
    model.trouble().set(null);
    read();
  }

  private void read() {
    book.read((open, progress) -> ChangeSetting.releaseDelay(open))
        .onSuccess(model.delay()::set)
        .onError(this::fail)
        .start(shown);
    book.read((open, progress) -> ContactRoom.window(open))
        .onSuccess(model.window()::set)
        .onError(this::fail)
        .start(shown);
  }

  /** Whether the person may change any of it. */
  boolean mayChange() {
    return user.may(Act.CHANGE_SETTING, Ownership.OTHER);
  }

  void delay(ReleaseDelay delay) {
    model.trouble().set(null);
    book.write((open, progress) -> change.releaseDelay(open, user, delay))
        .onSuccess(model.delay()::set)
        .onError(failure -> {
          fail(failure);
          read();
        })
        .start(shown);
  }

  /** Another window; one that cannot be is refused, and what holds is shown again. */
  void window(ContactWindow window) {
    model.trouble().set(null);
    ContactWindow before = model.window().get();
    model.window().set(window);
    book.write((open, progress) -> change.contactWindow(open, user, window))
        .onError(failure -> {
          fail(failure);
          model.window().set(before);
        })
        .start(shown);
  }

  private void fail(Throwable failure) {
    model.trouble().set(Trouble.of(failure));
  }
}
