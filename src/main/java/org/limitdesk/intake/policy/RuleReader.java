package org.limitdesk.intake.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.domain.policy.Conditions;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.signal.MisuseOfFunds;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Trigger;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlNode;

/** Reads the ordered action rules. */
final class RuleReader {
  private static final List<String> ACTIONS =
      Arrays.stream(Action.values()).map(Action::code).toList();

  private static final String[] CONDITIONS = {
    "bucket_from",
    "bucket_to",
    "dpd_from",
    "signals",
    "severity",
    "severity_at_most",
    "tiers",
    "flags",
    "without_flags",
    "months_clean",
    "utilisation_from"
  };

  private static final List<String> TIERS =
      Stream.concat(LossRates.TIERS.stream(), Stream.of(LossRates.UNSCORED)).toList();

  /** What a rule without {@code when:} asks for: nothing. */
  static final Conditions ANY =
      new Conditions(
          Bucket.M0, Bucket.M6_PLUS, 0, Set.of(), null, null, Set.of(), Set.of(), Set.of(), 0, 0);

  private final Set<String> signals = new TreeSet<>();
  private final Set<String> names = new HashSet<>();
  private final boolean raises;

  /**
   * @param raises whether the policy says how far a raise goes
   */
  RuleReader(List<Trigger> triggers, boolean raises) {
    triggers.forEach(trigger -> signals.add(trigger.code()));
    this.raises = raises;
  }

  List<ActionRule> read(Part top) throws IntakeException {
    top.needed("rules");
    List<ActionRule> rules = new ArrayList<>();
    for (YamlNode node : top.list("rules")) {
      rules.add(rule(top.within(node, "name", "action", "when")));
    }
    return rules;
  }

  private ActionRule rule(Part part) throws IntakeException {
    String name = part.text("name");
    if (!names.add(name)) {
      part.fault("name", "a rule \"" + name + "\" stands here already");
    }
    Action action = part.word("action", Action::named, ACTIONS);
    Conditions when = conditions(part.partOrEmpty("when", CONDITIONS));
    if (action == Action.RECALL && !hasGround(when)) {
      part.fault(
          "action",
          "a recall needs a ground besides the score: signals: [misuse_of_funds] or"
              + " flags: [fraud]");
    }
    if (action == Action.RAISE && !raises) {
      part.fault("action", "a rule that raises needs the section raise:");
    }
    return new ActionRule(name, action, when);
  }

  /**
   * A contract lets a lender call a loan for misuse or false information, and for nothing softer.
   */
  private static boolean hasGround(Conditions when) {
    return when.signals().equals(Set.of(MisuseOfFunds.CODE))
        || when.flags().equals(Set.of("fraud"));
  }

  private Conditions conditions(Part when) throws IntakeException {
    return new Conditions(
        bucket(when, "bucket_from", Bucket.M0),
        bucket(when, "bucket_to", Bucket.M6_PLUS),
        when.whole("dpd_from", 0, 36_500, 0),
        when.words("signals", signals),
        severity(when, "severity"),
        severity(when, "severity_at_most"),
        when.words("tiers", TIERS),
        when.words("flags", ObservedLine.flagKinds()),
        when.words("without_flags", ObservedLine.flagKinds()),
        when.whole("months_clean", 0, 120, 0),
        when.has("utilisation_from") ? when.share("utilisation_from", 10) : 0);
  }

  private static Bucket bucket(Part when, String key, Bucket otherwise) throws IntakeException {
    return when.has(key) ? SignalReader.bucket(when, key) : otherwise;
  }

  private static @Nullable Severity severity(Part when, String key) throws IntakeException {
    return when.has(key) ? SignalReader.severity(when, key) : null;
  }
}
