package org.limitdesk.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.RollMatrix;

/**
 * What the desk shows of a whole book's delinquency.
 *
 * @param months a tally a month, rising; empty for a book without months
 * @param rolls from the month before the last one; null where the book has no two months that
 *     follow on each other
 * @param fields by which the book can be cut
 */
public record TrendBoard(List<MonthTally> months, @Nullable RollMatrix rolls, List<String> fields) {
  /** The same with the fields as they are now; itself where they are the same. */
  public TrendBoard with(List<String> now) {
    return now.equals(fields) ? this : new TrendBoard(months, rolls, now);
  }
}
