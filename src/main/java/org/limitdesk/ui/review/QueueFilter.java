package org.limitdesk.ui.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.ui.kit.Severity;
import org.limitdesk.workflow.port.Worklist.Item;

/**
 * Which cases of a list are wanted, beside their action and what is typed: every part narrows.
 *
 * @param parts values by a name of {@link #NAMES}
 */
record QueueFilter(Map<String, String> parts) {
  static final String TIER = "tier";
  static final String SIGNAL = "signal";
  static final String CIRCUMSTANCE = "circumstance";
  static final String REGION = "region";
  static final String INDUSTRY = "industry";
  static final String TRIGGER = "trigger";
  static final String CLUSTER = "cluster";
  static final String ASSIGNEE = "assignee";

  /** Stands for nobody where a name stands. */
  static final String NOBODY = "-";

  /** What can be asked for, in the order in which it is offered. */
  static final List<String> NAMES =
      List.of(ASSIGNEE, TIER, SIGNAL, TRIGGER, CLUSTER, CIRCUMSTANCE, REGION, INDUSTRY);

  static final QueueFilter ALL = new QueueFilter(Map.of());

  QueueFilter {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** With one part set to a value; an empty one takes it away. */
  QueueFilter with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    changed.remove(name);
    if (!value.isEmpty()) {
      changed.put(name, value);
    }
    return new QueueFilter(changed);
  }

  /** Whether it wants that case. */
  boolean holds(Item item) {
    return parts.entrySet().stream().allMatch(part -> holds(part.getKey(), part.getValue(), item));
  }

  private static boolean holds(String name, String value, Item item) {
    return values(name, item).contains(value);
  }

  /** What a case has of that name, to be chosen from. */
  static List<String> values(String name, Item item) {
    return switch (name) {
      case TIER -> List.of(item.tier());
      case REGION -> List.of(item.person().region());
      case INDUSTRY -> List.of(item.person().industry());
      case SIGNAL -> signals(item);
      case CIRCUMSTANCE -> item.circumstances();
      case TRIGGER -> List.of(item.group().trigger());
      case CLUSTER -> List.of(item.group().cluster());
      case ASSIGNEE ->
          List.of(item.group().assignee().isEmpty() ? NOBODY : item.group().assignee());
      default -> List.of();
    };
  }

  private static List<String> signals(Item item) {
    List<String> found = new java.util.ArrayList<>();
    add(found, item.severe(), Severity.SEVERE);
    add(found, item.warn(), Severity.WARN);
    add(found, item.info(), Severity.INFO);
    return found;
  }

  private static void add(List<String> found, int count, Severity severity) {
    if (count > 0) {
      found.add(severity.name());
    }
  }
}
