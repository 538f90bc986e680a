package org.limitdesk.workflow;

import java.util.List;
import org.limitdesk.domain.trend.MonthTally;

/**
 * A book's delinquency by month.
 *
 * @param months the whole book, a tally a month
 * @param segments the same by segment; empty where none were asked for
 */
public record Trends(List<MonthTally> months, List<Segment> segments) {
  /** One segment's name and its tally a month. */
  public record Segment(String name, List<MonthTally> months) {}
}
