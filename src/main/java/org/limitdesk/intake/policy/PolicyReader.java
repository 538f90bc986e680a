package org.limitdesk.intake.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Authority;
import org.limitdesk.domain.policy.DueDays;
import org.limitdesk.domain.policy.IncomeTerms;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.RaiseTerms;
import org.limitdesk.domain.policy.RestoreTerms;
import org.limitdesk.domain.policy.RoleLimits;
import org.limitdesk.domain.policy.SignalFactors;
import org.limitdesk.domain.signal.Trigger;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlFaults;
import org.limitdesk.intake.yaml.YamlKind;
import org.limitdesk.intake.yaml.YamlNode;
import org.limitdesk.intake.yaml.YamlTree;

/** Reads a policy from its YAML, or says where it is wrong, why, and what is allowed. */
final class PolicyReader {
  private static final YamlKind KIND =
      new YamlKind(
          "a policy",
          "name: and version:",
          "write the values out where they hold",
          "LD-241",
          "LD-242");

  private static final String[] KEYS = {
    "name",
    "version",
    "title",
    "card",
    "signals",
    "matrix",
    "factors",
    "scenarios",
    "line",
    "book",
    "rules",
    "when_nothing_left",
    "restore",
    "raise",
    "loss",
    "income",
    "authority",
    "due_days",
    "notice",
    "gauges",
    "in_force_from"
  };

  /** In fen. */
  private static final long MOST_COST = 100_000_000;

  private static final List<String> NOTHING_LEFT =
      List.of(Action.MONITOR.code(), Action.SUSPEND.code());

  private PolicyReader() {}

  /** The policy; refuses one with any fault, naming the first. */
  static Policy read(String file, String yaml) throws IntakeException {
    YamlFaults faults = new YamlFaults();
    Policy policy = read(top(file, yaml, faults));
    faults.throwFirst();
    return policy;
  }

  /** The whole document. */
  static Part top(String file, String yaml, YamlFaults faults) throws IntakeException {
    return top(YamlTree.read(file, yaml, KIND, faults), faults);
  }

  static Part top(YamlNode document, YamlFaults faults) throws IntakeException {
    return Part.of(document, faults, KEYS);
  }

  /** A policy, with stand-ins for what is wrong. */
  static Policy read(Part top) throws IntakeException {
    List<Trigger> triggers = SignalReader.read(top);
    RaiseTerms raise = raise(top);
    return new Policy(
        name(top),
        top.text("version"),
        top.text("title"),
        top.textOrNull("card"),
        triggers,
        RateReader.matrix(top),
        factors(top),
        ScenarioReader.read(top),
        RailReader.line(top),
        RailReader.book(top),
        new RuleReader(triggers, raise != null).read(top),
        top.word("when_nothing_left", PolicyReader::nothingLeft, NOTHING_LEFT),
        restore(top),
        raise,
        RateReader.losses(top),
        income(top),
        authority(top),
        dueDays(top),
        LifeReader.notice(top),
        LifeReader.gauges(top),
        top.dateOrNull("in_force_from"));
  }

  private static String name(Part top) throws IntakeException {
    String name = top.text("name");
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      top.fault("name", "a name is small letters, digits and hyphens: my-policy");
    }
    return name;
  }

  private static Optional<Action> nothingLeft(String word) {
    return NOTHING_LEFT.contains(word) ? Action.named(word) : Optional.empty();
  }

  private static SignalFactors factors(Part top) throws IntakeException {
    Part part = top.part("factors", "info", "warn", "severe", "floor");
    return new SignalFactors(
        part.share("info"), part.share("warn"), part.share("severe"), part.share("floor"));
  }

  private static RestoreTerms restore(Part top) throws IntakeException {
    Part part = top.part("restore", "months_clean", "share");
    return new RestoreTerms(part.whole("months_clean", 1, 120), part.share("share"));
  }

  private static @Nullable RaiseTerms raise(Part top) throws IntakeException {
    if (!top.has("raise")) {
      return null;
    }
    Part part =
        top.part(
            "raise",
            "largest_step",
            "most",
            "most_by_product",
            "most_of_person",
            "months_of_income");
    Map<String, Long> byProduct = new LinkedHashMap<>();
    for (Map.Entry<String, YamlNode> product : part.named("most_by_product").entrySet()) {
      byProduct.put(product.getKey(), part.read(() -> Part.money(product.getValue()), 0L));
    }
    return new RaiseTerms(
        part.share("largest_step"),
        part.money("most"),
        byProduct,
        part.has("most_of_person") ? part.money("most_of_person") : RaiseTerms.NO_CAP,
        part.whole("months_of_income", 1, 36));
  }

  private static IncomeTerms income(Part top) throws IntakeException {
    Part part = top.part("income", "used_share", "funding_rate", "cost");
    return new IncomeTerms(part.share("used_share"), part.share("funding_rate"), cost(part));
  }

  /** What running a line takes in a year; a slip of the pen is not made a rate of. */
  private static long cost(Part part) throws IntakeException {
    long cost = part.has("cost") ? part.money("cost") : 0;
    if (cost > MOST_COST) {
      part.fault("cost", "running a line costs at most 1000000 a year");
    }
    return Math.min(cost, MOST_COST);
  }

  private static Authority authority(Part top) throws IntakeException {
    top.needed("authority");
    Map<String, RoleLimits> roles = new LinkedHashMap<>();
    for (Map.Entry<String, YamlNode> role : top.named("authority").entrySet()) {
      Part part = top.within(role.getValue(), "largest_cut", "largest_deviation", "largest_limit");
      roles.put(
          role.getKey(),
          new RoleLimits(
              part.share("largest_cut"),
              part.share("largest_deviation", 100),
              part.money("largest_limit")));
    }
    return new Authority(roles);
  }

  private static DueDays dueDays(Part top) throws IntakeException {
    Part part = top.part("due_days", "info", "warn", "severe");
    return new DueDays(
        part.whole("info", 0, 365), part.whole("warn", 0, 365), part.whole("severe", 0, 365));
  }
}
