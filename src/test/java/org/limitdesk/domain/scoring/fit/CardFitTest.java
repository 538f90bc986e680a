package org.limitdesk.domain.scoring.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.Lines;
import org.limitdesk.domain.scoring.Scale;
import org.limitdesk.domain.scoring.fit.FittedCard.FittedBin;
import org.limitdesk.domain.scoring.fit.FittedCard.FittedCharacteristic;

/** Cards fitted on made-up lines of which it is known how they go bad. */
class CardFitTest {
  private static final List<String> NAMES =
      List.of("dpd_now", "utilisation_now", "balance_max_6m", "limit");

  private static FitPlan plan(FitSettings settings) {
    CardTerms terms = new CardTerms("went bad", 1, "made-up lines", 1, null);
    return new FitPlan("trial", "1", terms, Candidates.named(NAMES), settings);
  }

  /** Worse with days past due and with utilisation; the limit is noise. */
  private static FitSample sample(int lines, long seed) {
    Random random = new Random(seed);
    FitSample sample = new FitSample(Candidates.named(NAMES));
    for (int i = 0; i < lines; i++) {
      int dpd = random.nextInt(4) == 0 ? random.nextInt(90) : 0;
      long limit = 5_000L + 1_000L * random.nextInt(20);
      double use = random.nextDouble();
      double odds = -3 + dpd / 25.0 + 2 * use;
      boolean bad = random.nextDouble() < 1 / (1 + Math.exp(-odds));
      sample.accept(
          new KnownLine(
              new Lines().month(202603, limit, (long) (limit * use), dpd).line(), bad, true));
    }
    return sample;
  }

  private static FittedCard fit(FitSample sample, FitSettings settings) {
    return CardFit.fit(plan(settings), sample, line -> {});
  }

  @Test
  void siddiqisScalingHasHisFactorAndOffset() {
    // Credit Risk Scorecards (2006), chapter 6: 600 at 50:1, 20 points to double the odds.
    Scale scale = FitSettings.scale(20, 600, 50);
    assertEquals(28.8539, scale.factor(), 0.00005);
    assertEquals(new BigDecimal("487.12"), scale.offset());
    assertEquals(1.0 / 51, scale.pd(600.0), 0.00001);
    assertEquals(1.0 / 101, scale.pd(620.0), 0.00001);
  }

  @Test
  void whatMattersIsChosenAndNoiseIsNot() {
    FittedCard card = fit(sample(6_000, 1), FitSettings.STANDARD);
    List<String> names = card.characteristics().stream().map(FittedCharacteristic::name).toList();
    assertTrue(names.containsAll(List.of("dpd_now", "utilisation_now")), names::toString);
    assertTrue(!names.contains("limit"), names::toString);
  }

  @Test
  void everyBinHoldsTheLeastShareAndPointsGoOneWay() {
    FitSample sample = sample(6_000, 2);
    for (FittedCharacteristic each : fit(sample, FitSettings.STANDARD).characteristics()) {
      List<FittedBin> bins = each.bins().subList(1, each.bins().size());
      int ways = 0;
      long lines = each.bins().getFirst().good() + each.bins().getFirst().bad();
      for (int i = 0; i < bins.size(); i++) {
        FittedBin bin = bins.get(i);
        lines += bin.good() + bin.bad();
        assertTrue(
            bin.good() + bin.bad() >= 0.05 * sample.size() || bin.bad() >= 0.05 * sample.bads(),
            bin::toString);
        if (i > 0) {
          ways |= bin.points().compareTo(bins.get(i - 1).points()) >= 0 ? 1 : 2;
          assertEquals(
              Double.compare(bin.woe(), bins.get(i - 1).woe()) > 0,
              bin.points().compareTo(bins.get(i - 1).points()) >= 0,
              each.name());
        }
      }
      assertEquals(sample.size(), lines, "every line is in one bin of " + each.name());
      assertTrue(ways != 3, each.name() + " goes both ways");
    }
  }

  @Test
  void pointsAreFactorTimesCoefficientTimesEvidence() {
    FitSettings settings = FitSettings.STANDARD.withScale(FitSettings.scale(40, 500, 20), 2);
    for (FittedCharacteristic each : fit(sample(3_000, 3), settings).characteristics()) {
      for (FittedBin bin : each.bins()) {
        double exact = 40 / Math.log(2) * each.slope() * bin.woe();
        assertEquals(exact, bin.points().doubleValue(), 0.00501);
        assertEquals(2, bin.points().scale());
      }
    }
  }

  @Test
  void theScoresRankLinesThatTheCardHasNotSeenAndTheirPdComesTrue() {
    FitSample seen = sample(8_000, 4);
    FitSample fresh = sample(8_000, 5);
    FittedCard card = fit(seen, FitSettings.STANDARD);
    SampleScores scores = SampleScores.of(card.card(), fresh);
    assertTrue(scores.ranking().auc() > 0.68, "AUC " + scores.ranking().auc());
    double[] edges = SampleScores.of(card.card(), seen).tenths();
    double expected =
        scores.calibration(edges).stream()
            .mapToDouble(band -> band.predicted() * band.lines())
            .sum();
    assertEquals((double) fresh.bads(), expected, 0.06 * fresh.bads());
  }

  @ParameterizedTest
  @CsvSource({"20, 600, 30, 0", "20, 5000, 30, 0", "400, -100000, 1, 2", "0.5, 1000000, 30, 2"})
  void onAnyScaleAsManyLinesAreExpectedToGoBadAsDid(
      double pdo, double score, double odds, int decimals) {
    FitSample seen = sample(3_000, 10);
    Scale scale = FitSettings.scale(pdo, score, odds);
    FittedCard card = fit(seen, FitSettings.STANDARD.withScale(scale, decimals));
    SampleScores scores = SampleScores.of(card.card(), seen);
    double expected =
        scores.calibration(scores.tenths()).stream()
            .filter(band -> band.lines() > 0)
            .mapToDouble(band -> band.predicted() * band.lines())
            .sum();
    assertEquals((double) seen.bads(), expected, 0.02 * seen.bads());
  }

  @Test
  void aScaleThatNoNumberCanHoldIsRefusedInASentence() {
    FitSettings huge = FitSettings.STANDARD.withScale(FitSettings.scale(20, 1e16, 30), 2);
    assertThrows(IllegalArgumentException.class, () -> fit(sample(500, 11), huge));
  }

  @Test
  void rankingIsOfTheLinesThatBinsCountAndCalibrationOfAll() {
    FitSample sample = sample(2_000, 12);
    for (int i = 0; i < 300; i++) {
      sample.accept(
          new KnownLine(new Lines().month(202603, 9_000, 8_000, 40).line(), false, false));
    }
    FittedCard card = fit(sample, FitSettings.STANDARD);
    SampleScores scores = SampleScores.of(card.card(), sample);
    for (FittedCharacteristic each : card.characteristics()) {
      assertEquals(
          scores.ranking().lines(),
          each.bins().stream().mapToLong(bin -> bin.good() + bin.bad()).sum());
      assertEquals(scores.ranking().bads(), each.bins().stream().mapToLong(FittedBin::bad).sum());
    }
    assertEquals(2_300, scores.size());
    assertEquals(
        2_300, scores.calibration(scores.tenths()).stream().mapToLong(band -> band.lines()).sum());
  }

  @Test
  void theSameLinesGiveTheSameCard() {
    assertEquals(
        fit(sample(2_000, 6), FitSettings.STANDARD), fit(sample(2_000, 6), FitSettings.STANDARD));
  }

  @Test
  void unclearLinesCountForTheLevelAlone() {
    FitSample sample = sample(2_000, 7);
    Random random = new Random(8);
    List<KnownLine> unclear = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      long used = random.nextInt(9_000);
      unclear.add(new KnownLine(new Lines().month(202603, 9_000, used, 40).line(), false, false));
    }
    FittedCard before = fit(sample, FitSettings.STANDARD);
    unclear.forEach(sample);
    FittedCard after = fit(sample, FitSettings.STANDARD);
    assertEquals(before.characteristics(), after.characteristics());
    assertTrue(after.card().base().compareTo(before.card().base()) > 0);
  }

  @Test
  void linesThatSayNothingAreRefusedInASentence() {
    FitSample good = new FitSample(Candidates.named(NAMES));
    good.accept(new KnownLine(new Lines().month(202603, 9_000, 5, 0).line(), false, true));
    assertThrows(IllegalArgumentException.class, () -> fit(good, FitSettings.STANDARD));
  }

  @Test
  void whoListensCanStopTheFit() {
    assertThrows(
        CancellationException.class,
        () ->
            CardFit.fit(
                plan(FitSettings.STANDARD),
                sample(500, 9),
                line -> {
                  throw new CancellationException("stop");
                }));
  }
}
