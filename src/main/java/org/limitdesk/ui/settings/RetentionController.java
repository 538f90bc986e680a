package org.limitdesk.ui.settings;

import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Retention;
import org.limitdesk.ui.kit.BookAct;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ChangeSetting;
import org.limitdesk.workflow.EraseBorrowers;
import org.limitdesk.workflow.EraseBorrowers.Standing;
import org.limitdesk.workflow.port.Erasures.Asked;

/** Asks for erasures, and has them done by another. */
public final class RetentionController {
  private final RetentionModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final EraseBorrowers erase;
  private final ChangeSetting change;
  private Subscriptions shown = new Subscriptions();

  public RetentionController(
      RetentionModel model,
      OpenBook book,
      DeskUser user,
      EraseBorrowers erase,
      ChangeSetting change) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.erase = erase;
    this.change = change;
  }

  /** Reads what stands, until these subscriptions close. */
  void attach(Subscriptions now) {
    shown = now;
    model.trouble().set(null);
    book.read((open, progress) -> erase.read(open))
        .onSuccess(model.standing()::set)
        .onError(this::fail)
        .start(shown);
  }

  boolean mayChange() {
    return user.may(Act.CHANGE_SETTING, Ownership.OTHER);
  }

  boolean mayAsk() {
    return user.may(Act.ASK_ERASURE, Ownership.OTHER);
  }

  boolean mayErase(Asked asked) {
    return user.may(Act.ERASE, Ownership.ownIf(asked.maker() == user.id()));
  }

  void keepFor(Retention retention) {
    act((open, progress) -> {
      change.retention(open, user, retention);
      return erase.read(open);
    });
  }

  void ask() {
    act((open, progress) -> {
      erase.ask(open, user);
      return erase.read(open);
    });
  }

  void erase(Asked asked) {
    answer(asked, true);
  }

  void refuse(Asked asked) {
    answer(asked, false);
  }

  private void answer(Asked asked, boolean erased) {
    act((open, progress) -> {
      erase.answer(open, user, asked.request(), erased);
      return erase.read(open);
    });
  }

  private void act(BookAct<Standing> act) {
    model.trouble().set(null);
    book.write(act).onSuccess(model.standing()::set).onError(this::fail).start(shown);
  }

  private void fail(Throwable failure) {
    model.trouble().set(Trouble.of(failure));
  }
}
