package org.limitdesk.domain.collections;

/**
 * Lines and what is owed on them.
 *
 * @param balance fen, the book's own part
 */
public record LineSum(long lines, long balance) {
  /** No line. */
  public static final LineSum NONE = new LineSum(0, 0);

  /** With one line more. */
  LineSum with(long owed) {
    return new LineSum(lines + 1, balance + owed);
  }
}
