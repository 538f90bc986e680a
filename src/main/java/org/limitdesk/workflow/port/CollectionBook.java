package org.limitdesk.workflow.port;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.collections.FlagSpan;
import org.limitdesk.domain.collections.Promise;

/** What collections needs of borrowers in arrears, told by files and noted at the desk. */
public interface CollectionBook {
  /** The flags that change how a borrower is worked, of any day. */
  List<FlagSpan> flags();

  /** The borrowers who dispute a record, by the desk's own notes, and have no answer yet. */
  BitSet disputed();

  /** The borrowers with an arrangement that stands on that day and is kept to. */
  BitSet planned(LocalDate day);

  /**
   * Promises to pay with what was paid in their months, by borrower.
   *
   * @param borrowers whose; null for everybody's
   */
  List<Promised> promises(int @Nullable [] borrowers);

  /** How many attempts to reach a borrower there were in those days, letters left out. */
  int attempts(int borrower, LocalDate from, LocalDate to);

  /**
   * One borrower's.
   *
   * @param paid by month, yyyymm, fen; without the months of which nothing is told
   */
  record Promised(List<Promise> promises, Map<Integer, Long> paid) {
    public Promised {
      promises = List.copyOf(promises);
      paid = Map.copyOf(paid);
    }
  }
}
