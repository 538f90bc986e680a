package org.limitdesk.domain.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.signal.Severity;

/**
 * What the policy proposes for one line.
 *
 * @param rule the name of the policy's rule that matched
 * @param limitBefore fen
 * @param limitAfter fen
 * @param trace each step with its inputs and result, so that both limits and the effect can be
 *     recomputed by hand
 * @param exemption why the book's rails do not hold it; null where they do
 * @param severity its gravest signal, by which it is due; null without any
 */
public record Proposal(
    Action action,
    String rule,
    long limitBefore,
    long limitAfter,
    List<TraceStep> trace,
    Effect effect,
    @Nullable Exemption exemption,
    @Nullable Severity severity) {
  public Proposal {
    trace = List.copyOf(trace);
  }

  /** How much of the limit it takes, in fen; 0 where it takes none. */
  public long cut() {
    return Math.max(0, limitBefore - limitAfter);
  }
}
