package org.limitdesk.domain.decision;

import static org.limitdesk.domain.decision.CaseState.APPEALED;
import static org.limitdesk.domain.decision.CaseState.APPROVED;
import static org.limitdesk.domain.decision.CaseState.CLOSED;
import static org.limitdesk.domain.decision.CaseState.CONFIRMED;
import static org.limitdesk.domain.decision.CaseState.DEFERRED;
import static org.limitdesk.domain.decision.CaseState.EFFECTIVE;
import static org.limitdesk.domain.decision.CaseState.KEPT;
import static org.limitdesk.domain.decision.CaseState.NOTIFIED;
import static org.limitdesk.domain.decision.CaseState.OVERRIDDEN;
import static org.limitdesk.domain.decision.CaseState.PROPOSED;
import static org.limitdesk.domain.decision.CaseState.RELEASED;
import static org.limitdesk.domain.decision.CaseState.RETURNED;
import static org.limitdesk.domain.decision.CaseState.REVERSED;
import static org.limitdesk.domain.decision.CaseState.UPHELD;

import java.util.Map;
import java.util.Set;

/**
 * Which state may follow on which. A withdrawal leads back to proposed and is possible until the
 * release. A line that is not changed has nothing to release, and its case closes; a change that
 * the core system refuses comes back as returned. After an appeal that was reversed it is reversed
 * that a case comes back to, until more is given back. Whether a decision must be confirmed before
 * its release is not seen from the state: the decision says so.
 */
public final class CaseLife {
  private static final Map<CaseState, Set<CaseState>> NEXT =
      Map.ofEntries(
          Map.entry(PROPOSED, Set.of(APPROVED, OVERRIDDEN, KEPT, DEFERRED, CLOSED)),
          Map.entry(APPROVED, Set.of(PROPOSED, CONFIRMED, RETURNED, RELEASED, REVERSED, CLOSED)),
          Map.entry(OVERRIDDEN, Set.of(PROPOSED, CONFIRMED, RETURNED, RELEASED, REVERSED, CLOSED)),
          Map.entry(KEPT, Set.of(PROPOSED, CONFIRMED, RETURNED, RELEASED, REVERSED, CLOSED)),
          Map.entry(DEFERRED, Set.of(PROPOSED, APPROVED, OVERRIDDEN, KEPT, DEFERRED, CLOSED)),
          Map.entry(RETURNED, Set.of(PROPOSED, APPROVED, OVERRIDDEN, KEPT, DEFERRED, CLOSED)),
          Map.entry(CONFIRMED, Set.of(PROPOSED, RELEASED, REVERSED, CLOSED)),
          Map.entry(RELEASED, Set.of(NOTIFIED, EFFECTIVE, RETURNED, REVERSED)),
          Map.entry(NOTIFIED, Set.of(EFFECTIVE, RETURNED, REVERSED)),
          Map.entry(EFFECTIVE, Set.of(APPEALED, CLOSED)),
          Map.entry(APPEALED, Set.of(UPHELD, REVERSED)),
          Map.entry(UPHELD, Set.of(CLOSED)),
          Map.entry(REVERSED, Set.of(APPROVED, OVERRIDDEN, KEPT)),
          Map.entry(CLOSED, Set.of()));

  private CaseLife() {}

  /** Whether a case may go from one state to the other. */
  public static boolean allows(CaseState from, CaseState to) {
    return NEXT.getOrDefault(from, Set.of()).contains(to);
  }
}
