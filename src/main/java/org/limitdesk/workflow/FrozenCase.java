package org.limitdesk.workflow;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.proposal.ExpectedLoss;
import org.limitdesk.domain.proposal.Proposal;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.BreakdownLine;
import org.limitdesk.domain.scoring.FieldValue;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.workflow.LineAssessor.AssessedLine;
import org.limitdesk.workflow.port.Assessments.Key;

/**
 * All that a proposal stands on, as the case keeps it: the values of the month, the score with its
 * points, the signals, the trace, the effect, and which card and policy said so. Amounts, shares
 * and points are decimal text, so that nothing is lost on the way.
 */
final class FrozenCase {
  private final Rules rules;
  private final Key key;

  FrozenCase(Rules rules, Key key) {
    this.rules = rules;
    this.key = key;
  }

  /** JSON; the same facts give the same bytes, on whatever day and from whatever load. */
  String of(AssessedLine line, @Nullable Breakdown breakdown, Proposal proposal) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("month", CalendarNumber.month(key.month()).toString());
    json.put("card", document(key.card(), rules.card().name(), rules.card().version()));
    json.put("policy", document(key.policy(), rules.policy().name(), rules.policy().version()));
    json.put("line", line(line.line().now()));
    json.put("score", score(line.score(), breakdown));
    json.put("signals", line.signals().stream().map(FrozenCase::signal).toList());
    json.put("rule", proposal.rule());
    json.put("action", proposal.action().code());
    json.put("limit_before", Fen.decimal(proposal.limitBefore()));
    json.put("limit_after", Fen.decimal(proposal.limitAfter()));
    json.put("trace", proposal.trace().stream().map(ProposalJson::step).toList());
    json.put("effect", effect(proposal));
    return ProposalJson.text(json);
  }

  private static Map<String, Object> document(long id, String name, String version) {
    return Map.of("document", id, "name", name, "version", version);
  }

  private static Map<String, Object> line(MonthFacts month) {
    Map<String, Object> json = new TreeMap<>();
    json.put("limit", Fen.decimal(month.limit()));
    json.put("balance", Fen.decimal(month.balance()));
    json.put("dpd", month.dpd());
    json.put("status", month.status().code());
    amount(json, "due", month.due());
    amount(json, "paid", month.paid());
    amount(json, "drawn", month.drawn());
    amount(json, "pending", month.pending());
    amount(json, "interest", month.interest());
    amount(json, "income", month.income());
    amount(json, "other_debt", month.otherDebt());
    count(json, "draws", month.draws());
    count(json, "other_lenders", month.otherLenders());
    count(json, "bureau_queries", month.bureauQueries());
    count(json, "external_score", month.externalScore());
    return json;
  }

  private static void amount(Map<String, Object> json, String name, long fen) {
    Long known = MonthFacts.known(fen);
    if (known != null) {
      json.put(name, Fen.decimal(known));
    }
  }

  private static void count(Map<String, Object> json, String name, long value) {
    Long known = MonthFacts.known(value);
    if (known != null) {
      json.put(name, known);
    }
  }

  private Map<String, @Nullable Object> score(LineScore score, @Nullable Breakdown breakdown) {
    Map<String, @Nullable Object> json = new TreeMap<>();
    json.put("state", score.state().code());
    json.put("score", text(score.score()));
    json.put("pd", score.pd() == null ? null : score.pd().rounded().toPlainString());
    json.put("tier", score.tier() == null ? null : score.tier().code());
    json.put("horizon_months", rules.card().terms().horizonMonths());
    json.put("bad", rules.card().terms().bad());
    if (breakdown != null) {
      json.put("base", breakdown.base().toPlainString());
      json.put("points", breakdown.lines().stream().map(FrozenCase::points).toList());
      json.put("reasons", breakdown.reasonCodes());
    }
    return json;
  }

  private static Map<String, @Nullable Object> points(BreakdownLine line) {
    Map<String, @Nullable Object> json = new TreeMap<>();
    json.put("characteristic", line.characteristic());
    json.put("values", line.values().stream().map(FieldValue::text).toList());
    json.put("bin", line.bin());
    json.put("points", line.points().toPlainString());
    json.put("most", line.most().toPlainString());
    json.put("least", line.least().toPlainString());
    json.put("lost", line.lost().toPlainString());
    return json;
  }

  private static Map<String, Object> signal(Signal signal) {
    Map<String, Object> json = new TreeMap<>();
    json.put("code", signal.code());
    json.put("severity", signal.severity().code());
    json.put("dated", CalendarNumber.day(signal.dated()).toString());
    json.put("evidence", signal.evidence());
    if (signal.isSnoozed()) {
      json.put("snoozed_until", CalendarNumber.day(signal.snoozedUntil()).toString());
    }
    return json;
  }

  private static Map<String, @Nullable Object> effect(Proposal proposal) {
    Map<String, @Nullable Object> json = new TreeMap<>();
    ExpectedLoss loss = proposal.effect().loss();
    if (loss != null) {
      json.put("pd", Share.text(loss.pd()));
      json.put("lgd", Share.text(loss.lgd()));
      json.put("ccf", Share.text(loss.ccf()));
      json.put("exposure_before", Fen.decimal(loss.exposureBefore()));
      json.put("exposure_after", Fen.decimal(loss.exposureAfter()));
      json.put("loss_before", Fen.decimal(loss.before()));
      json.put("loss_after", Fen.decimal(loss.after()));
    }
    Long income = proposal.effect().incomeGivenUp();
    json.put("income_given_up", income == null ? null : Fen.decimal(income));
    return json;
  }

  private static @Nullable String text(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
