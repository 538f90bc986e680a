package org.limitdesk.ui.settings;

import java.util.Arrays;
import java.util.Set;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.ui.kit.BookAct;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.ManageUsers;
import org.limitdesk.workflow.NewUser;

/** Makes accounts and changes them; everybody may change their own password. */
public final class PeopleController {
  private final PeopleModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final ManageUsers manage;
  private Subscriptions shown = new Subscriptions();

  public PeopleController(PeopleModel model, OpenBook book, DeskUser user, ManageUsers manage) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.manage = manage;
  }

  /** Reads who there is, until these subscriptions close. */
  void attach(Subscriptions now) {
    shown = now;
    model.trouble().set(null);
    if (mayManage()) {
      book.read((open, progress) -> open.users().all())
          .onSuccess(model.people()::set)
          .onError(this::fail)
          .start(shown);
    }
  }

  /** Whether the person keeps the accounts of others. */
  boolean mayManage() {
    return user.may(Act.MANAGE_USERS, Ownership.OTHER);
  }

  /** Whether that account is the person's own, whose roles nobody changes themselves. */
  boolean isOwn(DeskUser other) {
    return other.id() == user.id();
  }

  void add(String name, Set<Role> roles, char[] password) {
    act((open, progress) -> manage.add(open, user, new NewUser(name, roles, password)), password);
  }

  void roles(DeskUser seen, Set<Role> roles) {
    act((open, progress) -> manage.change(open, user, seen, roles, seen.active()));
  }

  /** Locks somebody out for good, or lets them in again. */
  void active(DeskUser seen, boolean active) {
    act((open, progress) -> manage.change(open, user, seen, seen.roles(), active));
  }

  void resetPassword(DeskUser seen, char[] password) {
    act((open, progress) -> manage.resetPassword(open, user, seen, password), password);
  }

  void changeOwnPassword(char[] old, char[] password) {
    act((open, progress) -> manage.changePassword(open, user, old, password), old, password);
  }

  /**
   * Does it and reads anew.
   *
   * @param secrets are wiped when it is over, however it ended
   */
  private void act(BookAct<DeskUser> act, char[]... secrets) {
    model.trouble().set(null);
    book.write(act)
        .onSuccess(done -> attach(shown))
        .onError(this::fail)
        .onEnd(() -> Arrays.stream(secrets).forEach(each -> Arrays.fill(each, '\0')))
        .start(shown);
  }

  private void fail(Throwable failure) {
    model.trouble().set(Trouble.of(failure));
  }
}
