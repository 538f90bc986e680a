package org.limitdesk.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.Places;
import org.limitdesk.ui.kit.Screen;

/** Which screen is shown. A screen is built at its first visit and kept until the desk closes. */
public final class Navigator implements Places, AutoCloseable {
  private final List<ScreenEntry> open;
  private final Map<String, Screen> built = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable ScreenEntry> current =
      new ReadOnlyObjectWrapper<>();

  /** With those of the screens that are open to the person. */
  public Navigator(List<ScreenEntry> screens, DeskUser user) {
    open = screens.stream().filter(entry -> entry.open().test(user)).toList();
  }

  /** The screens on the rail, in its order. */
  public List<ScreenEntry> entries() {
    return open.stream().filter(ScreenEntry::onRail).toList();
  }

  /** All that are open to the person, those that are only reached with a subject too. */
  public List<ScreenEntry> all() {
    return open;
  }

  /** The one that is shown; null before the first and after the last. */
  public ReadOnlyObjectProperty<@Nullable ScreenEntry> current() {
    return current.getReadOnlyProperty();
  }

  /** The screen that is shown. */
  public Optional<Screen> screen() {
    return Optional.ofNullable(current.get()).map(entry -> built.get(entry.id()));
  }

  @Override
  public void open(String id, String subject) {
    open.stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .ifPresent(entry -> go(entry, subject));
  }

  /** Builds the screen that {@link #begin} will show, so that it need not all be done at once. */
  public void prepare(String last) {
    first(last).ifPresent(this::built);
  }

  /** Goes to the screen that was open last, or to the first one where that is not open to them. */
  public void begin(String last) {
    first(last).ifPresent(entry -> go(entry, ""));
  }

  private Optional<ScreenEntry> first(String last) {
    return entries().stream()
        .filter(entry -> entry.id().equals(last))
        .findFirst()
        .or(() -> entries().stream().findFirst());
  }

  private Screen built(ScreenEntry entry) {
    return built.computeIfAbsent(entry.id(), id -> entry.factory().get());
  }

  private void go(ScreenEntry entry, String subject) {
    Screen next = built(entry);
    if (!entry.equals(current.get())) {
      screen().ifPresent(Screen::detach);
      current.set(entry);
      next.attach();
    }
    if (!subject.isEmpty()) {
      next.show(subject);
    }
  }

  /** Leaves the screen that is shown and lets go of all. */
  @Override
  public void close() {
    screen().ifPresent(Screen::detach);
    current.set(null);
    built.clear();
  }
}
