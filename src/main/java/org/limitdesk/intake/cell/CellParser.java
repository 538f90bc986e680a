package org.limitdesk.intake.cell;

import org.limitdesk.intake.csv.CharSlice;

/** Reads one column's cells. Has no state, so that one serves many readers. */
public interface CellParser {

  /** Reads a cell that is not blank into a cleared {@link Cell}. */
  void parse(CharSlice in, Cell out);

  /** Whether blank cells are to be read too; otherwise they simply are no value. */
  default boolean readsBlank() {
    return false;
  }
}
