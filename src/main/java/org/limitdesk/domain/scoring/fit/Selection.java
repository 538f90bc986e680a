package org.limitdesk.domain.scoring.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which columns come into a card. They come in one by one: each time the one that raises the
 * likelihood most, as long as it does so beyond chance, says nothing that is nearly said already,
 * and all slopes keep their sign. Where exchanges are wanted, each time one of them is exchanged
 * for another as long as that raises the likelihood.
 */
final class Selection {
  private static final double LEAST_SLOPE = 0.1;
  private static final double MOST_CORRELATION = 0.9;

  /** An exchange for less is not worth it, and could go round in a circle. */
  private static final double LEAST_EXCHANGE = 1;

  /** How many of the most promising columns are fitted each time. */
  private static final int FITTED = 8;

  private static final int FITTED_IN_EXCHANGE = 3;

  private final List<double[]> columns;
  private final boolean[] bad;
  private final FitSettings settings;

  /** NaN where it was not asked for yet. */
  private final double[][] correlations;

  private List<Integer> chosen = new ArrayList<>();
  private LogisticFit best;

  Selection(List<double[]> columns, boolean[] bad, FitSettings settings) {
    this.columns = columns;
    this.bad = bad;
    this.settings = settings;
    correlations = new double[columns.size()][columns.size()];
    for (double[] row : correlations) {
      Arrays.fill(row, Double.NaN);
    }
    best = fit(List.of());
  }

  /** In the order in which they came. */
  List<Integer> chosen() {
    return chosen;
  }

  LogisticFit fit() {
    return best;
  }

  /**
   * Chooses.
   *
   * @param each hears how many are chosen after each step; what it throws ends the choice
   */
  void run(IntConsumer each) {
    while (chosen.size() < settings.mostCharacteristics() && add()) {
      each.accept(chosen.size());
      while (settings.exchanges() && exchange()) {
        each.accept(chosen.size());
      }
    }
  }

  private boolean add() {
    Try found = better(chosen, best, FITTED);
    if (found == null
        || 2 * (found.fit.logLikelihood() - best.logLikelihood()) < settings.leastGain()) {
      return false;
    }
    take(found);
    return true;
  }

  private boolean exchange() {
    Try found = null;
    for (Integer out : chosen) {
      List<Integer> rest = new ArrayList<>(chosen);
      rest.remove(out);
      Try each = better(rest, fit(rest), FITTED_IN_EXCHANGE);
      if (each != null && (found == null || each.beats(found.fit))) {
        found = each;
      }
    }
    if (found == null || 2 * (found.fit.logLikelihood() - best.logLikelihood()) < LEAST_EXCHANGE) {
      return false;
    }
    take(found);
    return true;
  }

  private void take(Try found) {
    chosen = found.columns;
    best = found.fit;
  }

  /** The best of those columns and one more; null where no other may come in. */
  private @Nullable Try better(List<Integer> from, LogisticFit fit, int fitted) {
    ScoreTest test = new ScoreTest(of(from), bad, fit);
    double[] gains =
        IntStream.range(0, columns.size())
            .mapToDouble(i -> addsSomething(from, i) ? test.gain(columns.get(i)) : 0)
            .toArray();
    List<Integer> promising =
        IntStream.range(0, gains.length)
            .filter(i -> gains[i] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> gains[i]).reversed())
            .limit(fitted)
            .toList();
    Try found = null;
    for (int add : promising) {
      List<Integer> with = new ArrayList<>(from);
      with.add(add);
      Try each = new Try(with, fit(with));
      if (keepsSigns(each) && (found == null || each.beats(found.fit))) {
        found = each;
      }
    }
    return found;
  }

  private boolean addsSomething(List<Integer> beside, int candidate) {
    for (int other : beside) {
      if (other == candidate || correlation(candidate, other) > MOST_CORRELATION) {
        return false;
      }
    }
    return true;
  }

  private double correlation(int one, int other) {
    double[] row = correlations[one];
    if (Double.isNaN(row[other])) {
      row[other] = Correlation.of(columns.get(one), columns.get(other));
    }
    return row[other];
  }

  private double[][] of(List<Integer> places) {
    return places.stream().map(columns::get).toArray(double[][]::new);
  }

  private LogisticFit fit(List<Integer> places) {
    return LogisticFit.of(of(places), bad, settings.ridge());
  }

  private static boolean keepsSigns(Try each) {
    return IntStream.range(0, each.columns.size()).allMatch(i -> each.fit.slope(i) >= LEAST_SLOPE);
  }

  /** Some columns, fitted. */
  private record Try(List<Integer> columns, LogisticFit fit) {
    boolean beats(LogisticFit other) {
      return fit.logLikelihood() > other.logLikelihood();
    }
  }
}
