package org.limitdesk.ui.review;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.workflow.port.Worklist.Item;

/**
 * Which cases a person wants to see, as it was at one moment, so that a list can be sought through
 * away from the screen.
 *
 * @param action null for all
 * @param typed in small letters; empty for all
 */
record Sought(QueueTab tab, @Nullable Action action, QueueFilter narrowed, String typed) {
  static Sought of(ReviewModel model) {
    return new Sought(
        model.tab().get(),
        model.action().get(),
        model.narrowed().get(),
        model.find().get().strip().toLowerCase(Locale.ROOT));
  }

  /** Whether it is wanted on that day. */
  boolean holds(Item item, LocalDate today) {
    return tab.holds(item, today)
        && (action == null || action == item.action())
        && narrowed.holds(item)
        && (typed.isEmpty()
            || item.person().name().toLowerCase(Locale.ROOT).contains(typed)
            || item.person().id().toLowerCase(Locale.ROOT).contains(typed));
  }
}
