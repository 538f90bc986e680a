package org.limitdesk.workflow;

import java.util.BitSet;

/**
 * What became of the lines of one month, by borrower key.
 *
 * @param month yyyymm
 * @param horizonMonths within how many months
 * @param known whose outcome is known
 * @param bad who went bad
 * @param unclear who was neither good nor bad: the worst that followed was M2 or M3
 */
record MonthOutcomes(int month, int horizonMonths, BitSet known, BitSet bad, BitSet unclear) {
  long lines() {
    return known.cardinality();
  }
}
