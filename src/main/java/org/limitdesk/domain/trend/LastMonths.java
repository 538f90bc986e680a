package org.limitdesk.domain.trend;

import java.util.List;

/**
 * The past of a month's lines, by the borrowers' keys.
 *
 * @param dpd days past due of the months up to this one, oldest first
 * @param openBefore days past due of the lines that were open in the calendar month before, {@link
 *     MonthColumns#ABSENT} for the others; of length 0 where the book does not have that month
 */
public record LastMonths(List<char[]> dpd, char[] openBefore) {
  public LastMonths {
    dpd = List.copyOf(dpd);
  }

  /** Whether the line was open a calendar month ago. */
  boolean wasOpen(int key) {
    return key < openBefore.length && openBefore[key] != MonthColumns.ABSENT;
  }

  /** How many days past due it was then. */
  int dpdBefore(int key) {
    return openBefore[key];
  }
}
