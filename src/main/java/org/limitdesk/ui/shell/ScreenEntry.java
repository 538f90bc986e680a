package org.limitdesk.ui.shell;

import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.Screen;

/**
 * A screen that can be gone to.
 *
 * @param id short and stable: {@code review}
 * @param titleKey its name, in the top bar and on the rail
 * @param icon a Feather icon, {@code fth-inbox}
 * @param letter what leads there after G; {@code UNDEFINED} for none
 * @param atFoot whether it stands at the rail's foot, out of the order of Ctrl 1 to 6
 * @param under the id of the screen that leads to it, for one that is not on the rail and is only
 *     reached with a subject; empty for one on the rail
 * @param open to whom it is open; for others it is absent
 * @param factory builds it, at the first visit
 */
public record ScreenEntry(
    String id,
    String titleKey,
    String icon,
    KeyCode letter,
    boolean atFoot,
    String under,
    Predicate<DeskUser> open,
    Supplier<Screen> factory) {
  /** A screen on the rail. */
  public ScreenEntry(
      String id,
      String titleKey,
      String icon,
      KeyCode letter,
      boolean atFoot,
      Predicate<DeskUser> open,
      Supplier<Screen> factory) {
    this(id, titleKey, icon, letter, atFoot, "", open, factory);
  }

  /** A screen that is only reached from others, with what it is to show. */
  public static ScreenEntry under(
      String above,
      String id,
      String titleKey,
      Predicate<DeskUser> open,
      Supplier<Screen> factory) {
    return new ScreenEntry(id, titleKey, "", KeyCode.UNDEFINED, false, above, open, factory);
  }

  /** Whether it stands on the rail. */
  public boolean onRail() {
    return under.isEmpty();
  }

  /** The id of the screen on the rail that it is, or belongs to. */
  String railId() {
    return onRail() ? id : under;
  }
}
