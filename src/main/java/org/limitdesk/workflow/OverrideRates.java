package org.limitdesk.workflow;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.workflow.port.DecisionLog.Filter;
import org.limitdesk.workflow.port.DecisionLog.Settled;

/**
 * How often decisions went away from their proposals, each share with what it is a share of.
 *
 * @param all of the filter's decisions
 * @param byOfficer of each officer's decisions in the filter's month, by the officer's number; also
 *     of those that the filter leaves out, because one is told apart beside all the others
 * @param byReason overrides for a reason, of all decisions
 * @param byDirection overrides that way, of all decisions
 * @param ways how many overrides for a reason went which way
 */
public record OverrideRates(
    OverrideRate all,
    Map<Long, OverrideRate> byOfficer,
    Map<ReasonCode, OverrideRate> byReason,
    Map<Direction, OverrideRate> byDirection,
    Map<ReasonCode, Map<Direction, Long>> ways) {

  /** Of the decisions of all officers together, whoever the filter asks for. */
  public OverrideRate everybody() {
    return new OverrideRate(
        byOfficer.values().stream().mapToLong(OverrideRate::overridden).sum(),
        byOfficer.values().stream().mapToLong(OverrideRate::decided).sum());
  }

  /** Counts decisions of one officer and month, or of all. */
  static final class Counter {
    private final Filter filter;
    private final Map<Long, long[]> officers = new TreeMap<>();
    private final Map<ReasonCode, Long> reasons = new EnumMap<>(ReasonCode.class);
    private final Map<Direction, Long> directions = new EnumMap<>(Direction.class);
    private final Map<ReasonCode, Map<Direction, Long>> ways = new EnumMap<>(ReasonCode.class);
    private long decided;
    private long overridden;

    Counter(Filter filter) {
      this.filter = filter;
    }

    void add(Settled decision) {
      if (filter.month() != 0 && filter.month() != decision.month()) {
        return;
      }
      boolean departs = decision.kind().departs();
      long[] officer = officers.computeIfAbsent(decision.maker(), id -> new long[2]);
      officer[0] += departs ? 1 : 0;
      officer[1]++;
      if (filter.maker() != 0 && filter.maker() != decision.maker()) {
        return;
      }
      decided++;
      if (departs) {
        overridden++;
        directions.merge(decision.direction(), 1L, Long::sum);
        if (decision.reason() != null) {
          reasons.merge(decision.reason(), 1L, Long::sum);
          ways.computeIfAbsent(decision.reason(), _ -> new EnumMap<>(Direction.class))
              .merge(decision.direction(), 1L, Long::sum);
        }
      }
    }

    OverrideRates rates() {
      Map<Long, OverrideRate> byOfficer = new TreeMap<>();
      officers.forEach((id, count) -> byOfficer.put(id, new OverrideRate(count[0], count[1])));
      Map<ReasonCode, OverrideRate> byReason = new EnumMap<>(ReasonCode.class);
      reasons.forEach((reason, count) -> byReason.put(reason, new OverrideRate(count, decided)));
      Map<Direction, OverrideRate> byDirection = new EnumMap<>(Direction.class);
      directions.forEach((way, count) -> byDirection.put(way, new OverrideRate(count, decided)));
      return new OverrideRates(
          new OverrideRate(overridden, decided), byOfficer, byReason, byDirection, ways);
    }
  }
}
