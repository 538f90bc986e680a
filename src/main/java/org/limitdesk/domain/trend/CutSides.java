package org.limitdesk.domain.trend;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.limitdesk.domain.borrower.CalendarNumber;

/**
 * Which lines were cut between two months, and which were left alone, by the borrowers' keys. A
 * line that was raised, or cut lately, is in none.
 */
record CutSides(Map<CutKind, BitSet> byKind, BitSet left) {
  private static final int ACTIVE = 0;

  /**
   * @param past the months before {@code now}
   */
  static CutSides of(MonthColumns before, MonthColumns now, PastCuts past) {
    YearMonth month = CalendarNumber.month(now.month());
    BitSet reduced = new BitSet();
    BitSet blocked = new BitSet();
    BitSet left = new BitSet();
    for (int i = 0; i < before.size(); i++) {
      if (before.isOpen(i) && before.status()[i] == ACTIVE && i < now.size() && now.isOpen(i)) {
        if (now.status()[i] != ACTIVE) {
          blocked.set(i);
        } else if (now.limit()[i] < before.limit()[i]) {
          reduced.set(i);
        } else if (now.limit()[i] == before.limit()[i] && !past.isRecent(i, month)) {
          left.set(i);
        }
      }
    }
    return new CutSides(
        new EnumMap<>(Map.of(CutKind.REDUCE, reduced, CutKind.SUSPEND, blocked)), left);
  }

  BitSet cut(CutKind kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }
}
