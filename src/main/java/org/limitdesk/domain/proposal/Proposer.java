package org.limitdesk.domain.proposal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.ActionRule;
import org.limitdesk.domain.policy.Policy;

/**
 * Makes the proposal for one line. It keeps nothing between lines, so that neither their order nor
 * their number changes what comes out.
 */
public final class Proposer {
  private final Policy policy;
  private final Effects effects;

  public Proposer(Policy policy) {
    this.policy = policy;
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
    LineState line = new LineState(request);
    boolean news = line.hasNews();
    for (ActionRule rule : policy.rules()) {
      boolean open = rule.action().gives() ? line.earns(rule) : news;
      if (open && rule.when().hold(line.facts)) {
        Proposal proposal = carryOut(rule, line);
        if (proposal != null) {
          return Optional.of(proposal);
        }
      }
    }
    return Optional.empty();
  }

  /** Null where the line does not qualify for what the rule would give it. */
  private @Nullable Proposal carryOut(ActionRule rule, LineState line) {
    Trace trace = new Trace();
    line.explain(trace, rule.name(), rule.action().code());
    Outcome outcome = outcome(rule, line, trace);
    if (outcome == null) {
      return null;
    }
    Effect effect = effects.of(line, outcome, trace);
    return new Proposal(
        outcome.action(),
        rule.name(),
        line.limit(),
        outcome.limit(),
        trace.done(),
        effect,
        Exemption.of(line.facts, outcome.action()),
        line.facts.worst());
  }

  private @Nullable Outcome outcome(ActionRule rule, LineState line, Trace trace) {
    TakingActions taking = new TakingActions(policy, line, trace);
    return switch (rule.action()) {
      case RECALL, SUSPEND -> taking.block(rule.action());
      case REDUCE -> taking.reduce();
      case MONITOR -> taking.monitor();
      case RESTORE, RAISE -> new GivingActions(policy, line).of(rule.action(), trace);
    };
  }
}
