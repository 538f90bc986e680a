package org.limitdesk.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Worklist;
import org.limitdesk.workflow.port.Worklist.Item;

/**
 * All cases that were read, in their order, and how many each list holds of them. It is made away
 * from the screen, and changed on it only.
 */
final class CaseList {
  /** After so many cases a search sees whether anybody still waits for it. */
  private static final int STRETCH = 1024;

  private final Map<Long, Item> byId;
  private final Map<QueueTab, Integer> counts = new EnumMap<>(QueueTab.class);
  private final Map<String, Set<String>> choices = new HashMap<>();
  private final List<Item> all;
  private final LocalDate today;

  /**
   * @param cases what was read, the first due first
   */
  CaseList(List<Item> cases, LocalDate today) {
    all = new ArrayList<>(cases);
    byId = HashMap.newHashMap(cases.size());
    this.today = today;
    all.forEach(item -> {
      byId.put(item.id(), item);
      count(item, 1);
      choose(item);
    });
  }

  private void count(Item item, int by) {
    for (QueueTab tab : QueueTab.values()) {
      if (tab.holds(item, today)) {
        counts.merge(tab, by, Integer::sum);
      }
    }
  }

  private void choose(Item item) {
    for (String name : QueueFilter.NAMES) {
      Set<String> values = choices.computeIfAbsent(name, _ -> new TreeSet<>());
      QueueFilter.values(name, item).stream()
          .filter(value -> !value.isEmpty())
          .forEach(values::add);
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

  /**
   * Many cases are others now, in one go through the list.
   *
   * @param now those of them that are still in a list
   */
  void change(Set<Long> ids, Collection<Item> now) {
    for (long id : ids) {
      Item before = byId.remove(id);
      if (before != null) {
        count(before, -1);
      }
    }
    all.removeIf(item -> ids.contains(item.id()));
    for (Item item : now) {
      byId.put(item.id(), item);
      count(item, 1);
    }
    all.addAll(now);
    all.sort(Worklist.ORDER);
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

  /** By a name of {@link QueueFilter#NAMES}, what the cases that were read had of it. */
  Map<String, Set<String>> choices() {
    return Collections.unmodifiableMap(choices);
  }

  /** The book's business date. */
  LocalDate today() {
    return today;
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

  /**
   * Those of a list that somebody wants to see.
   *
   * @throws CancellationException when nobody waits for it any more
   */
  static List<Item> sought(List<Item> list, Sought sought, LocalDate today, Progress progress) {
    List<Item> found = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (i % STRETCH == 0 && progress.isCancelled()) {
        throw new CancellationException("the list is sought through anew");
      }
      if (sought.holds(list.get(i), today)) {
        found.add(list.get(i));
      }
    }
    return found;
  }

  /** Those of these numbers, in the list's order. */
  List<Item> of(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : where(item -> ids.contains(item.id()));
  }

  /** All of them as they are now; later changes do not touch it. */
  List<Item> all() {
    return List.copyOf(all);
  }
}
