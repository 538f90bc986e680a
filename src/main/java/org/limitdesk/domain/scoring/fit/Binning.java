package org.limitdesk.domain.scoring.fit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts a characteristic into bins: fine ones at round numbers first, then neighbours are merged
 * until the bad rate only rises or only falls, each bin has at least the least share of the lines
 * or of the bad ones, neighbours differ by more than chance, and there are no more than wanted.
 */
final class Binning {
  private static final int FINE = 40;
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

  private final List<Double> starts = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();
  private final Tally all;
  private final FitSettings settings;

  private Binning(Tally all, FitSettings settings) {
    this.all = all;
    this.settings = settings;
  }

  static Bins of(FitSample sample, int candidate, FitSettings settings) {
    Tally missing = Tally.NONE;
    double[] known = known(sample, candidate);
    TreeSet<Double> edges = edges(known);
    Binning binning =
        new Binning(new Tally(sample.size() - sample.bads(), sample.bads()), settings);
    binning.starts.add(Double.NEGATIVE_INFINITY);
    binning.starts.addAll(edges);
    Tally[] fine = new Tally[binning.starts.size()];
    Arrays.fill(fine, Tally.NONE);
    for (int i = 0; i < sample.size(); i++) {
      Tally one = sample.bad(i) ? new Tally(0, 1) : new Tally(1, 0);
      double value = sample.value(i, candidate);
      if (Double.isNaN(value)) {
        missing = missing.plus(one);
      } else {
        int bin = edges.headSet(value, true).size();
        fine[bin] = fine[bin].plus(one);
      }
    }
    binning.tallies.addAll(Arrays.asList(fine));
    binning.merge();
    double[] cuts = binning.starts.stream().skip(1).mapToDouble(each -> each).toArray();
    return new Bins(
        candidate, cuts, List.copyOf(binning.tallies), missing, binning.all, settings.halves());
  }

  private static double[] known(FitSample sample, int candidate) {
    double[] values = new double[sample.size()];
    int known = 0;
    for (int i = 0; i < sample.size(); i++) {
      double value = sample.value(i, candidate);
      if (!Double.isNaN(value)) {
        values[known++] = value;
      }
    }
    double[] sorted = Arrays.copyOf(values, known);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Round numbers near the quantiles; every value of a count is an edge of its own. */
  private static TreeSet<Double> edges(double[] sorted) {
    TreeSet<Double> edges = new TreeSet<>();
    for (int i = 1; i < FINE && sorted.length > 0; i++) {
      double quantile = sorted[(int) ((long) sorted.length * i / FINE)];
      edges.add(new BigDecimal(quantile).round(TWO_DIGITS).doubleValue());
    }
    double[] distinct = Arrays.stream(sorted).distinct().limit(FINE + 1).toArray();
    if (distinct.length <= FINE) {
      edges.clear();
      Arrays.stream(distinct).skip(1).forEach(edges::add);
    }
    return edges;
  }

  private void merge() {
    dropEmpty();
    boolean rising = rising();
    while (mergeFirstAgainst(rising)) {}
    while (mergeSmallest()) {}
    while (mergeFirstAlike()) {}
    while (tallies.size() > settings.mostBins()) {
      join(cheapest());
    }
  }

  /** Joins a bin with the one above it. */
  private void join(int bin) {
    tallies.set(bin, tallies.get(bin).plus(tallies.remove(bin + 1)));
    starts.remove(bin + 1);
  }

  private void dropEmpty() {
    for (int i = tallies.size() - 1; i >= 0 && tallies.size() > 1; i--) {
      if (tallies.get(i).lines() == 0) {
        join(Math.max(0, i - 1));
      }
    }
  }

  /** Whether the upper half of the lines has the higher bad rate. */
  private boolean rising() {
    long lines = tallies.stream().mapToLong(Tally::lines).sum();
    Tally low = Tally.NONE;
    Tally high = Tally.NONE;
    for (Tally tally : tallies) {
      if (low.lines() * 2 < lines) {
        low = low.plus(tally);
      } else {
        high = high.plus(tally);
      }
    }
    return high.lines() > 0 && high.badRate() > low.badRate();
  }

  private boolean mergeFirstAgainst(boolean rising) {
    for (int i = 0; i + 1 < tallies.size(); i++) {
      double step = tallies.get(i + 1).badRate() - tallies.get(i).badRate();
      if (rising ? step < 0 : step > 0) {
        join(i);
        return true;
      }
    }
    return false;
  }

  private boolean mergeSmallest() {
    for (int i = 0; i < tallies.size() && tallies.size() > 1; i++) {
      if (isSmall(tallies.get(i))) {
        join(nearer(i));
        return true;
      }
    }
    return false;
  }

  private boolean isSmall(Tally bin) {
    double share = settings.leastShare();
    return bin.lines() < share * all.lines() && bin.bads() < share * all.bads();
  }

  /** The lower of the two bins that become one when this one goes to its likelier neighbour. */
  private int nearer(int bin) {
    if (bin == 0 || bin == tallies.size() - 1) {
      return Math.max(0, bin - 1);
    }
    double rate = tallies.get(bin).badRate();
    double below = Math.abs(rate - tallies.get(bin - 1).badRate());
    double above = Math.abs(rate - tallies.get(bin + 1).badRate());
    return below <= above ? bin - 1 : bin;
  }

  private boolean mergeFirstAlike() {
    for (int i = 0; i + 1 < tallies.size(); i++) {
      if (!tallies.get(i).differs(tallies.get(i + 1))) {
        join(i);
        return true;
      }
    }
    return false;
  }

  /** The lower of the two neighbours whose joining costs the least information. */
  private int cheapest() {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i + 1 < tallies.size(); i++) {
      Tally one = tallies.get(i);
      Tally two = tallies.get(i + 1);
      double loss =
          one.information(all, settings.halves())
              + two.information(all, settings.halves())
              - one.plus(two).information(all, settings.halves());
      if (loss < least) {
        least = loss;
        best = i;
      }
    }
    return best;
  }
}
