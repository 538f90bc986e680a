package org.limitdesk.report.card;

import java.util.Map;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.Characteristic;

/** What a card's file says of its bins besides their points. */
@FunctionalInterface
public interface CardNotes {
  /** Nothing. */
  CardNotes NONE = (characteristic, bin) -> Map.of();

  /** Values by name; a name stands in the file behind {@code limitdesk.}. */
  Map<String, String> of(Characteristic characteristic, Attribute bin);
}
