package org.limitdesk.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.policy.Action;

/** Softer and harder than proposed, and by how much. */
class DirectionTest {
  /** From the hardest to the softest, on a line of 10,000.00 of which 3,000.00 are drawn. */
  private static final LimitTerms[] LADDER = {
    new LimitTerms(Action.RECALL, 300_000),
    new LimitTerms(Action.SUSPEND, 300_000),
    new LimitTerms(Action.REDUCE, 300_000),
    new LimitTerms(Action.REDUCE, 600_000),
    new LimitTerms(Action.MONITOR, 1_000_000),
    new LimitTerms(Action.RESTORE, 1_200_000),
    new LimitTerms(Action.RAISE, 1_200_000),
    new LimitTerms(Action.RAISE, 1_500_000),
  };

  @Test
  void everyPairOfTheLadderComesOutAsTheLadderHasIt() {
    for (int proposed = 0; proposed < LADDER.length; proposed++) {
      for (int decided = 0; decided < LADDER.length; decided++) {
        Direction expected =
            Direction.values()[Integer.signum(Integer.compare(decided, proposed)) + 1];
        assertEquals(
            expected,
            Direction.of(LADDER[proposed], LADDER[decided]),
            LADDER[proposed] + " then " + LADDER[decided]);
      }
    }
  }

  @Test
  void aSuspendedLineIsHarderThanAReducedOneWhateverTheirLimits() {
    assertEquals(
        Direction.HARDER,
        Direction.of(
            new LimitTerms(Action.REDUCE, 100_000), new LimitTerms(Action.SUSPEND, 900_000)));
  }

  @ParameterizedTest
  @CsvSource({
    "500000, 1000000, 1.00000000",
    "1000000, 500000, -0.50000000",
    "300000, 400000, 0.33333333",
    "300000, 500000, 0.66666667",
    "500000, 500000, 0E-8",
    "250, 0, -1.00000000",
  })
  void theDeviationIsTheDifferenceByTheProposed(long proposed, long decided, String expected) {
    assertEquals(Optional.of(new BigDecimal(expected)), Deviation.of(proposed, decided));
  }

  @Test
  void aProposedLimitOfZeroHasNoDeviation() {
    assertEquals(Optional.empty(), Deviation.of(0, 500_000));
    assertEquals(Optional.empty(), Deviation.of(0, 0));
  }
}
