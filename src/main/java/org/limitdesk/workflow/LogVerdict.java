package org.limitdesk.workflow;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.AnchorState;

/**
 * What a check of the whole log found.
 *
 * @param entries how many are stored
 * @param ok whether chain, anchor and tables all agree
 * @param head the last entry's hash as stored, 64 hexadecimal digits
 * @param firstBad the number of the first entry that is missing or wrong; null where the chain is
 *     whole
 * @param anchor how the anchor in the user's folder stands to the log
 * @param problems what is wrong, a sentence each
 * @param signed how many entries are signed by whom they name
 */
public record LogVerdict(
    long entries,
    boolean ok,
    String head,
    @Nullable Long firstBad,
    AnchorState anchor,
    List<String> problems,
    long signed) {
  /** The same with one more thing that is wrong; null for none. */
  public LogVerdict with(@Nullable String problem) {
    if (problem == null) {
      return this;
    }
    List<String> all = Stream.concat(problems.stream(), Stream.of(problem)).toList();
    return new LogVerdict(entries, false, head, firstBad, anchor, all, signed);
  }
}
