package org.limitdesk.domain.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.signal.Trigger;
import org.limitdesk.domain.signal.Triggers;

/**
 * A policy as its document says it. It is never edited once published: another version is another
 * document.
 *
 * @param card the name of the scorecard that its score bands are made for; null for any
 * @param rules in order; the first that matches says the action
 * @param nothingLeft what becomes of a reduction that would take nothing: monitor or suspend
 * @param raise null where this policy raises nothing
 * @param gauges past which marks the policy tightens too much
 * @param inForceFrom the business date from which it is in force; null for the one on which it is
 *     confirmed
 */
public record Policy(
    String name,
    String version,
    String title,
    @Nullable String card,
    List<Trigger> triggers,
    LimitMatrix matrix,
    SignalFactors factors,
    List<Scenario> scenarios,
    LineRails lineRails,
    BookRails bookRails,
    List<ActionRule> rules,
    Action nothingLeft,
    RestoreTerms restore,
    @Nullable RaiseTerms raise,
    LossRates losses,
    IncomeTerms income,
    Authority authority,
    DueDays dueDays,
    NoticeTerms notice,
    Gauges gauges,
    @Nullable LocalDate inForceFrom) {
  public Policy {
    triggers = List.copyOf(triggers);
    scenarios = List.copyOf(scenarios);
    rules = List.copyOf(rules);
  }

  /** One that says nothing of notice, gauges and a day to begin. */
  public Policy(
      String name,
      String version,
      String title,
      @Nullable String card,
      List<Trigger> triggers,
      LimitMatrix matrix,
      SignalFactors factors,
      List<Scenario> scenarios,
      LineRails lineRails,
      BookRails bookRails,
      List<ActionRule> rules,
      Action nothingLeft,
      RestoreTerms restore,
      @Nullable RaiseTerms raise,
      LossRates losses,
      IncomeTerms income,
      Authority authority,
      DueDays dueDays) {
    this(
        name,
        version,
        title,
        card,
        triggers,
        matrix,
        factors,
        scenarios,
        lineRails,
        bookRails,
        rules,
        nothingLeft,
        restore,
        raise,
        losses,
        income,
        authority,
        dueDays,
        NoticeTerms.NONE,
        Gauges.NONE,
        null);
  }

  /** The signals that stand at the line's month, in the policy's order. */
  public List<Signal> signals(ObservedLine line) {
    return Triggers.signals(triggers, line);
  }
}
