package org.limitdesk.domain.audit;

import java.util.Arrays;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** How a log stands to the anchor that the desk keeps outside the book. */
public enum AnchorState {
  /** The anchor is of the log's last entry. */
  OK,
  /**
   * The anchor is of an earlier entry, which the log has. No fault: the program was killed between
   * the commit and the anchor, or another machine wrote to the book.
   */
  BEHIND,
  /**
   * The anchor knows an entry that this log does not have: its tail was cut, it is an old copy, or
   * the chain was written anew. Verification fails.
   */
  AHEAD,
  /** This desk keeps no anchor of the book, so a cut tail cannot be seen here. */
  MISSING;

  /** Whether the log may be what it was. */
  public boolean passes() {
    return this != AHEAD;
  }

  /**
   * Judges a log whose chain was found sound: only then is a stored hash worth comparing.
   *
   * @param anchor what the desk kept, null for nothing
   * @param head where the log ends, as far as the caller knows
   * @param hashAt the hash that the log has stored at a place, null where it has no such entry.
   *     Asked for a place after the head as well: somebody may have written since
   */
  public static AnchorState judge(
      @Nullable Anchor anchor, LogHead head, LongFunction<byte @Nullable []> hashAt) {
    if (anchor == null) {
      return MISSING;
    }
    boolean last = anchor.seq() == head.seq();
    byte[] stored = last ? head.hash().bytes() : hashAt.apply(anchor.seq());
    if (!Arrays.equals(anchor.hash().bytes(), stored)) {
      return AHEAD;
    }
    return anchor.seq() < head.seq() ? BEHIND : OK;
  }
}
