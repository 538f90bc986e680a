package org.limitdesk.workflow;

import org.limitdesk.domain.collections.ContactWindow;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.decision.ReleaseDelay;
import org.limitdesk.domain.decision.Retention;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;

/** Changes what a book's people have agreed on for all its desks; each change is in the log. */
public final class ChangeSetting {
  private final Stamps stamps;

  public ChangeSetting(Stamps stamps) {
    this.stamps = stamps;
  }

  /** The delay that the book has. */
  public static ReleaseDelay releaseDelay(Book book) {
    return book.setting(ReleaseDelay.SETTING).map(ReleaseDelay::parse).orElse(ReleaseDelay.BY_HAND);
  }

  /**
   * Says after how long decisions go out by themselves, and returns once that is safe.
   *
   * @throws ActRefused LD-401 where they may not; LD-437 for a delay that is none of the choices
   */
  public ReleaseDelay releaseDelay(Book book, DeskUser who, ReleaseDelay delay) {
    DeskUser user = Permits.require(book, who, Act.CHANGE_SETTING, Ownership.OTHER);
    if (!ReleaseDelay.CHOICES.contains(delay)) {
      throw new ActRefused("LD-437", "Choose one of the delays that are offered.");
    }
    if (!releaseDelay(book).equals(delay)) {
      book.changeSetting(
          ReleaseDelay.SETTING, Integer.toString(delay.minutes()), stamps.stamp(user.actor()));
    }
    return delay;
  }

  /**
   * Says for how long personal data are kept, and returns once that is safe.
   *
   * @throws ActRefused LD-401 where they may not; LD-437 for years that are none of the choices
   */
  public Retention retention(Book book, DeskUser who, Retention retention) {
    DeskUser user = Permits.require(book, who, Act.CHANGE_SETTING, Ownership.OTHER);
    if (!Retention.CHOICES.contains(retention)) {
      throw new ActRefused("LD-437", "Choose one of those that are offered.");
    }
    if (!EraseBorrowers.retention(book).equals(retention)) {
      book.changeSetting(
          Retention.SETTING, Integer.toString(retention.years()), stamps.stamp(user.actor()));
    }
    return retention;
  }

  /**
   * Says when and how often borrowers in arrears may be contacted, and returns once that is safe.
   *
   * @throws ActRefused LD-401 where they may not; LD-563 for a window that cannot be
   */
  public ContactWindow contactWindow(Book book, DeskUser who, ContactWindow window) {
    DeskUser user = Permits.require(book, who, Act.CHANGE_SETTING, Ownership.OTHER);
    if (!window.isSound()) {
      throw new ActRefused(
          "LD-563", "The hours end after they begin, and a day has no more contacts than a week.");
    }
    if (!ContactRoom.window(book).equals(window)) {
      book.changeSetting(ContactWindow.SETTING, window.toString(), stamps.stamp(user.actor()));
    }
    return window;
  }
}
