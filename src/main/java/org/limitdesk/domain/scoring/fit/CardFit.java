package org.limitdesk.domain.scoring.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Fits a card. Characteristics come in one by one: each time the one that raises the likelihood
 * most, as long as it does so beyond chance, says nothing that is nearly said already, and all
 * slopes keep their sign, so that a bin with more bad lines never has more points.
 */
public final class CardFit {
  private static final double LEAST_INFORMATION = 0.02;
  private static final double LEAST_SLOPE = 0.1;
  private static final double MOST_CORRELATION = 0.9;

  private final FitPlan plan;
  private final FitSettings settings;
  private final FitSample sample;
  private final boolean[] bad;
  private final Consumer<String> say;
  private final List<Bins> candidates = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();
  private final List<Integer> chosen = new ArrayList<>();

  private CardFit(FitPlan plan, FitSample sample, Consumer<String> say) {
    this.plan = plan;
    this.settings = plan.settings();
    this.sample = sample;
    this.say = say;
    bad = sample.bad();
  }

  /**
   * Fits it.
   *
   * @param all all lines of the population; slopes are fitted on the settled ones, the level on all
   *     of them
   * @param say takes lines of the protocol; what it throws ends the fit
   * @throws IllegalArgumentException where the lines say nothing, in one plain sentence
   */
  public static FittedCard fit(FitPlan plan, FitSample all, Consumer<String> say) {
    FitSample settled = all.settled();
    if (settled.bads() == 0 || settled.bads() == settled.size()) {
      throw new IllegalArgumentException(
          "A card needs good and bad lines to be fitted on: there are %d good and %d bad."
              .formatted(settled.size() - settled.bads(), settled.bads()));
    }
    CardFit fit = new CardFit(plan, settled, say);
    fit.cut();
    LogisticFit last = fit.choose();
    if (fit.chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "None of the characteristics tells good lines from bad ones beyond chance.");
    }
    List<Bins> bins = fit.chosen.stream().map(fit.candidates::get).toList();
    double[] slopes = new double[bins.size()];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = last.slope(i);
    }
    return new CardScale(plan, bins, slopes).card(all);
  }

  private void cut() {
    for (int i = 0; i < sample.candidates(); i++) {
      Bins bins = Binning.of(sample, i, settings);
      double information = bins.informationValue();
      say.accept(
          String.format(
              Locale.ROOT,
              "%-28s IV %.3f, %d bins, missing %.1f %%",
              sample.name(i),
              information,
              bins.tallies().size(),
              100.0 * bins.missing().lines() / sample.size()));
      if (bins.tallies().size() > 1 && information >= LEAST_INFORMATION) {
        candidates.add(bins);
        columns.add(column(bins));
      }
    }
  }

  private double[] column(Bins bins) {
    double[] column = new double[sample.size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = bins.woe(bins.bin(sample.value(i, bins.candidate())));
    }
    return column;
  }

  private LogisticFit choose() {
    LogisticFit best = LogisticFit.of(new double[0][], bad, settings.ridge());
    while (chosen.size() < settings.mostCharacteristics()) {
      int add = -1;
      LogisticFit better = best;
      for (int i = 0; i < candidates.size(); i++) {
        if (addsSomething(i)) {
          LogisticFit with = with(i);
          if (with.logLikelihood() > better.logLikelihood() && keepsSigns(with)) {
            better = with;
            add = i;
          }
        }
      }
      double gain = 2 * (better.logLikelihood() - best.logLikelihood());
      if (add < 0 || gain < settings.leastGain()) {
        return best;
      }
      chosen.add(add);
      best = better;
      say.accept(String.format(Locale.ROOT, "+ %-26s gain %.0f", name(add), gain));
    }
    return best;
  }

  private String name(int candidate) {
    return sample.name(candidates.get(candidate).candidate());
  }

  private boolean addsSomething(int candidate) {
    for (int other : chosen) {
      if (other == candidate
          || Correlation.of(columns.get(candidate), columns.get(other)) > MOST_CORRELATION) {
        return false;
      }
    }
    return true;
  }

  private LogisticFit with(int candidate) {
    List<double[]> used = new ArrayList<>();
    chosen.forEach(i -> used.add(columns.get(i)));
    used.add(columns.get(candidate));
    return LogisticFit.of(used.toArray(double[][]::new), bad, settings.ridge());
  }

  private boolean keepsSigns(LogisticFit fit) {
    for (int i = 0; i <= chosen.size(); i++) {
      if (fit.slope(i) < LEAST_SLOPE) {
        return false;
      }
    }
    return true;
  }
}
