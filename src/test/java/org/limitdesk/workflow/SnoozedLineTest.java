package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.cluster.Clusters;
import org.limitdesk.domain.proposal.OfPerson;
import org.limitdesk.domain.proposal.Proposal;
import org.limitdesk.domain.proposal.TraceStep;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.signal.Lines;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.signal.Snooze;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.workflow.LineAssessor.AssessedLine;

/** What an assessment makes of signals that were put off, and of the scores of past months. */
class SnoozedLineTest {
  private static final int TODAY = 20260714;

  private static AssessedLine assess(Lines line, Map<String, Snooze> snoozes) throws IOException {
    Rules rules =
        new Rules(
            Cards.read(Cards.DEMO, Cards.shipped(Cards.DEMO)), 1, Policies.defaultPolicy(), 1);
    LineAssessor assessor =
        new LineAssessor(
            rules,
            BucketEdges.STANDARD,
            RollFloor.NONE,
            Clusters.NONE,
            new WhatIsDecided(Map.of(), Map.of(), Map.of(1, snoozes)),
            key -> OfPerson.ALONE,
            TODAY);
    return assessor.assess(line.view().line());
  }

  /** Use rises from 10 % to 90 %, which is severe. */
  private static Lines spike() {
    return Lines.line().months(5, 10_000, 1_000).month(10_000, 9_000, 0);
  }

  private static Map<String, Snooze> until(String code, Severity severity) {
    return Map.of(code, new Snooze(severity, 20260714, 20260901));
  }

  private static String look(AssessedLine line) {
    TraceStep step = line.proposal().orElseThrow().trace().getFirst();
    return step.inputs() + " " + step.result();
  }

  @Test
  void aSignalThatIsPutOffCallsForNoLook() throws IOException {
    assertTrue(assess(spike(), Map.of()).proposal().isPresent());
    AssessedLine quiet = assess(spike(), until("utilisation_spike", Severity.SEVERE));
    assertTrue(quiet.proposal().isEmpty());
    Signal signal = quiet.signals().getFirst();
    assertEquals("utilisation_spike 20260901", signal.code() + " " + signal.snoozedUntil());
    assertTrue(assess(spike(), until("overdue", Severity.SEVERE)).proposal().isPresent());
  }

  @Test
  void oneThatBecameGraverCallsAgain() throws IOException {
    AssessedLine line = assess(spike(), until("utilisation_spike", Severity.WARN));
    assertTrue(line.proposal().isPresent());
    assertTrue(line.signals().stream().noneMatch(Signal::isSnoozed));
  }

  @Test
  void whatCameToLightAfterTheWordCallsAgain() throws IOException {
    Map<String, Snooze> before =
        Map.of("utilisation_spike", new Snooze(Severity.SEVERE, 20260629, 20260901));
    assertTrue(assess(spike(), before).proposal().isPresent());
    Map<String, Snooze> after =
        Map.of("utilisation_spike", new Snooze(Severity.SEVERE, 20260630, 20260901));
    assertTrue(assess(spike(), after).proposal().isEmpty());
  }

  @Test
  void whereAnotherCallsItCountsAndTheTraceSaysThatItWasPutOff() throws IOException {
    Lines line = Lines.line().months(5, 10_000, 1_000).month(10_000, 9_000, 20);
    AssessedLine line2 = assess(line, until("utilisation_spike", Severity.SEVERE));
    String look = look(line2);
    assertTrue(look.contains("severe 20260630 snoozed until 20260901"), look);
    assertTrue(look.contains("signal_overdue=warn 20260630"), look);
    assertTrue(look.endsWith("yes"), look);
  }

  @Test
  void theScoreOfAnEarlierMonthIsWhatTheCardSaidThen() throws IOException {
    Lines line = Lines.line().withIncome(9_000).withLenders(0).withQueries(0);
    line.months(9, 10_000, 500).withLenders(9).withQueries(9);
    line.month(10_000, 9_900, 0).month(10_000, 9_900, 20).month(10_000, 9_900, 25);
    AssessedLine now = assess(line, Map.of());
    Signal drop =
        now.signals().stream()
            .filter(each -> each.code().equals("score_drop"))
            .findFirst()
            .orElseThrow();
    Lines then = Lines.line().withIncome(9_000).withLenders(0).withQueries(0);
    AssessedLine before = assess(then.months(6, 10_000, 500), Map.of());
    assertEquals(plain(before), drop.evidence().get("score_before"));
    assertEquals(plain(now), drop.evidence().get("score"));
    assertEquals(List.of(), before.proposal().map(Proposal::rule).stream().toList());
  }

  private static String plain(AssessedLine line) {
    java.math.BigDecimal score = line.score().score();
    return score == null ? "none" : score.stripTrailingZeros().toPlainString();
  }
}
