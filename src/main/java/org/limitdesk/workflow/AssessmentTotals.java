package org.limitdesk.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.proposal.ExpectedLoss;

/**
 * What a run comes to, added up. A proposal that waits for a guard rail of the book counts with the
 * limit and the loss that its line has today.
 */
final class AssessmentTotals {
  private final Map<String, Long> byAction = new TreeMap<>();
  private long lines;
  private long proposals;
  private long waiting;
  private long limitBefore;
  private long limitAfter;
  private long lossBefore;
  private long lossAfter;

  AssessmentTotals() {
    for (Action action : Action.values()) {
      byAction.put(action.code(), 0L);
    }
  }

  void line() {
    lines++;
  }

  void proposal(AssessmentRun.Found proposal, boolean waits) {
    proposals++;
    waiting += waits ? 1 : 0;
    byAction.merge(proposal.action(), 1L, Long::sum);
    limitBefore += proposal.limitBefore();
    limitAfter += waits ? proposal.limitBefore() : proposal.limitAfter();
    ExpectedLoss loss = proposal.effect().loss();
    if (loss != null) {
      lossBefore += loss.before();
      lossAfter += waits ? loss.before() : loss.after();
    }
  }

  long lines() {
    return lines;
  }

  /** In the log's own forms: counts as integers, amounts as decimal strings. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lines", lines);
    json.put("proposals", proposals);
    json.put("by_action", byAction);
    json.put("waiting", waiting);
    json.put("limit_before", Fen.decimal(limitBefore));
    json.put("limit_after", Fen.decimal(limitAfter));
    json.put("expected_loss_before", Fen.decimal(lossBefore));
    json.put("expected_loss_after", Fen.decimal(lossAfter));
    return json;
  }
}
