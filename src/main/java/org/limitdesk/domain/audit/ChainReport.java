package org.limitdesk.domain.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the whole log found.
 *
 * @param entries how many rows the log has, those after a bad one included
 * @param head the last row as it is stored; it is proven only where the log is {@link #ok}
 * @param firstBad the place of the first entry that is missing or wrong; null where all is well
 * @param problem what is wrong with it, a sentence for a person; null where all is well
 * @param signed how many entries are signed by whom they name, up to a bad one
 */
public record ChainReport(
    long entries, LogHead head, @Nullable Long firstBad, @Nullable String problem, long signed) {
  /** Whether the chain holds from the first entry to the last. */
  public boolean ok() {
    return firstBad == null;
  }
}
