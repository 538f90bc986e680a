package org.limitdesk.ui.kit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers what a screen has drawn, so that one that is come back to draws only what is new. */
public final class Drawn {
  private final Map<String, List<@Nullable Object>> drawn = new HashMap<>();

  /**
   * Whether that part of the screen is to be drawn; it counts as drawn from then on.
   *
   * @param values all that the part is drawn from, the language included
   */
  public boolean isNew(String part, @Nullable Object... values) {
    List<@Nullable Object> now = Arrays.asList(values.clone());
    return !now.equals(drawn.put(part, now));
  }
}
