package org.limitdesk.intake.cell;

import java.math.BigDecimal;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.domain.borrower.ValueKind;

/** How a kind of number is held and spoken of. */
enum NumberUnit {
  MONEY(2, "an amount", "more than two decimals"),
  INTEGER(0, "a whole number", "not a whole number"),
  RATE(8, "a rate", "more than eight decimals");

  private final int places;
  private final String what;
  private final String tooFine;

  NumberUnit(int places, String what, String tooFine) {
    this.places = places;
    this.what = what;
    this.tooFine = tooFine;
  }

  static NumberUnit of(ValueKind kind) {
    return switch (kind) {
      case MONEY -> MONEY;
      case INTEGER -> INTEGER;
      case RATE -> RATE;
      default -> throw new IllegalArgumentException(kind + " is no kind of number");
    };
  }

  /** How many decimals are held. */
  int places() {
    return places;
  }

  String tooFine() {
    return tooFine;
  }

  /** Why a number out of the column's range is refused, in the column's own unit. */
  String outOfRange(Column column, boolean negative) {
    if (negative && column.min() == 0) {
      return what + " cannot be negative";
    }
    return "must be from " + show(column.min()) + " to " + show(column.max());
  }

  private String show(long held) {
    return BigDecimal.valueOf(held, places).stripTrailingZeros().toPlainString();
  }
}
