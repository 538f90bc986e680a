package org.limitdesk.domain.borrower;

import java.util.List;

/**
 * One column of a table of the book.
 *
 * @param name the name in a file's header, in the store and on the command line
 * @param kind how values are written and held
 * @param required whether every row must have a value
 * @param min the least value allowed, as held (fen, 1e-8, …); for text the least length
 * @param max the greatest value allowed, as held; for text the greatest length in characters
 * @param codes the words of a {@link ValueKind#CODE} column, in the order of their numbers
 */
public record Column(
    String name, ValueKind kind, boolean required, long min, long max, List<String> codes) {

  /** 2^53 - 1 fen: what every JSON reader and every double still holds exactly. */
  static final long MOST_MONEY = 9_007_199_254_740_991L;

  private static final int LONGEST_TEXT = 400;

  public Column {
    codes = List.copyOf(codes);
  }

  static Column text(String name) {
    return new Column(name, ValueKind.TEXT, false, 1, LONGEST_TEXT, List.of());
  }

  /** An amount that cannot be negative. */
  static Column money(String name) {
    return new Column(name, ValueKind.MONEY, false, 0, MOST_MONEY, List.of());
  }

  static Column integer(String name, long min, long max) {
    return new Column(name, ValueKind.INTEGER, false, min, max, List.of());
  }

  /** A share or rate from 0 to {@code most} (in whole units: 1 is 100 %). */
  static Column rate(String name, long most) {
    return new Column(name, ValueKind.RATE, false, 0, most * 100_000_000L, List.of());
  }

  static Column month(String name) {
    return new Column(name, ValueKind.MONTH, false, 190001, 219912, List.of());
  }

  static Column date(String name) {
    return new Column(name, ValueKind.DATE, false, 19000101, 21991231, List.of());
  }

  static Column dateTime(String name) {
    return new Column(
        name, ValueKind.DATE_TIME, false, 19000101000000L, 21991231235959L, List.of());
  }

  static Column code(String name, String... codes) {
    return new Column(name, ValueKind.CODE, false, 0, codes.length - 1L, List.of(codes));
  }

  static Column yesNo(String name) {
    return new Column(name, ValueKind.BOOLEAN, false, 0, 1, List.of());
  }

  /** The same column, but every row must have a value in it. */
  Column needed() {
    return new Column(name, kind, true, min, max, codes);
  }
}
