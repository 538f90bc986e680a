package org.limitdesk.domain.trend.alarm;

import java.util.Optional;

/** One rule over the months of a book or a segment. */
interface Rule {
  /** The alarm of the last month; empty where it is as usual, or the past too short to say. */
  Optional<Alarm> look(Watched months);
}
