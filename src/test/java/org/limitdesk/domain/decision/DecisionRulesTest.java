package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.Code;

/** What a decision must say, on a line of 10,000.00. */
class DecisionRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);
  private static final long BEFORE = 1_000_000;

  @ParameterizedTest(name = "{0} of {1} as {2} for {3}: {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        // kind, proposed, decided, reason, note, faults
        "approve, reduce 600000, reduce 600000, -, -, -",
        "approve, reduce 600000, reduce 600000, other, -, reason_does_not_fit",
        "approve, reduce 600000, reduce 700000, -, -, not_as_proposed",
        "approve, reduce 600000, suspend 600000, -, -, not_as_proposed",
        "approve, recall 300000, recall 300000, -, -, ground_missing",
        "approve, recall 300000, recall 300000, other, -, reason_does_not_fit ground_missing",
        "approve, recall 300000, recall 300000, funds_misused, -, -",
        "approve, raise 1200000, raise 1200000, -, -, consent_missing",
        "approve, raise 1200000, raise 1200000, other, -, reason_does_not_fit consent_missing",
        "approve, raise 1200000, raise 1200000, consent_given, -, -",
        "approve, reduce 600000, reduce 600000, consent_given, -, reason_does_not_fit",
        "override, reduce 600000, reduce 800000, income_confirmed, why, -",
        "override, reduce 600000, reduce 800000, data_wrong, why, -",
        "override, reduce 600000, reduce 800000, income_lost, why, reason_does_not_fit",
        "override, reduce 600000, reduce 400000, income_lost, why, -",
        "override, reduce 600000, reduce 400000, income_confirmed, why, reason_does_not_fit",
        "override, reduce 600000, reduce 800000, awaiting_contact, why, reason_does_not_fit",
        "override, reduce 600000, reduce 800000, -, why, reason_missing",
        "override, reduce 600000, reduce 800000, other, -, note_missing",
        "override, reduce 600000, reduce 800000, -, -, reason_missing note_missing",
        "override, reduce 600000, reduce 600000, other, why, as_proposed reason_does_not_fit",
        "override, reduce 600000, monitor 1000000, other, why, is_a_keep",
        "override, reduce 600000, monitor 900000, other, why, limit_does_not_fit",
        "override, reduce 600000, reduce 1000000, other, why, limit_does_not_fit",
        "override, reduce 600000, raise 1000000, consent_given, why, limit_does_not_fit",
        "override, reduce 600000, raise 1200000, other, why, reason_does_not_fit consent_missing",
        "override, reduce 600000, raise 1200000, -, why, reason_missing consent_missing",
        "override, reduce 600000, raise 1200000, consent_given, why, -",
        "override, raise 1200000, raise 1100000, product_rule, why, reason_does_not_fit"
            + " consent_missing",
        "override, raise 1200000, raise 1100000, consent_given, why, -",
        "override, monitor 1000000, restore 2000000, other, why, reason_does_not_fit"
            + " consent_missing",
        "override, reduce 600000, restore 1200000, good_conduct, why, reason_does_not_fit"
            + " consent_missing",
        "override, reduce 600000, restore 1200000, consent_given, why, -",
        "override, raise 1200000, restore 1200000, other, why, reason_does_not_fit"
            + " consent_missing",
        "override, restore 1200000, restore 1200001, other, why, reason_does_not_fit"
            + " consent_missing",
        "override, restore 1200000, restore 1200001, -, why, reason_missing consent_missing",
        "override, restore 1200000, restore 1200001, consent_given, why, -",
        "override, restore 1200000, restore 1100000, product_rule, why, -",
        "override, restore 1200000, restore 1100000, consent_given, why, reason_does_not_fit",
        "approve, restore 1200000, restore 1200000, -, -, -",
        "approve, restore 1200000, restore 1200000, consent_given, -, reason_does_not_fit",
        "override, reduce 600000, suspend 1200000, other, why, limit_does_not_fit",
        "override, reduce 600000, suspend 300000, legal_action, why, -",
        "override, reduce 600000, recall 300000, legal_action, why, ground_missing",
        "override, reduce 600000, recall 300000, contract_breach, why, -",
        "keep, reduce 600000, monitor 1000000, good_conduct, why, -",
        "keep, reduce 600000, monitor 1000000, -, why, reason_missing",
        "keep, reduce 600000, monitor 1000000, good_conduct, -, note_missing",
        "keep, suspend 0, monitor 1000000, signal_explained, why, -",
        "keep, raise 1200000, monitor 1000000, conduct_worse, why, -",
        "keep, raise 1200000, monitor 1000000, good_conduct, why, reason_does_not_fit",
        "keep, monitor 1000000, monitor 1000000, other, why, as_proposed reason_does_not_fit",
        "keep, reduce 600000, reduce 800000, other, why, limit_does_not_fit",
        "withdraw, reduce 600000, monitor 1000000, new_facts, why, -",
        "withdraw, reduce 600000, monitor 1000000, new_facts, -, note_missing",
        "withdraw, reduce 600000, monitor 1000000, -, why, reason_missing",
        "withdraw, reduce 600000, monitor 1000000, other, why, reason_does_not_fit",
        "withdraw, reduce 600000, reduce 600000, new_facts, why, limit_does_not_fit",
      })
  void aDecisionLacksWhatTheTableSays(
      String kind,
      String proposed,
      String decided,
      @Nullable String reason,
      @Nullable String note,
      @Nullable String faults) {
    DecisionRequest request =
        new DecisionRequest(
            Code.of(DecisionKind.class, kind),
            terms(decided),
            reason == null ? null : Code.of(ReasonCode.class, reason),
            note == null ? "" : note,
            null);
    assertEquals(faults(faults), judge(proposed, request));
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-04-15, awaiting_contact, -",
        "2027-04-15, awaiting_documents, -",
        "2026-04-14, awaiting_contact, date_not_later",
        "2026-04-13, awaiting_contact, date_not_later",
        "-, awaiting_contact, date_not_later",
        "2026-04-15, -, reason_missing",
        "2026-04-15, other, reason_does_not_fit",
      })
  void aDeferralNeedsALaterDayAndItsReason(
      @Nullable LocalDate until, @Nullable String reason, @Nullable String faults) {
    ReasonCode code = reason == null ? null : Code.of(ReasonCode.class, reason);
    DecisionRequest request = DecisionRequest.defer(proposed("reduce 600000"), until, code, "");
    assertEquals(faults(faults), judge("reduce 600000", request));
  }

  @Test
  void onlyADeferralHasADay() {
    DecisionRequest request =
        new DecisionRequest(
            DecisionKind.APPROVE, terms("reduce 600000"), null, "", TODAY.plusDays(9));
    assertEquals(Set.of(DecisionFault.DATE_NOT_LATER), judge("reduce 600000", request));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u3000", "\u00a0", "\u200b", "\u2028 \u3000"})
  void aNoteThatNobodyCanReadIsNone(String note) {
    DecisionRequest request =
        DecisionRequest.keep(proposed("reduce 600000"), ReasonCode.GOOD_CONDUCT, note);
    assertEquals(Set.of(DecisionFault.NOTE_MISSING), judge("reduce 600000", request));
  }

  @Test
  void everyReasonOfEveryUseIsTakenInItsPlaceOnly() {
    for (ReasonCode reason : ReasonCode.values()) {
      DecisionRequest softer = DecisionRequest.override(terms("reduce 800000"), reason, "why");
      DecisionRequest harder = DecisionRequest.override(terms("reduce 400000"), reason, "why");
      Set<ReasonUse> soft = Set.of(ReasonUse.SOFTER, ReasonUse.EITHER);
      Set<ReasonUse> hard = Set.of(ReasonUse.HARDER, ReasonUse.EITHER, ReasonUse.GROUND);
      assertEquals(soft.contains(reason.use()), judge("reduce 600000", softer).isEmpty());
      assertEquals(hard.contains(reason.use()), judge("reduce 600000", harder).isEmpty());
    }
  }

  @Test
  void whatSettlesAndWhatDepartsIsAsTheWordsSay() {
    assertTrue(DecisionKind.KEEP.departs() && DecisionKind.OVERRIDE.departs());
    assertTrue(DecisionKind.APPROVE.settles() && !DecisionKind.APPROVE.departs());
    assertFalse(DecisionKind.DEFER.settles() || DecisionKind.WITHDRAW.settles());
  }

  private static Set<DecisionFault> judge(String proposed, DecisionRequest request) {
    return DecisionRules.faults(proposed(proposed), request, TODAY);
  }

  private static Proposed proposed(String text) {
    return new Proposed(BEFORE, terms(text));
  }

  private static LimitTerms terms(String text) {
    String[] words = text.split(" ");
    return new LimitTerms(LimitTerms.action(words[0]), Long.parseLong(words[1]));
  }

  private static Set<DecisionFault> faults(@Nullable String codes) {
    return codes == null
        ? Set.of()
        : Arrays.stream(codes.split(" "))
            .map(code -> Code.of(DecisionFault.class, code))
            .collect(Collectors.toSet());
  }
}
