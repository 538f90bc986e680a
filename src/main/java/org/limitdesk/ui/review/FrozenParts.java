package org.limitdesk.ui.review;

import java.util.List;
import javafx.scene.layout.Region;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.FrozenFacts;

/** Parts of a case that need no book but what it froze, for other screens. */
public final class FrozenParts {
  private FrozenParts() {}

  /** Each step from the limit before to the proposed one. */
  public static Region trace(FrozenFacts frozen, Proposed proposed, Texts texts) {
    return TraceSection.table(frozen, proposed, texts);
  }

  /** The signals with their evidence. */
  public static Region signals(List<Signal> signals, Texts texts) {
    return WhySection.signals(signals, texts);
  }
}
