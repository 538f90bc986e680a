package org.limitdesk.domain.proposal;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.domain.policy.Policy;

/**
 * Makes the proposal for one line. It keeps nothing between lines, so that neither their order nor
 * their number changes what comes out.
 */
public final class Proposer {
  private static final Consumer<ActionRule> UNEXPLAINED = rule -> {};

  private final Policy policy;
  private final ActionRule[] rules;
  private final Effects effects;

  public Proposer(Policy policy) {
    this.policy = policy;
    rules = policy.rules().toArray(ActionRule[]::new);
    effects = new Effects(policy);
  }

  /**
   * The first rule that matches, carried out; empty for a line that left, and where none does. Only
   * a line with a warn or severe signal newer than its last decision is looked at for anything but
   * restoring and raising.
   */
  public Optional<Proposal> propose(ProposalRequest request) {
    if (!request.view().line().now().status().isOpen()) {
      return Optional.empty();
    }
    LineState line = new LineState(request, policy);
    Trace trace = Trace.kept();
    Verdict verdict =
        decide(line, trace, rule -> line.explain(trace, rule.name(), rule.action().code()));
    return verdict == null ? Optional.empty() : Optional.of(proposal(line, verdict, trace));
  }

  private Proposal proposal(LineState line, Verdict verdict, Trace trace) {
    effects.price(line).explain(trace);
    return new Proposal(
        verdict.action(),
        policy.rules().get(verdict.rule()).name(),
        line.limit(),
        verdict.limit(),
        trace.done(),
        verdict.effect(),
        line.exemption(verdict.action()),
        line.facts.worst());
  }

  /**
   * The same for an open line of which only the figures are at hand, without a trace; null where
   * nothing is proposed.
   */
  public @Nullable Verdict decide(PolicyLine line) {
    return decide(line, Trace.SILENT, UNEXPLAINED);
  }

  private @Nullable Verdict decide(PolicyLine line, Trace trace, Consumer<ActionRule> begin) {
    boolean news = line.hasNews();
    for (int rule = 0; rule < rules.length; rule++) {
      Action action = rules[rule].action();
      boolean open = action.gives() ? GivingActions.mayGive(action, line) : news;
      if (open && line.matches(rule) && earned(rules[rule], line)) {
        trace.clear();
        begin.accept(rules[rule]);
        Outcome outcome = outcome(action, line, trace);
        if (outcome != null) {
          Effect effect = effects.of(line, outcome, trace);
          return new Verdict(rule, outcome.action(), outcome.limit(), effect);
        }
      }
    }
    return null;
  }

  /**
   * Whether the line may be given what that rule gives for good news: for a raise, one of the
   * signals that the rule names is newer than the last decision. Else a line would be raised again
   * month after month for the same news.
   */
  private static boolean earned(ActionRule rule, PolicyLine line) {
    Set<String> named = rule.when().signals();
    return rule.action() != Action.RAISE
        || named.isEmpty()
        || !Collections.disjoint(named, line.newSignals());
  }

  /** Null where the line does not qualify for what the rule would give it. */
  private @Nullable Outcome outcome(Action action, PolicyLine line, Trace trace) {
    return switch (action) {
      case RECALL, SUSPEND -> new TakingActions(policy, line, trace).block(action);
      case REDUCE -> new TakingActions(policy, line, trace).reduce();
      case MONITOR -> new TakingActions(policy, line, trace).monitor();
      case RESTORE, RAISE -> new GivingActions(policy, line).of(action, trace);
    };
  }
}
