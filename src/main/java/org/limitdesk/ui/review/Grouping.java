package org.limitdesk.ui.review;

import java.util.List;
import org.limitdesk.domain.Code;
import org.limitdesk.workflow.port.Worklist.Item;

/** What the cases of a list are counted by, above it. */
enum Grouping implements Code {
  /** By the day on which they are due; a press leads to the first. */
  DAY(""),
  /** By the gravest signal; a press narrows the list to it, as of those below. */
  TRIGGER(QueueFilter.TRIGGER),
  CLUSTER(QueueFilter.CLUSTER),
  ASSIGNEE(QueueFilter.ASSIGNEE);

  private final String part;

  Grouping(String part) {
    this.part = part;
  }

  /** The part of the filter that it narrows; empty for the days. */
  String part() {
    return part;
  }

  /** Which group a case is in. */
  String of(Item item) {
    List<String> values = QueueFilter.values(part, item);
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** The next one, in turn. */
  Grouping next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
