package org.limitdesk.bench.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.limitdesk.domain.scoring.Scorecard;

/**
 * Fits a card. Characteristics come in one by one: each time the one that raises the likelihood
 * most, as long as it does so beyond chance, says nothing that is nearly said already, and all
 * slopes keep their sign, so that a bin with more bad lines never has more points.
 */
public final class CardFit {
  private static final double LEAST_INFORMATION = 0.02;

  /** Of a chi-square with one degree of freedom: one in a hundred by chance. */
  private static final double LEAST_GAIN = 6.6;

  private static final double LEAST_SLOPE = 0.1;
  private static final double MOST_CORRELATION = 0.9;
  private static final int MOST_CHARACTERISTICS = 12;

  private final CardPlan plan;
  private final boolean[] bad;
  private final Consumer<String> say;
  private final List<Bins> candidates = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();
  private final List<Integer> chosen = new ArrayList<>();

  private CardFit(CardPlan plan, Sample sample, Consumer<String> say) {
    this.plan = plan;
    this.say = say;
    bad = new boolean[sample.size()];
    for (int i = 0; i < bad.length; i++) {
      bad[i] = sample.bad(i);
    }
  }

  /**
   * @param sample all lines of the population; slopes are fitted on the settled ones, the level on
   *     all of them
   * @param say takes lines of the protocol
   */
  public static Scorecard fit(CardPlan plan, Sample sample, Consumer<String> say) {
    Sample settled = sample.settled();
    CardFit fit = new CardFit(plan, settled, say);
    fit.cut(settled);
    LogisticFit last = fit.choose();
    List<Bins> bins = fit.chosen.stream().map(fit.candidates::get).toList();
    double[] slopes = new double[bins.size()];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = last.slope(i);
    }
    return new CardScale(plan, bins, slopes).card(sample);
  }

  private void cut(Sample sample) {
    for (int i = 0; i < Sample.CANDIDATES.size(); i++) {
      Bins bins = Binning.of(sample, i);
      double information = bins.informationValue();
      say.accept(
          "  %-28s IV %.3f, %d bins, missing %.1f %%"
              .formatted(
                  Sample.CANDIDATES.get(i).name(),
                  information,
                  bins.tallies().size(),
                  100.0 * bins.missing().lines() / sample.size()));
      if (bins.tallies().size() > 1
          && information >= LEAST_INFORMATION
          && !plan.leftOut().contains(Sample.CANDIDATES.get(i).name())) {
        candidates.add(bins);
        columns.add(column(sample, bins));
      }
    }
  }

  static double[] column(Sample sample, Bins bins) {
    double[] column = new double[sample.size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = bins.woe(bins.bin(sample.value(i, bins.candidate())));
    }
    return column;
  }

  private LogisticFit choose() {
    LogisticFit best = LogisticFit.of(new double[0][], bad);
    while (chosen.size() < MOST_CHARACTERISTICS) {
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
      if (add < 0 || gain < LEAST_GAIN) {
        return best;
      }
      chosen.add(add);
      best = better;
      say.accept("  + %-28s gain %.0f".formatted(name(add), gain));
    }
    return best;
  }

  private String name(int candidate) {
    return Sample.CANDIDATES.get(candidates.get(candidate).candidate()).name();
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
    return LogisticFit.of(used.toArray(double[][]::new), bad);
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
