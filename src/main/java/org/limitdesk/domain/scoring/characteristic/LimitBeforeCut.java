package org.limitdesk.domain.scoring.characteristic;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.borrower.LimitChange;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;

/**
 * The limit that use is measured by. A cut is the lender's doing, not the borrower's: at its own
 * month end and the eleven after it the limit before it counts, or the greatest of these where
 * there were several, unless today's is greater still. Cuts are those that the book has as limit
 * changes and those that are only seen between two months.
 */
public final class LimitBeforeCut {
  private static final int MONTHS = 12;

  private final List<Cut> cuts;

  private LimitBeforeCut(List<Cut> cuts) {
    this.cuts = cuts;
  }

  private record Cut(int monthIndex, long before) {}

  public static LimitBeforeCut of(LineHistory line) {
    List<Cut> cuts = new ArrayList<>(0);
    for (LimitChange change : line.limitChanges()) {
      if (change.isCut()) {
        int month = (int) (change.at() / 100);
        cuts.add(new Cut(month / 100 * 12 + month % 100 - 1, change.before()));
      }
    }
    List<MonthFacts> months = line.months();
    for (int i = 1; i < months.size(); i++) {
      if (months.get(i).limit() < months.get(i - 1).limit()) {
        cuts.add(new Cut(months.get(i).monthIndex(), months.get(i - 1).limit()));
      }
    }
    return new LimitBeforeCut(cuts);
  }

  /** In fen; never below that month's own limit. */
  public long at(MonthFacts month) {
    long limit = month.limit();
    for (int i = 0; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      int since = month.monthIndex() - cut.monthIndex();
      if (since >= 0 && since < MONTHS) {
        limit = Math.max(limit, cut.before());
      }
    }
    return limit;
  }
}
