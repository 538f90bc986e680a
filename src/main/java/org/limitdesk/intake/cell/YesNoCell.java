package org.limitdesk.intake.cell;

import org.limitdesk.intake.csv.CharSlice;

/** Yes or no. */
final class YesNoCell implements CellParser {
  @Override
  public void parse(CharSlice in, Cell out) {
    if (in.reads("1") || in.reads("true")) {
      out.accept(1);
    } else if (in.reads("0") || in.reads("false")) {
      out.accept(0);
    } else {
      out.refuse("must be 1, 0, true or false");
    }
  }
}
