package org.limitdesk.report.policy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The longest part of a list that keeps its order in another one. */
final class Rising {
  private Rising() {}

  /**
   * The entries of a longest rising subsequence.
   *
   * @param place where the other list has an entry
   */
  static Set<String> of(List<String> entries, ToIntFunction<String> place) {
    int[] length = new int[entries.size()];
    int[] before = new int[entries.size()];
    Arrays.fill(before, -1);
    int best = -1;
    for (int i = 0; i < length.length; i++) {
      length[i] = 1;
      for (int j = 0; j < i; j++) {
        if (place.applyAsInt(entries.get(j)) < place.applyAsInt(entries.get(i))
            && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      }
      best = best < 0 || length[i] > length[best] ? i : best;
    }
    Set<String> rising = new LinkedHashSet<>();
    for (int i = best; i >= 0; i = before[i]) {
      rising.add(entries.get(i));
    }
    return rising;
  }
}
