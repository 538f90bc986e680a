package org.limitdesk.workflow;

import org.limitdesk.domain.notice.DrivingFacts;
import org.limitdesk.domain.notice.DrivingFacts.Lost;

/** Takes from what a case froze all that can be told as a reason for it. */
public final class CaseReasons {
  private CaseReasons() {}

  /** As frozen: a later correction of the book gives no other reason. */
  public static DrivingFacts facts(FrozenFacts frozen) {
    return new DrivingFacts(
        frozen.points().stream()
            .map(each -> new Lost(each.characteristic(), each.values(), each.bin(), each.lost()))
            .toList(),
        frozen.signals(),
        frozen.trace());
  }
}
