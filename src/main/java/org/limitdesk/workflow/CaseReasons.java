package org.limitdesk.workflow;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.notice.DrivingFacts;
import org.limitdesk.domain.notice.DrivingFacts.Lost;
import org.limitdesk.domain.scoring.FreeRange;
import org.limitdesk.domain.scoring.NumberRange;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.workflow.FrozenFacts.Points;

/** Takes from what a case froze all that can be told as a reason for it. */
public final class CaseReasons {
  private CaseReasons() {}

  /**
   * As frozen: a later correction of the book gives no other reason.
   *
   * @param card the one that the case was scored with
   */
  public static DrivingFacts facts(FrozenFacts frozen, Scorecard card) {
    return new DrivingFacts(
        frozen.points().stream().map(each -> lost(each, card)).toList(),
        frozen.signals(),
        frozen.trace());
  }

  private static Lost lost(Points each, Scorecard card) {
    return new Lost(
        each.characteristic(), each.values(), each.bin(), each.lost(), free(each, card));
  }

  private static @Nullable NumberRange free(Points points, Scorecard card) {
    if (points.lost().signum() <= 0 || !(Datum.guess(points.values()) instanceof Datum.Number is)) {
      return null;
    }
    return card.characteristics().stream()
        .filter(each -> each.name().equals(points.characteristic()))
        .findFirst()
        .flatMap(each -> FreeRange.nearest(card, each, is.number()))
        .orElse(null);
  }
}
