package org.limitdesk.intake.cell;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Row;

/** What a cell came to; one is used for all cells of a file, so that none is made for each. */
public final class Cell {
  private final DecimalText decimal = new DecimalText();
  private long number = Row.NONE;
  private @Nullable String text;
  private @Nullable String reason;
  private @Nullable String remark;

  /** Forgets the last cell; now there is no value. */
  public Cell clear() {
    number = Row.NONE;
    text = null;
    reason = null;
    remark = null;
    return this;
  }

  /** The cell is that number, as its kind is held. */
  public void accept(long value) {
    number = value;
  }

  /** The cell is that text. */
  public void accept(String value) {
    text = value;
  }

  /** The cell was put right and now is that number; the remark says how. */
  public void correct(long value, String how) {
    number = value;
    remark = how;
  }

  /** The cell is no value of its column, for that reason. */
  public void refuse(String why) {
    reason = why;
  }

  /** The number, or {@link Row#NONE}. */
  public long number() {
    return number;
  }

  public @Nullable String text() {
    return text;
  }

  /** Why the cell was refused; null for a good one. */
  public @Nullable String reason() {
    return reason;
  }

  /** How the cell was put right; null for nearly all. */
  public @Nullable String remark() {
    return remark;
  }

  /** Whether there is a value. */
  public boolean hasValue() {
    return text != null || number != Row.NONE;
  }

  /** Puts the value into a row. */
  public void moveTo(Row row, int column) {
    if (text != null) {
      row.set(column, text);
    } else if (number != Row.NONE) {
      row.set(column, number);
    }
  }

  /** Room for reading a decimal number. */
  DecimalText decimal() {
    return decimal;
  }
}
