package org.limitdesk.intake.demo;

import java.util.List;
import org.limitdesk.domain.borrower.Row;

/** Reads the rows of one table out of a life. */
interface LifeRows {
  /** Adds this life's rows to {@code out}. */
  void add(BorrowerLife life, List<Row> out);
}
