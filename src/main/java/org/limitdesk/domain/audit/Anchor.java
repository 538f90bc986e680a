package org.limitdesk.domain.audit;

import java.util.UUID;

/**
 * What a desk remembers of a book's log outside the book: that an entry with this hash stood at
 * this place.
 *
 * @param book whose log
 * @param seq the entry's place, from 1
 * @param hash the entry's hash
 */
public record Anchor(UUID book, long seq, Hash hash) {
  public Anchor {
    if (seq < 1) {
      throw new IllegalArgumentException("an anchor is of an entry, and the first is 1: " + seq);
    }
  }

  /** With the hash as stored; refuses any number of bytes but 32. */
  public Anchor(UUID book, long seq, byte[] hash) {
    this(book, seq, Hash.of(hash));
  }

  /** The anchor of a log that ends there; the log must have an entry. */
  public static Anchor of(UUID book, LogHead head) {
    return new Anchor(book, head.seq(), head.hash());
  }

  /** The head that the log had when this was written. */
  public LogHead head() {
    return new LogHead(seq, hash);
  }
}
