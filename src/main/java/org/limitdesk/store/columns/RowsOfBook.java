package org.limitdesk.store.columns;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.MonthColumns;

/** Where a column image is made from: the rows in force, as readers of the book see them. */
public interface RowsOfBook {
  UUID book();

  /** Stands for all loads that are in it: another one, or one more, gives another text. */
  String loads();

  /** The months of the book, yyyymm, rising. */
  List<Integer> months();

  /** One more than the greatest borrower key. */
  int size();

  /** The fields by which a borrower is put into a segment. */
  List<String> fields();

  /** Tells of every borrower that is in force. */
  void borrowers(BorrowerVisitor visitor);

  /** The lines of one month. */
  MonthColumns month(int month, int[] ownShares);

  /** Takes what the columns need of a borrower. */
  interface BorrowerVisitor {
    /**
     * Called for each borrower, in the order of the versions: a later call for the same key stands.
     *
     * @param values by the places of {@link RowsOfBook#fields()}, null where not known
     * @param birthYear 0 where not known
     * @param ownShare in 1e-8
     */
    void borrower(int key, @Nullable String[] values, int birthYear, int ownShare);
  }
}
