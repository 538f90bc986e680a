package org.limitdesk.domain.scoring.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Fits a card: cuts the candidates into bins, chooses among them, and makes points of their slopes.
 * All slopes keep their sign, so that a bin with more bad lines never has more points.
 */
public final class CardFit {
  private static final double LEAST_INFORMATION = 0.02;

  private final FitSettings settings;
  private final FitSample sample;
  private final boolean[] bad;
  private final Consumer<String> say;
  private final List<Bins> candidates = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();

  private CardFit(FitPlan plan, FitSample sample, Consumer<String> say) {
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
    Selection chosen = fit.choose();
    if (chosen.chosen().isEmpty()) {
      throw new IllegalArgumentException(
          "None of the characteristics tells good lines from bad ones beyond chance.");
    }
    List<Bins> bins = chosen.chosen().stream().map(fit.candidates::get).toList();
    double[] slopes = new double[bins.size()];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = chosen.fit().slope(i);
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

  private Selection choose() {
    Selection selection = new Selection(columns, bad, settings);
    selection.run(many -> {
      int last = candidates.get(selection.chosen().getLast()).candidate();
      say.accept("%d characteristics, the last %s".formatted(many, sample.name(last)));
    });
    return selection;
  }
}
