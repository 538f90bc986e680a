package org.limitdesk.intake.cell;

import java.util.List;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.intake.csv.CharSlice;

/** One word out of a closed list, exactly as the list has it. */
final class CodeCell implements CellParser {
  private final List<String> words;

  CodeCell(Column column) {
    words = column.codes();
  }

  @Override
  public void parse(CharSlice in, Cell out) {
    for (int i = 0; i < words.size(); i++) {
      if (in.reads(words.get(i))) {
        out.accept(i);
        return;
      }
    }
    out.refuse("must be one of " + String.join(", ", words));
  }
}
