package org.limitdesk.domain.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.domain.policy.Conditions;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.RuleFacts;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.proposal.Exemption;

/** What a policy says of each profile and segment of a trial book, worked out once for all rows. */
final class PolicyTables {
  private final Conditions[] when;
  private final boolean[][] mayMatch;
  private final long[] factors;
  private final @Nullable Exemption[][] exemptions;
  private final List<Scenario> scenarios;
  private final List<List<Term>> terms = new ArrayList<>();

  PolicyTables(TrialRows rows, Policy policy) {
    when = policy.rules().stream().map(ActionRule::when).toArray(Conditions[]::new);
    mayMatch = new boolean[rows.profiles.size()][when.length];
    factors = new long[rows.profiles.size()];
    exemptions = new Exemption[rows.profiles.size()][];
    for (int profile = 0; profile < factors.length; profile++) {
      Profile each = rows.profiles.get(profile);
      factors[profile] = policy.factors().product(each.signals());
      exemptions[profile] = exemptions(each.atMost());
      for (int rule = 0; rule < when.length; rule++) {
        mayMatch[profile][rule] = when[rule].hold(each.atMost());
      }
    }
    scenarios = policy.scenarios();
    scenarios.forEach(each -> terms.add(terms(rows, each)));
  }

  /** One field of a scenario: which of its codes are named. */
  private record Term(SegmentCodes codes, boolean[] named) {}

  private static List<Term> terms(TrialRows rows, Scenario scenario) {
    List<Term> terms = new ArrayList<>();
    for (Map.Entry<SegmentField, Set<String>> field : scenario.where().entrySet()) {
      SegmentCodes codes = rows.segments(field.getKey());
      boolean[] named = new boolean[codes.count()];
      for (int code = 0; code < named.length; code++) {
        @Nullable String name = codes.name(code);
        named[code] = name != null && field.getValue().contains(name);
      }
      terms.add(new Term(codes, named));
    }
    return terms;
  }

  /** Whether the rule matches a line of that profile with those numbers. */
  boolean matches(int rule, int profile, TrialLine line) {
    return mayMatch[profile][rule]
        && line.dpd() >= when[rule].dpdFrom()
        && line.monthsClean() >= when[rule].monthsClean()
        && line.utilisation() >= when[rule].utilisationFrom();
  }

  private static @Nullable Exemption[] exemptions(RuleFacts facts) {
    return Stream.of(Action.values())
        .map(action -> Exemption.of(facts, action))
        .toArray(Exemption[]::new);
  }

  @Nullable Exemption exemption(int profile, Action action) {
    return exemptions[profile][action.ordinal()];
  }

  long factor(int profile) {
    return factors[profile];
  }

  List<Scenario> scenarios(int row) {
    if (scenarios.isEmpty()) {
      return scenarios;
    }
    List<Scenario> matching = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      if (matches(terms.get(i), row)) {
        matching.add(scenarios.get(i));
      }
    }
    return matching;
  }

  private static boolean matches(List<Term> terms, int row) {
    for (Term term : terms) {
      if (!term.named()[term.codes().code(row)]) {
        return false;
      }
    }
    return true;
  }
}
