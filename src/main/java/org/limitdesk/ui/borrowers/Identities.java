package org.limitdesk.ui.borrowers;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.port.BorrowerList.Identity;

/** The names that were looked at last; those not looked at for long are let go. */
final class Identities {
  private static final int MOST = 4_000;

  private final Map<Integer, Identity> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Identity> eldest) {
          return size() > MOST;
        }
      };
  private final Set<Integer> asked = new HashSet<>();

  @Nullable Identity of(int key) {
    return known.get(key);
  }

  /**
   * Those of these keys that are not known and that nobody has asked for; they are asked for now.
   */
  int[] toAsk(int[] keys) {
    return java.util.Arrays.stream(keys)
        .filter(key -> !known.containsKey(key) && asked.add(key))
        .toArray();
  }

  void put(List<Identity> found) {
    found.forEach(each -> known.put(each.key(), each));
  }

  /** They were read, or will not be. */
  void answered(int[] keys) {
    for (int key : keys) {
      asked.remove(key);
    }
  }
}
