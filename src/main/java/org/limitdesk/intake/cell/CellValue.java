package org.limitdesk.intake.cell;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Row;

/**
 * A value known before any file is read.
 *
 * @param number the number, as its column holds it; {@link Row#NONE} for none
 * @param text the text; null for none
 */
public record CellValue(long number, @Nullable String text) {
  /** No value. */
  public static final CellValue NONE = new CellValue(Row.NONE, null);

  /** What a parser made of a cell. */
  public static CellValue of(Cell cell) {
    return new CellValue(cell.number(), cell.text());
  }

  /** A parser that makes every cell this value. */
  public CellParser asParser() {
    return (in, out) -> copyTo(out);
  }

  /** Puts the value into a cleared cell. */
  public void copyTo(Cell out) {
    if (text != null) {
      out.accept(text);
    } else {
      out.accept(number);
    }
  }

  /** Puts the value into a row. */
  public void copyTo(Row row, int column) {
    if (text != null) {
      row.set(column, text);
    } else {
      row.set(column, number);
    }
  }
}
