package org.limitdesk.intake.cell;

import org.limitdesk.domain.borrower.Column;
import org.limitdesk.intake.csv.CharSlice;

/** Text as the lender writes it, blanks included. */
final class TextCell implements CellParser {
  private final long longest;

  TextCell(Column column) {
    longest = column.max();
  }

  @Override
  public void parse(CharSlice in, Cell out) {
    for (int i = 0; i < in.length(); i++) {
      char c = in.charAt(i);
      if (c < ' ' && !CharSlice.isBlank(c) || c >= '\u007F' && c <= '\u009F') {
        out.refuse(String.format("a control character (U+%04X) in the text", (int) c));
        return;
      }
      if (c == CharSlice.UNDECODABLE) {
        out.refuse("a character that could not be read");
        return;
      }
    }
    String text = in.toString();
    if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
      out.refuse("longer than " + longest + " characters");
    } else {
      out.accept(text);
    }
  }
}
