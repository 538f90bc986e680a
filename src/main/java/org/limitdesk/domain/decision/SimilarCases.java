package org.limitdesk.domain.decision;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How cases like one were decided before, so that like cases are decided alike.
 *
 * @param nearest the most alike first; of two as alike, the later decision
 */
public record SimilarCases(List<Near> nearest) {
  /** How many are counted. */
  public static final int MOST = 20;

  /** What is farther away is not called alike; see {@link CaseTraits#distance}. */
  public static final int FARTHEST = 2;

  public SimilarCases {
    nearest = List.copyOf(nearest);
  }

  /**
   * One of them.
   *
   * @param distance how unlike it is, {@link CaseTraits#distance}
   */
  public record Near(PastCase past, double distance) {}

  /**
   * Those among past cases that are most like one, at most {@value #MOST}.
   *
   * @param past cases with the same proposed action, in any order
   */
  public static SimilarCases of(CaseTraits traits, List<PastCase> past) {
    return new SimilarCases(
        past.stream()
            .map(each -> new Near(each, each.traits().distance(traits)))
            .filter(each -> each.distance() <= FARTHEST)
            .sorted(
                Comparator.comparingDouble(Near::distance)
                    .thenComparing(each -> each.past().day(), Comparator.reverseOrder())
                    .thenComparing(each -> each.past().id(), Comparator.reverseOrder()))
            .limit(MOST)
            .toList());
  }

  /** How many were decided which way; a way that none was decided is not there. */
  public Map<Direction, Integer> ways() {
    Map<Direction, Integer> ways = new EnumMap<>(Direction.class);
    nearest.forEach(each -> ways.merge(each.past().direction(), 1, Integer::sum));
    return ways;
  }
}
