package org.limitdesk.domain.audit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a log ends: the place and the hash of its last entry.
 *
 * @param seq 1 for the first entry, 0 for a log without any
 * @param hash the last entry's hash, or the genesis value
 */
public record LogHead(long seq, Hash hash) {
  private static final String PREFIX = "limitdesk.book.v1\n";

  /** With the hash as stored; refuses any number of bytes but 32. */
  public LogHead(long seq, byte[] hash) {
    this(seq, Hash.of(hash));
  }

  /**
   * The head of a book's log before its first entry. It is made from the book's own id, so that no
   * entry of one book can pass as an entry of another.
   */
  public static LogHead genesis(UUID book) {
    byte[] id = book.toString().getBytes(StandardCharsets.US_ASCII);
    return new LogHead(0, Hash.over(PREFIX, id));
  }
}
