package org.limitdesk.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.trend.Bucket;

class ConditionsTest {
  /** M2, 40 days, a severe spike and an info flag, tier high, hardship, half used. */
  private static final RuleFacts LINE =
      new RuleFacts(
          Bucket.M2,
          40,
          List.of(signal("utilisation_spike", Severity.SEVERE), signal("flagged", Severity.INFO)),
          "high",
          List.of("hardship"),
          0,
          50_000_000);

  private static Signal signal(String code, Severity severity) {
    return new Signal(code, severity, 20260331, Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "M2, M6_PLUS, 0, '', , , '', '', '', 0, 0, true",
    "M3, M6_PLUS, 0, '', , , '', '', '', 0, 0, false",
    "M0, M2, 0, '', , , '', '', '', 0, 0, true",
    "M0, M1, 0, '', , , '', '', '', 0, 0, false",
    "M0, M6_PLUS, 40, '', , , '', '', '', 0, 0, true",
    "M0, M6_PLUS, 41, '', , , '', '', '', 0, 0, false",
    "M0, M6_PLUS, 0, flagged, , , '', '', '', 0, 0, true",
    "M0, M6_PLUS, 0, overdue, , , '', '', '', 0, 0, false",
    "M0, M6_PLUS, 0, flagged, WARN, , '', '', '', 0, 0, false",
    "M0, M6_PLUS, 0, utilisation_spike, SEVERE, , '', '', '', 0, 0, true",
    "M0, M6_PLUS, 0, '', SEVERE, , '', '', '', 0, 0, true",
    "M0, M6_PLUS, 0, '', , WARN, '', '', '', 0, 0, false",
    "M0, M6_PLUS, 0, '', , SEVERE, '', '', '', 0, 0, true",
    "M0, M6_PLUS, 0, '', , , high, '', '', 0, 0, true",
    "M0, M6_PLUS, 0, '', , , low, '', '', 0, 0, false",
    "M0, M6_PLUS, 0, '', , , '', hardship, '', 0, 0, true",
    "M0, M6_PLUS, 0, '', , , '', fraud, '', 0, 0, false",
    "M0, M6_PLUS, 0, '', , , '', '', hardship, 0, 0, false",
    "M0, M6_PLUS, 0, '', , , '', '', fraud, 0, 0, true",
    "M0, M6_PLUS, 0, '', , , '', '', '', 1, 0, false",
    "M0, M6_PLUS, 0, '', , , '', '', '', 0, 50000000, true",
    "M0, M6_PLUS, 0, '', , , '', '', '', 0, 50010000, false",
  })
  void everythingThatIsSaidMustHold(
      Bucket from,
      Bucket to,
      int dpd,
      String signal,
      Severity severity,
      Severity atMost,
      String tier,
      String flag,
      String without,
      int clean,
      long utilisation,
      boolean holds) {
    Conditions when =
        new Conditions(
            from,
            to,
            dpd,
            set(signal),
            severity,
            atMost,
            set(tier),
            set(flag),
            set(without),
            clean,
            utilisation);
    assertEquals(holds, when.hold(LINE));
  }

  @ParameterizedTest
  @CsvSource({"'', WARN, false", "'', , true", "cluster, WARN, true", "cluster, SEVERE, false"})
  void aClusterTellsOfTheNeighboursAndCountsWhereItIsNamed(
      String signal, Severity severity, boolean holds) {
    Signal cluster = new Signal("cluster", Severity.WARN, 20260331, Map.of());
    RuleFacts line = new RuleFacts(Bucket.M0, 0, List.of(cluster), "high", List.of(), 9, 0);
    Set<String> none = Set.of();
    Conditions when =
        new Conditions(
            Bucket.M0, Bucket.M6_PLUS, 0, set(signal), severity, null, none, none, none, 0, 0);
    assertEquals(holds, when.hold(line));
  }

  @Test
  void aLineWithoutSignalsIsNotGraverThanAnything() {
    RuleFacts quiet = new RuleFacts(Bucket.M0, 0, List.of(), "low", List.of(), 9, 0);
    Conditions calm =
        new Conditions(
            Bucket.M0,
            Bucket.M0,
            0,
            Set.of(),
            null,
            Severity.INFO,
            Set.of(),
            Set.of(),
            Set.of(),
            9,
            0);
    assertTrue(calm.hold(quiet));
  }

  private static Set<String> set(String word) {
    return word.isEmpty() ? Set.of() : Set.of(word);
  }
}
