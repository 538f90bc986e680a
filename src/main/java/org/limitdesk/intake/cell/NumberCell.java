package org.limitdesk.intake.cell;

import org.limitdesk.domain.borrower.Column;
import org.limitdesk.intake.csv.CharSlice;

/** Amounts, whole numbers and rates. */
final class NumberCell implements CellParser {
  private static final String NEGATIVE_AS_ZERO = "negative, counted as 0";

  private final Column column;
  private final NumberUnit unit;
  private final boolean negativeIsZero;

  /**
   * @param negativeIsZero whether a negative number counts as 0, with a remark, and is not refused
   */
  NumberCell(Column column, boolean negativeIsZero) {
    this.column = column;
    this.unit = NumberUnit.of(column.kind());
    this.negativeIsZero = negativeIsZero;
  }

  @Override
  public void parse(CharSlice in, Cell out) {
    DecimalText decimal = out.decimal();
    if (decimal.read(in)) {
      accept(decimal.scaled(unit.places()), in.charAt(0) == '-', out);
    } else {
      out.refuse(NumberComplaint.about(in));
    }
  }

  /** Takes a number as it is held, after {@link DecimalText#scaled}. */
  void accept(long held, boolean negative, Cell out) {
    if (held == DecimalText.TOO_FINE) {
      out.refuse(unit.tooFine());
    } else if (held < 0 && negativeIsZero) {
      out.correct(0, NEGATIVE_AS_ZERO);
    } else if (held < column.min() || held > column.max()) {
      out.refuse(unit.outOfRange(column, negative));
    } else {
      out.accept(held);
    }
  }

  int places() {
    return unit.places();
  }
}
