package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.decision.SimilarCases.Near;
import org.limitdesk.domain.policy.Action;

/** Which past cases are called alike; every distance here is reckoned by hand. */
class SimilarCasesTest {
  private static final double CLOSE = 1e-9;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static CaseTraits traits(@Nullable Double pd, double utilisation, String... signals) {
    return new CaseTraits(pd, utilisation, Set.of(signals));
  }

  @Test
  void oddsTwiceAsHighAQuarterOfTheLimitAndAllSignalsOthersCountOneEach() {
    CaseTraits one = traits(0.2, 0.5, "overdue");
    assertEquals(0, one.distance(traits(0.2, 0.5, "overdue")), CLOSE);
    // Odds of 1 to 4 and of 1 to 2.
    assertEquals(1, one.distance(traits(1.0 / 3, 0.5, "overdue")), CLOSE);
    assertEquals(1, one.distance(traits(0.2, 0.75, "overdue")), CLOSE);
    assertEquals(1, one.distance(traits(0.2, 0.5, "minimum_payments")), CLOSE);
    assertEquals(2.0 / 3, one.distance(traits(0.2, 0.5, "overdue", "a", "b")), CLOSE);
    assertEquals(3, one.distance(traits(1.0 / 3, 0.25, "minimum_payments")), CLOSE);
  }

  @Test
  void aLineWithoutAScoreIsOneAwayFromOneWithAndNothingFromAnother() {
    assertEquals(1, traits(null, 0.5).distance(traits(0.2, 0.5)), CLOSE);
    assertEquals(1, traits(0.2, 0.5).distance(traits(null, 0.5)), CLOSE);
    assertEquals(0, traits(null, 0.5).distance(traits(null, 0.5)), CLOSE);
  }

  @Test
  void aPdOfNoneOrAllIsAsFarAsTheLeastThatIsWritten() {
    assertEquals(0, traits(0.0, 0.5).distance(traits(0.0001, 0.5)), CLOSE);
    assertEquals(0, traits(1.0, 0.5).distance(traits(0.9999, 0.5)), CLOSE);
  }

  @Test
  void theNearestComeFirstThenTheLaterAndWhatIsFarIsLeftOut() {
    List<PastCase> past =
        List.of(
            past(1, DAY, 0.5, 5_000),
            past(2, DAY, 0.75, 5_000),
            past(3, DAY.plusDays(1), 0.5, 10_000),
            past(4, DAY, 1.01, 5_000),
            past(5, DAY, 1.0, 4_000),
            past(6, DAY, 0.5, 5_000));
    SimilarCases found = SimilarCases.of(traits(0.2, 0.5), past);
    assertEquals(
        List.of(3L, 6L, 1L, 2L, 5L),
        found.nearest().stream().map(Near::past).map(PastCase::id).toList());
    assertEquals(
        Map.of(Direction.AS_PROPOSED, 3, Direction.SOFTER, 1, Direction.HARDER, 1), found.ways());
  }

  @Test
  void twentyAreCountedAtTheMost() {
    List<PastCase> past = new ArrayList<>();
    for (int i = 1; i <= 50; i++) {
      past.add(past(i, DAY, 0.5 + i / 1000.0, 5_000));
    }
    SimilarCases found = SimilarCases.of(traits(0.2, 0.5), past);
    assertEquals(20, found.nearest().size());
    assertEquals(20, found.nearest().getLast().past().id());
  }

  private static PastCase past(long id, LocalDate day, double utilisation, long decided) {
    return new PastCase(
        id,
        "X" + id,
        "officer1",
        day,
        new Proposed(10_000, new LimitTerms(Action.REDUCE, 5_000)),
        new LimitTerms(Action.REDUCE, decided),
        null,
        traits(0.2, utilisation));
  }
}
