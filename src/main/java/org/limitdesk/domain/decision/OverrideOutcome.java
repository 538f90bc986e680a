package org.limitdesk.domain.decision;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.limitdesk.domain.Interval;

/**
 * How lines of a group, as those that were kept or cut less, went on, beside comparable lines that
 * were cut as proposed: of the same month, proposed action and tier, weighted as those of the group
 * (direct standardisation). It shows a difference and no cause: who keeps a line may know more of
 * it than its score does, which is what overrides are for.
 *
 * @param bad how many of how many came to 30+, of those that have comparable lines
 * @param comparable the share of the comparable lines that came to 30+, weighted
 * @param comparables how many comparable lines there are
 * @param alone how many of the group have no comparable line and are left out
 */
public record OverrideOutcome(OverrideRate bad, Compared comparable, long comparables, long alone) {

  /** Of fewer lines than these no difference is told, whatever its interval says. */
  public static final int FEWEST = 10;

  /**
   * A weighted share.
   *
   * @param share 0 to 1
   * @param stands on as much as so many unweighted lines would: L. Kish, Survey Sampling (1965)
   */
  public record Compared(double share, double stands) {
    /** The interval of it. */
    public Interval interval() {
      return stands <= 0 ? new Interval(0, 1) : Interval.around(share, stands);
    }
  }

  /** The group's share less that of the comparable lines, and its interval; 95 %. */
  public Interval difference() {
    if (bad.decided() == 0) {
      return new Interval(-1, 1);
    }
    return Interval.ofDifference(
        bad.share(),
        new Interval(bad.low(), bad.high()),
        comparable.share(),
        comparable.interval());
  }

  /** Whether there are enough lines, of the group and to compare them with, to speak of them. */
  public boolean hasEnough() {
    return bad.decided() >= FEWEST && comparables >= FEWEST;
  }

  /** Whether the group differs from the comparable lines by more than chance, and has enough. */
  public boolean standsApart() {
    return hasEnough() && (difference().low() > 0 || difference().high() < 0);
  }

  /** Of all that went softer than proposed. */
  public static OverrideOutcome of(List<FollowedCase> cases) {
    return of(softer(cases), peers(cases));
  }

  /** The same by officer or by reason; whatever has no key is in none. */
  public static <K> Map<K, OverrideOutcome> by(
      List<FollowedCase> cases, Function<FollowedCase, K> key) {
    Map<FollowedCase.Stratum, OverrideRate> peers = peers(cases);
    Map<K, OverrideOutcome> outcomes = new HashMap<>();
    softer(cases).stream()
        .filter(each -> key.apply(each) != null)
        .collect(Collectors.groupingBy(key))
        .forEach((name, group) -> outcomes.put(name, of(group, peers)));
    return outcomes;
  }

  /** By which way they went; those that went as proposed are their own comparable lines. */
  public static Map<Direction, OverrideOutcome> byDirection(List<FollowedCase> cases) {
    Map<FollowedCase.Stratum, OverrideRate> peers = peers(cases);
    Map<Direction, OverrideOutcome> outcomes = new EnumMap<>(Direction.class);
    cases.stream()
        .collect(Collectors.groupingBy(FollowedCase::direction))
        .forEach((way, group) -> outcomes.put(way, of(group, peers)));
    return outcomes;
  }

  private static List<FollowedCase> softer(List<FollowedCase> cases) {
    return cases.stream().filter(each -> each.direction() == Direction.SOFTER).toList();
  }

  private static Map<FollowedCase.Stratum, OverrideRate> peers(List<FollowedCase> cases) {
    return cases.stream()
        .filter(each -> each.direction() == Direction.AS_PROPOSED)
        .collect(
            Collectors.groupingBy(
                FollowedCase::stratum,
                Collectors.collectingAndThen(Collectors.toList(), OverrideOutcome::rate)));
  }

  private static OverrideRate rate(List<FollowedCase> cases) {
    return new OverrideRate(cases.stream().filter(FollowedCase::bad).count(), cases.size());
  }

  private static OverrideOutcome of(
      List<FollowedCase> group, Map<FollowedCase.Stratum, OverrideRate> peers) {
    List<FollowedCase> matched =
        group.stream().filter(each -> peers.containsKey(each.stratum())).toList();
    Map<FollowedCase.Stratum, Long> sizes =
        matched.stream()
            .collect(Collectors.groupingBy(FollowedCase::stratum, Collectors.counting()));
    double share = 0;
    double spread = 0;
    long comparables = 0;
    for (Map.Entry<FollowedCase.Stratum, Long> each : sizes.entrySet()) {
      OverrideRate peer = peers.getOrDefault(each.getKey(), new OverrideRate(0, 0));
      double weight = (double) each.getValue() / matched.size();
      share += weight * peer.share();
      spread += weight * weight / peer.decided();
      comparables += peer.decided();
    }
    return new OverrideOutcome(
        rate(matched),
        new Compared(share, spread == 0 ? 0 : 1 / spread),
        comparables,
        group.size() - matched.size());
  }
}
