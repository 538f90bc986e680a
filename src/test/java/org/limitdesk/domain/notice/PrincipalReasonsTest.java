package org.limitdesk.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.limitdesk.domain.notice.NoticeCases.MISUSE;
import static org.limitdesk.domain.notice.NoticeCases.OVERDUE;
import static org.limitdesk.domain.notice.NoticeCases.SPIKE;
import static org.limitdesk.domain.notice.NoticeCases.codes;
import static org.limitdesk.domain.notice.NoticeCases.facts;
import static org.limitdesk.domain.notice.NoticeCases.lost;
import static org.limitdesk.domain.notice.NoticeCases.signal;
import static org.limitdesk.domain.notice.NoticeCases.step;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.limitdesk.domain.notice.DrivingFacts.Lost;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.proposal.TraceStep;
import org.limitdesk.domain.scoring.NumberRange;
import org.limitdesk.domain.signal.Severity;

class PrincipalReasonsTest {
  @Test
  void severeSignalsGoBeforeWarningsAndThoseBeforePoints() {
    assertEquals(
        List.of("overdue", "utilisation_spike", "other_lenders"),
        codes(facts(List.of(lost("other_lenders", "9", 50)), List.of(SPIKE, OVERDUE))));
  }

  @Test
  void ofEquallyGraveSignalsTheOneWhoseThemeLostMoreGoesFirst() {
    assertEquals(
        List.of("overdue", "misuse_of_funds"),
        codes(facts(List.of(lost("max_dpd_6m", "34", 30)), List.of(MISUSE, OVERDUE))));
  }

  @Test
  void aSignalAndACharacteristicOfTheSameThingAreOneReason() {
    List<Reason> reasons =
        PrincipalReasons.of(
            Action.REDUCE,
            facts(
                List.of(lost("utilisation_avg_3m", "0.87", 14), lost("utilisation_now", "0.9", 9)),
                List.of(SPIKE)));
    assertEquals(List.of("utilisation_spike"), reasons.stream().map(Reason::code).toList());
    assertEquals(BigDecimal.valueOf(14), reasons.getFirst().lost());
    assertEquals("0.87", reasons.getFirst().evidence().get("utilisation"));
  }

  @Test
  void fourAreTheMostAndTheWeightiestStay() {
    assertEquals(
        List.of("bureau_queries_3m", "due_ratio_1m", "external_score", "income_change_6m"),
        codes(
            facts(
                List.of(
                    lost("other_lenders", "3", 1),
                    lost("income_change_6m", "-0.1", 2),
                    lost("external_score", "500", 3),
                    lost("due_ratio_1m", "1", 4),
                    lost("bureau_queries_3m", "9", 5)),
                List.of())));
  }

  @Test
  void nothingThatLostNoPointsIsAReason() {
    assertEquals(
        List.of(),
        codes(facts(List.of(lost("dpd_now", "0", 0), lost("paid_1m", "9", -4)), List.of())));
  }

  @Test
  void goodNewsOthersAndWhoABorrowerIsAreNoReasons() {
    assertEquals(
        List.of(),
        codes(
            facts(
                List.of(lost("age_group", "3", 9), lost("region", "x", 8), lost("gender", "f", 7)),
                List.of(
                    signal("on_time", Severity.POSITIVE, Map.of("months", "12")),
                    signal("cluster", Severity.SEVERE, Map.of("cell", "x")),
                    signal("score_drop", Severity.WARN, Map.of("lost", "40")),
                    signal("flagged", Severity.WARN, Map.of("flag", "hardship"))))));
  }

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      names = {"MONITOR", "RESTORE", "RAISE"})
  void whatTakesNothingHasNoReasons(Action action) {
    DrivingFacts facts = facts(List.of(), List.of(OVERDUE));
    assertThrows(IllegalArgumentException.class, () -> PrincipalReasons.of(action, facts));
  }

  @Test
  void whereTheValueWouldHaveToLieIsPartOfTheEvidence() {
    Lost lost =
        new Lost(
            "utilisation_now",
            "0.87",
            ">= 0.84",
            BigDecimal.TEN,
            new NumberRange(Double.NEGATIVE_INFINITY, true, 0.21, true));
    Reason reason = PrincipalReasons.of(Action.SUSPEND, facts(List.of(lost), List.of())).getFirst();
    assertEquals(Map.of("value", "0.87", "bin", ">= 0.84", "below", "0.21"), reason.evidence());
  }

  @Test
  void theDeceasedAreNotWrittenTo() {
    assertEquals(
        List.of(),
        codes(
            facts(
                List.of(),
                List.of(OVERDUE, signal("flagged", Severity.SEVERE, Map.of("flag", "deceased"))))));
  }

  @Test
  void aRuleOfThePolicyThatMovedMostGoesFirst() {
    assertEquals(List.of("travel", "overdue"), codes(moved("18000.00", "10000.00", "travel")));
  }

  @Test
  void aRuleOfThePolicyThatMovedNoMoreThanTheConductIsNotSaid() {
    assertEquals(List.of("overdue"), codes(moved("15000.00", "10000.00", "travel")));
  }

  @Test
  void anOwnCharacteristicIsAThemeOfItsOwn() {
    assertEquals(
        List.of("app_logins", "card_swaps"),
        codes(facts(List.of(lost("card_swaps", "2", 3), lost("app_logins", "1", 4)), List.of())));
  }

  private static DrivingFacts moved(String byMatrix, String byRule, String rule) {
    List<TraceStep> trace =
        List.of(
            step("matrix", "a cell", "20000.00", byMatrix),
            step("scenario", rule, byMatrix, byRule));
    return new DrivingFacts(List.of(), List.of(OVERDUE), trace);
  }
}
