package org.limitdesk.domain.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.limitdesk.domain.notice.DrivingFacts.Lost;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.scoring.NumberRange;
import org.limitdesk.domain.scoring.PlainNumber;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;

/**
 * Finds the principal reasons of a case that takes from a borrower, in what it froze. Signals go
 * before points, because only a signal calls for a look at a cut: severe ones, warnings, then
 * characteristics by points lost, then what is worth knowing. Of signals as grave as each other the
 * one whose theme lost more points goes first. A scenario rule that moved the limit most goes
 * before all.
 */
public final class PrincipalReasons {
  /** More than this many explain nothing. */
  public static final int MOST = 4;

  /**
   * What a reason is never made of: a cluster is about others, and by region; a fallen score says
   * nothing that the characteristics behind it do not say better.
   */
  private static final Set<String> NEVER = Set.of("cluster", "score_drop");

  /** Of the flags only what the borrower did or knows of the line; none of hardship or disputes. */
  private static final Set<String> FLAGS = Set.of("fraud", "litigation", "no_contact");

  private final DrivingFacts facts;
  private final Map<String, BigDecimal> lostBySubject = new HashMap<>();

  private PrincipalReasons(DrivingFacts facts) {
    this.facts = facts;
    characteristics()
        .forEach(each -> lostBySubject.merge(each.subject(), each.lost(), BigDecimal::max));
  }

  /**
   * Weightiest first, {@link #MOST} at the most; none for the deceased.
   *
   * @param decided what is done to the line
   * @throws IllegalArgumentException where that takes nothing from the borrower
   */
  public static List<Reason> of(Action decided, DrivingFacts facts) {
    if (!decided.isCut()) {
      throw new IllegalArgumentException(decided.code() + " takes nothing and needs no reason");
    }
    if (facts.isDeceased()) {
      return List.of();
    }
    return new PrincipalReasons(facts)
        .all().stream().filter(each -> !isBarred(each)).limit(MOST).toList();
  }

  private List<Reason> all() {
    List<Reason> all = new ArrayList<>();
    PolicyMove.of(facts.trace()).ifPresent(all::add);
    all.addAll(signals(Severity.SEVERE));
    all.addAll(signals(Severity.WARN));
    all.addAll(characteristics());
    all.addAll(signals(Severity.INFO));
    Set<String> said = new HashSet<>();
    return all.stream().filter(each -> said.add(each.subject())).toList();
  }

  private List<Reason> signals(Severity severity) {
    return facts.signals().stream()
        .filter(each -> each.severity() == severity && canBeTold(each))
        .map(each -> weighed(reason(each)))
        .sorted(Comparator.comparing(Reason::lost).reversed())
        .toList();
  }

  private Reason weighed(Reason signal) {
    BigDecimal lost = lostBySubject.getOrDefault(signal.subject(), BigDecimal.ZERO);
    return new Reason(signal.source(), signal.code(), signal.theme(), lost, signal.evidence());
  }

  /** Of points its theme lost nothing is known here. */
  static Reason reason(Signal signal) {
    Theme theme = Theme.of(signal.code());
    return new Reason(Source.SIGNAL, signal.code(), theme, BigDecimal.ZERO, signal.evidence());
  }

  private List<Reason> characteristics() {
    return facts.lost().stream()
        .filter(each -> each.points().signum() > 0)
        .map(PrincipalReasons::reason)
        .sorted(Comparator.comparing(Reason::lost).reversed())
        .toList();
  }

  static Reason reason(Lost lost) {
    Map<String, String> evidence = new LinkedHashMap<>();
    evidence.put("value", lost.value());
    evidence.put("bin", lost.bin());
    if (lost.free() != null) {
      evidence.putAll(bounds(lost.free()));
    }
    Theme theme = Theme.of(lost.characteristic());
    return new Reason(Source.CHARACTERISTIC, lost.characteristic(), theme, lost.points(), evidence);
  }

  private static Map<String, String> bounds(NumberRange free) {
    Map<String, String> bounds = new LinkedHashMap<>();
    if (!Double.isInfinite(free.from())) {
      bounds.put(free.fromOpen() ? "above" : "at_least", PlainNumber.of(free.from()));
    }
    if (!Double.isInfinite(free.to())) {
      bounds.put(free.toOpen() ? "below" : "at_most", PlainNumber.of(free.to()));
    }
    return bounds;
  }

  /** Whether a borrower may be told of that signal. */
  static boolean canBeTold(Signal signal) {
    String flag = signal.evidence().get("flag");
    return signal.severity() != Severity.POSITIVE
        && !NEVER.contains(signal.code())
        && (flag == null || FLAGS.contains(flag));
  }

  private static boolean isBarred(Reason reason) {
    return SensitiveWords.stand(reason.code())
        || SensitiveWords.stand(reason.evidence().getOrDefault("reason", ""));
  }
}
