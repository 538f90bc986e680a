package org.limitdesk.domain.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.limitdesk.domain.trend.Bucket;

/** Which of the ordered rules can never say an action. */
public final class RuleOrder {
  private RuleOrder() {}

  /**
   * An earlier rule that takes every line which the rule in that place would; empty if none does.
   */
  public static Optional<ActionRule> shadowing(List<ActionRule> rules, int place) {
    ActionRule late = rules.get(place);
    return rules.subList(0, place).stream()
        .filter(early -> takes(early.action(), late.action()) && covers(early.when(), late.when()))
        .findFirst();
  }

  /**
   * A line that does not qualify for what a giving rule gives is passed on, and a line without news
   * is open to giving rules alone.
   */
  private static boolean takes(Action early, Action late) {
    return early.gives() ? early == late : !late.gives();
  }

  /** Whether the conditions contradict each other, so that no line can meet them. */
  public static boolean contradicts(Conditions when) {
    boolean buckets = !when.bucketTo().atLeast(when.bucketFrom());
    boolean overdueAndClean = when.monthsClean() > 0 && when.bucketFrom() != Bucket.M0;
    boolean severities =
        when.severity() != null
            && when.severityAtMost() != null
            && !when.severityAtMost().atLeast(when.severity());
    boolean flags = !when.flags().isEmpty() && when.withoutFlags().containsAll(when.flags());
    return buckets || overdueAndClean || severities || flags;
  }

  /** Whether every line that meets {@code narrow} meets {@code wide} too. */
  static boolean covers(Conditions wide, Conditions narrow) {
    return narrow.bucketFrom().atLeast(wide.bucketFrom())
        && wide.bucketTo().atLeast(narrow.bucketTo())
        && narrow.dpdFrom() >= wide.dpdFrom()
        && narrow.monthsClean() >= wide.monthsClean()
        && narrow.utilisationFrom() >= wide.utilisationFrom()
        && within(narrow.tiers(), wide.tiers())
        && within(narrow.flags(), wide.flags())
        && narrow.withoutFlags().containsAll(wide.withoutFlags())
        && coversMildness(wide, narrow)
        && coversSignals(wide, narrow);
  }

  /** An empty set asks for nothing. */
  private static boolean within(Set<String> narrow, Set<String> wide) {
    return wide.isEmpty() || (!narrow.isEmpty() && wide.containsAll(narrow));
  }

  private static boolean coversMildness(Conditions wide, Conditions narrow) {
    return wide.severityAtMost() == null
        || (narrow.severityAtMost() != null
            && wide.severityAtMost().atLeast(narrow.severityAtMost()));
  }

  /** One signal that answers the narrow rule answers the wide one. */
  private static boolean coversSignals(Conditions wide, Conditions narrow) {
    return within(narrow.signals(), wide.signals())
        && (wide.severity() == null
            || (narrow.severity() != null && narrow.severity().atLeast(wide.severity())));
  }
}
