package org.limitdesk.domain.cluster;

/**
 * What the months before one say of the cells of a kind. Counts of a month that was beyond its band
 * stand here with the band's upper end, so that a shock does not become what is expected next.
 *
 * <p>In what follows c is a cell, u a month of the past: {@code e = n · R · tide}, the inflow if
 * the cell were like the book; {@code θ}, how many times the book's rate the cell has; {@code μ =
 * θ·e}.
 */
final class Past {
  /** The tide of the rest of the book counts as much as so many cases of knowing nothing of it. */
  private static final double TIDE_PRIOR = 25;

  private static final double LEAST_VARIANCE = 0.0025;
  private static final int YEAR = 12;

  private final InflowTable table;
  private final double[][] counted;
  private final int from;
  private final int now;
  private int months;
  private double cases;
  private double rate;
  private double[][] like;
  private double[] seen;
  private double[] alike;
  private double levelWeight;
  private double spread;
  private double season;

  /**
   * @param counted by cell and month, the inflow as the past takes it
   * @param from the first column of the past
   * @param now the column to be judged
   */
  Past(InflowTable table, double[][] counted, int from, int now) {
    this.table = table;
    this.counted = counted;
    this.from = Math.max(0, from);
    this.now = now;
    like = new double[counted.length][];
    seen = new double[counted.length];
    alike = new double[counted.length];
  }

  /** How many months of past there are. */
  int months() {
    return months;
  }

  /** How many cases the past has in all cells. */
  double cases() {
    return cases;
  }

  /** Reckons all that the months before say together. */
  Past reckon() {
    months = 0;
    for (int u = from; u < now; u++) {
      months += table.known()[u] ? 1 : 0;
    }
    rate = rate();
    for (int c = 0; c < like.length; c++) {
      like[c] = new double[now + 1];
    }
    double[] inflow = new double[now + 1];
    double[] lines = new double[now + 1];
    addUp(inflow, lines);
    compare(inflow, lines);
    levelWeight = 1 / levelVariance();
    spread = spread();
    season = months >= ClusterTerms.MONTHS_FOR_SEASON ? seasonVariance() : 0;
    return this;
  }

  private double rate() {
    double inflow = 0;
    double lines = 0;
    for (int c = 0; c < counted.length; c++) {
      for (int u = from; u < now; u++) {
        inflow += counted[c][u];
        lines += table.lines()[c][u];
      }
    }
    cases = inflow;
    return lines == 0 ? 0 : inflow / lines;
  }

  private void addUp(double[] inflow, double[] lines) {
    for (int c = 0; c < counted.length; c++) {
      for (int u = from; u <= now; u++) {
        inflow[u] += counted[c][u];
        lines[u] += table.lines()[c][u];
      }
    }
  }

  /** e of every cell and month, and its sums over the past. */
  private void compare(double[] inflow, double[] lines) {
    for (int c = 0; c < counted.length; c++) {
      for (int u = from; u <= now; u++) {
        double rest = rate * (lines[u] - table.lines()[c][u]);
        double tide = (TIDE_PRIOR + inflow[u] - counted[c][u]) / (TIDE_PRIOR + rest);
        like[c][u] = table.lines()[c][u] * rate * tide;
        if (u < now) {
          seen[c] += counted[c][u];
          alike[c] += like[c][u];
        }
      }
    }
  }

  /** How far the cells' levels differ: var θ by the method of moments. */
  private double levelVariance() {
    double over = 0;
    double squares = 0;
    for (int c = 0; c < counted.length; c++) {
      over += (seen[c] - alike[c]) * (seen[c] - alike[c]) - alike[c];
      squares += alike[c] * alike[c];
    }
    return within(squares == 0 ? 1 : over / squares, LEAST_VARIANCE, 1);
  }

  private double level(int cell) {
    return (levelWeight + seen[cell]) / (levelWeight + alike[cell]);
  }

  private double mean(int cell, int month) {
    return level(cell) * like[cell][month];
  }

  /** How much more than by chance the months of a cell differ: the dispersion δ. */
  private double spread() {
    double over = 0;
    double squares = 0;
    for (int c = 0; c < counted.length; c++) {
      for (int u = from; u < now; u++) {
        double mean = mean(c, u);
        // The month itself took part in the cell's level, which draws the mean towards it.
        double free = 1 - like[c][u] / (levelWeight + alike[c]);
        over += (counted[c][u] - mean) * (counted[c][u] - mean) - mean * free;
        squares += mean * mean * free;
      }
    }
    return within(squares == 0 ? 0 : over / squares, 0, 1);
  }

  /** How much of that comes back a year later. */
  private double seasonVariance() {
    double together = 0;
    double squares = 0;
    for (int c = 0; c < counted.length; c++) {
      for (int u = from + YEAR; u < now; u++) {
        double mean = mean(c, u);
        double before = mean(c, u - YEAR);
        together += (counted[c][u] - mean) * (counted[c][u - YEAR] - before);
        squares += mean * before;
      }
    }
    return within(squares == 0 ? 0 : together / squares, 0, 1);
  }

  /** What the cell's inflow is to be in the month that is judged. */
  NegativeBinomial expected(int cell) {
    double mean = mean(cell, now);
    double dispersion = 1 / (levelWeight + seen[cell]) + Math.max(0, spread - season);
    dispersion += 1 / (TIDE_PRIOR + restOfBook(cell));
    if (season > LEAST_VARIANCE) {
      double weight = 1 / season;
      double same = 0;
      double usual = 0;
      for (int u = now - YEAR; u >= from; u -= YEAR) {
        same += counted[cell][u];
        usual += mean(cell, u);
      }
      mean *= (weight + same) / (weight + usual);
      dispersion += 1 / (weight + same);
    }
    return new NegativeBinomial(mean, dispersion);
  }

  private double restOfBook(int cell) {
    double rest = -counted[cell][now];
    for (double[] each : counted) {
      rest += each[now];
    }
    return rest;
  }

  private static double within(double value, double least, double most) {
    return Math.min(most, Math.max(least, value));
  }
}
