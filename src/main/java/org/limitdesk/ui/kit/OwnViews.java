package org.limitdesk.ui.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The views that a person saved of one screen at one book; in the settings, never in the book. */
public final class OwnViews {
  private final String id;
  private final Preferences preferences;

  /** Of a screen, for that person at that book. */
  public OwnViews(String screen, String user, Path book, Preferences preferences) {
    id = screen + "|" + user + "|" + book.toAbsolutePath().normalize();
    this.preferences = preferences;
  }

  /** All of them, in the order in which they were saved. */
  public List<SavedView> all() {
    return preferences.get().views().getOrDefault(id, List.of());
  }

  /** Whether there is one of that name. */
  public boolean has(String name) {
    return all().stream().anyMatch(view -> view.name().equals(name));
  }

  /** Keeps a view, in the place of one that had its name. */
  public void save(SavedView view) {
    if (has(view.name())) {
      replace(view.name(), view);
    } else {
      change(views -> {
        views.add(view);
        return views;
      });
    }
  }

  /** Gives a view another name, unless another one has it; false where nothing was done. */
  public boolean rename(String from, String to) {
    if (to.isBlank() || has(to)) {
      return false;
    }
    change(views -> {
      views.replaceAll(view -> view.name().equals(from) ? view.named(to) : view);
      return views;
    });
    return true;
  }

  /** Forgets a view. */
  public void delete(String name) {
    change(views -> {
      views.removeIf(view -> view.name().equals(name));
      return views;
    });
  }

  /** Calls that now and whenever they are others, until these subscriptions close. */
  public void watch(Subscriptions shown, Runnable show) {
    shown.watch(
        preferences.settings().map(settings -> settings.views().getOrDefault(id, List.of())),
        _ -> show.run());
  }

  private void replace(String name, SavedView by) {
    change(views -> {
      views.replaceAll(view -> view.name().equals(name) ? by : view);
      return views;
    });
  }

  private void change(UnaryOperator<List<SavedView>> change) {
    List<SavedView> now = change.apply(new ArrayList<>(all()));
    preferences.change(settings -> settings.withViews(id, now));
  }
}
