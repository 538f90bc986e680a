package org.limitdesk.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;

/** One value of a table, as it is reckoned with and not as a person reads it. */
public sealed interface Cell {
  /** No value. */
  Cell NONE = new None();

  /** The value in plain ASCII digits, as a file for programs has it; empty for none. */
  String plain();

  /** Words, also those that came with the book. */
  record Text(String text) implements Cell {
    @Override
    public String plain() {
      return text;
    }
  }

  /**
   * A month.
   *
   * @param month yyyymm
   */
  record Month(int month) implements Cell {
    @Override
    public String plain() {
      return CalendarNumber.month(month).toString();
    }
  }

  /** A day. */
  record Day(LocalDate day) implements Cell {
    @Override
    public String plain() {
      return day.toString();
    }
  }

  /** Money. */
  record Money(long fen) implements Cell {
    @Override
    public String plain() {
      return Fen.decimal(fen);
    }
  }

  /** A whole number. */
  record Count(long count) implements Cell {
    @Override
    public String plain() {
      return Long.toString(count);
    }
  }

  /**
   * A number that is neither.
   *
   * @param decimals that a person sees of it
   */
  record Decimal(double value, int decimals) implements Cell {
    @Override
    public String plain() {
      return digits(value);
    }
  }

  /**
   * A share of 0 to 1, unrounded.
   *
   * @param decimals that a person sees of its percent
   */
  record Rate(double share, int decimals) implements Cell {
    @Override
    public String plain() {
      return digits(share);
    }
  }

  /**
   * What one rate is above another, unrounded.
   *
   * @param decimals that a person sees of its percentage points
   */
  record Points(double difference, int decimals) implements Cell {
    @Override
    public String plain() {
      return digits(difference);
    }
  }

  /** Nothing is known here. */
  record None() implements Cell {
    @Override
    public String plain() {
      return "";
    }
  }

  /** Words where there are some. */
  static Cell text(@Nullable String text) {
    return text == null || text.isEmpty() ? NONE : new Text(text);
  }

  /** A number's own digits: no exponent, which some programs take for words. */
  private static String digits(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
