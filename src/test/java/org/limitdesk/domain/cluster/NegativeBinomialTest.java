package org.limitdesk.domain.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegativeBinomialTest {
  /** With a dispersion of 1 it is the geometric one: P(X ≥ k) = (mean / (1 + mean))^k. */
  @ParameterizedTest
  @CsvSource({"1, 0", "1, 1", "1, 7", "3, 2", "3, 60", "0.2, 12", "50, 10"})
  void aDispersionOfOneIsTheGeometricDistribution(double mean, long count) {
    double expected = Math.pow(mean / (1 + mean), (double) count);
    assertEquals(expected, new NegativeBinomial(mean, 1).atLeast(count), expected * 1e-9);
  }

  /** Poisson tails from a table: 1 − e^−3 · (1 + 3 + 9/2) and so on. */
  @ParameterizedTest
  @CsvSource({
    "3, 3, 0.576809918873",
    "3, 10, 0.001102488",
    "11, 33, 6.5633e-8",
    "0.5, 5, 0.000172116"
  })
  void withoutDispersionItIsPoisson(double mean, long count, double expected) {
    assertEquals(expected, new NegativeBinomial(mean, 0).atLeast(count), expected * 0.01);
  }

  @Test
  void tailsOfGreatMeansNeitherVanishNorOverflow() {
    NegativeBinomial great = new NegativeBinomial(60_000, 0.0001);
    assertEquals(0.5, great.atLeast(60_000), 0.01);
    assertEquals(60_000, great.quantile(0.5), 20);
    double deviation = Math.sqrt(60_000 + 60_000.0 * 60_000 * 0.0001);
    assertEquals(0.0228, great.atLeast(Math.round(60_000 + 2 * deviation)), 0.001);
  }

  @Test
  void theBandHoldsTheShareItSays() {
    NegativeBinomial some = new NegativeBinomial(11.25, 0.03);
    long low = some.quantile(0.025);
    long high = some.quantile(0.975);
    assertEquals(true, some.atLeast(low) >= 0.975 && some.atLeast(low + 1) < 0.975);
    assertEquals(true, some.atLeast(high + 1) <= 0.025 && some.atLeast(high) > 0.025);
    assertEquals(0, new NegativeBinomial(0, 0).quantile(0.975));
    assertEquals(0, new NegativeBinomial(0, 0).atLeast(1));
    assertEquals(1, new NegativeBinomial(0, 0).atLeast(0));
  }

  @Test
  void holmMultipliesByWhatIsLeftAndNeverFalls() {
    assertEquals(
        "[0.04, 0.08, 0.03, 0.08]",
        java.util.Arrays.toString(
            java.util.Arrays.stream(Holm.adjusted(new double[] {0.0133333333, 0.04, 0.0075, 0.05}))
                .map(p -> Math.round(p * 1e6) / 1e6)
                .toArray()));
    assertEquals(1, Holm.adjusted(new double[] {0.7, 0.9})[0]);
  }
}
