package org.limitdesk.domain.borrower;

/** How a column's values are written in a file and held in a {@link Row}. */
public enum ValueKind {
  /** Text as the lender writes it. */
  TEXT,
  /** An amount in the book's currency with at most two decimals; held in fen. */
  MONEY,
  /** A whole number. */
  INTEGER,
  /** A share or a rate (0.0005 a day, 0.35 of a line), at most eight decimals; held in 1e-8. */
  RATE,
  /** A calendar month, {@code YYYY-MM}; held as yyyymm. */
  MONTH,
  /** A calendar day, {@code YYYY-MM-DD}; held as yyyymmdd. */
  DATE,
  /** A local date and time to the second; held as yyyymmddhhmmss. */
  DATE_TIME,
  /** One word out of a closed list; held as its place in the list, from 0. */
  CODE,
  /** Yes or no ({@code 1}, {@code 0}, {@code true}, {@code false}); held as 1 or 0. */
  BOOLEAN;

  /** Whether a value of this kind is held as a number. */
  public boolean isNumber() {
    return this != TEXT;
  }
}
