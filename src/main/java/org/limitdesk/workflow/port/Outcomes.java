package org.limitdesk.workflow.port;

import java.util.BitSet;
import java.util.List;

/** What became of lines, as files told the book. */
public interface Outcomes {
  /** The months and horizons that anything is known of, by month and horizon. */
  List<Span> spans();

  /** What is known of the lines of that month within that horizon, by borrower key. */
  Told told(Span span);

  /**
   * How far an outcome looks.
   *
   * @param month yyyymm, of which the line is known
   * @param horizonMonths how many months after it
   */
  record Span(int month, int horizonMonths) {}

  /** Which borrowers' outcome is known, and whose is bad. */
  record Told(BitSet known, BitSet bad) {}
}
