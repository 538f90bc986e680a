package org.limitdesk.ui.kit;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, told in passing and kept in the bell list.
 *
 * @param text what was done, with its number
 * @param at when
 * @param action what one can still do about it; null for nothing
 */
public record Notice(Kind kind, String text, LocalTime at, @Nullable Action action) {
  /** How it ended. */
  public enum Kind {
    DONE("fth-check-circle", "success"),
    WAITS("fth-users", "warning"),
    REFUSED("fth-x-circle", "danger");

    private final String icon;
    private final String style;

    Kind(String icon, String style) {
      this.icon = icon;
      this.style = style;
    }

    String icon() {
      return icon;
    }

    String style() {
      return style;
    }
  }

  /** Something to do, with the words for it. */
  public record Action(String text, Runnable act) {}
}
