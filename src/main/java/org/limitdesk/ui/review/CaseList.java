package org.limitdesk.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.Worklist;
import org.limitdesk.workflow.port.Worklist.Item;

/** All cases that were read, in their order, and how many each list holds of them. */
final class CaseList {
  private final Map<Long, Item> byId = new HashMap<>();
  private final Map<QueueTab, Integer> counts = new EnumMap<>(QueueTab.class);
  private List<Item> all = List.of();
  private LocalDate today = LocalDate.EPOCH;

  /** Takes what was read, the first due first. */
  void read(List<Item> cases, LocalDate day) {
    all = new ArrayList<>(cases);
    today = day;
    byId.clear();
    counts.clear();
    all.forEach(item -> {
      byId.put(item.id(), item);
      count(item, 1);
    });
  }

  private void count(Item item, int by) {
    for (QueueTab tab : QueueTab.values()) {
      if (tab.holds(item, today)) {
        counts.merge(tab, by, Integer::sum);
      }
    }
  }

  /** One case is another now; null where it is in no list any more. Returns what it was. */
  @Nullable Item change(long id, @Nullable Item now) {
    Item before = byId.remove(id);
    if (before != null) {
      count(before, -1);
      all.remove(place(all, before));
    }
    if (now != null) {
      byId.put(id, now);
      count(now, 1);
      all.add(placeFor(all, now), now);
    }
    return before;
  }

  /** Where a case stands in a list of the usual order; −1 where it does not. */
  static int place(List<Item> list, Item item) {
    int at = Collections.binarySearch(list, item, Worklist.ORDER);
    return at >= 0 && list.get(at).equals(item) ? at : list.indexOf(item);
  }

  /** Where a case belongs in a list of the usual order. */
  static int placeFor(List<Item> list, Item item) {
    int at = Collections.binarySearch(list, item, Worklist.ORDER);
    return at < 0 ? -1 - at : at;
  }

  int count(QueueTab tab) {
    return counts.getOrDefault(tab, 0);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  boolean has(long id) {
    return byId.containsKey(id);
  }

  List<Item> where(Predicate<Item> is) {
    return all.stream().filter(is).toList();
  }

  /** Those of these numbers, in the list's order. */
  List<Item> of(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : where(item -> ids.contains(item.id()));
  }

  /** What was read, to see whether another reading says the same. */
  List<Item> all() {
    return List.copyOf(all);
  }
}
