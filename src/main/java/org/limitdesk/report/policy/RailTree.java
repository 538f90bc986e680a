package org.limitdesk.report.policy;

import java.util.TreeMap;
import org.limitdesk.domain.policy.Authority;
import org.limitdesk.domain.policy.BookRails;
import org.limitdesk.domain.policy.LineRails;
import org.limitdesk.domain.policy.RailCap;
import org.limitdesk.report.policy.PolicyNode.Fields;

/** The guard rails and who may decide. */
final class RailTree {
  private RailTree() {}

  static Fields line(LineRails rails) {
    Section byProduct = new Section();
    new TreeMap<>(rails.minimumByProduct()).forEach(byProduct::money);
    return new Section()
        .share("largest_step", rails.largestStep())
        .number("least_days_between_cuts", rails.leastDaysBetweenCuts())
        .money("minimum", rails.minimum())
        .unlessEmpty("minimum_by_product", byProduct)
        .money("increment", rails.increment())
        .done();
  }

  static Fields book(BookRails rails) {
    Section segments = new Section();
    new TreeMap<>(rails.segments())
        .forEach((field, cap) -> segments.node(field.code(), cap(cap).done()));
    return cap(rails.whole())
        .number("from_lines", rails.fromLines())
        .unlessEmpty("segments", segments)
        .done();
  }

  private static Section cap(RailCap cap) {
    return new Section().share("lines", cap.lines()).share("limits", cap.limits());
  }

  static Fields authority(Authority authority) {
    Section roles = new Section();
    new TreeMap<>(authority.roles())
        .forEach((role, limits) ->
            roles.node(
                role,
                new Section()
                    .share("largest_cut", limits.largestCut())
                    .share("largest_deviation", limits.largestDeviation())
                    .money("largest_limit", limits.largestLimit())
                    .done()));
    return roles.done();
  }
}
