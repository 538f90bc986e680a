package org.limitdesk.ui.shell;

import java.util.List;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.ThemeChoice;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;

/** Reads what the frame shows, and does what its menus offer. */
public final class ShellController {
  private final ShellModel model;
  private final OpenBook book;
  private final Preferences preferences;
  private final Runnable lock;
  private final Runnable signOut;

  /**
   * @param lock hides all until the password is told again
   * @param signOut leads back to the sign-in page
   */
  ShellController(
      ShellModel model, OpenBook book, Preferences preferences, Runnable lock, Runnable signOut) {
    this.model = model;
    this.book = book;
    this.preferences = preferences;
    this.lock = lock;
    this.signOut = signOut;
  }

  private record Facts(int month, String policy) {
    static Facts of(Book book) {
      List<Integer> months = book.months();
      return new Facts(
          months.isEmpty() ? 0 : months.getLast(),
          book.documents().inForce(Kind.POLICY).map(kept -> kept.document().version()).orElse(""));
    }
  }

  /** Reads the book's month and policy. */
  void refresh(Subscriptions shown) {
    book.read((open, progress) -> Facts.of(open)).onSuccess(this::show).start(shown);
  }

  private void show(Facts facts) {
    model.month().set(facts.month());
    model.policy().set(facts.policy());
  }

  void chooseTheme(ThemeChoice choice) {
    preferences.change(settings -> settings.withTheme(choice));
  }

  void chooseLanguage(Language language) {
    preferences.change(settings -> settings.withLanguage(language));
  }

  void remember(ScreenEntry entry) {
    preferences.change(settings -> settings.withScreen(entry.railId()));
  }

  boolean plainLetters() {
    return preferences.get().plainLetters();
  }

  void lock() {
    lock.run();
  }

  void signOut() {
    signOut.run();
  }
}
