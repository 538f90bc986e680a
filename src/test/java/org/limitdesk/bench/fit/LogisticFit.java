package org.limitdesk.bench.fit;

/**
 * Logistic regression of good against bad by Newton's method in double, with a small ridge on the
 * slopes. The first weight is the intercept.
 */
final class LogisticFit {
  private static final double RIDGE = 1;
  private static final int MOST_STEPS = 25;
  private static final double CLOSE_ENOUGH = 1e-9;

  private final double[][] columns;
  private final boolean[] bad;
  private double[] weights;
  private double fit;

  private LogisticFit(double[][] columns, boolean[] bad) {
    this.columns = columns;
    this.bad = bad;
    weights = new double[columns.length + 1];
  }

  /** The weights for these columns, each as long as {@code bad}. */
  static LogisticFit of(double[][] columns, boolean[] bad) {
    LogisticFit fit = new LogisticFit(columns, bad);
    for (int step = 0; step < MOST_STEPS; step++) {
      if (fit.step() < CLOSE_ENOUGH) {
        return fit;
      }
    }
    throw new IllegalStateException("Newton's method did not settle");
  }

  double intercept() {
    return weights[0];
  }

  double slope(int column) {
    return weights[column + 1];
  }

  /** The log-likelihood at the last step's start, which is that of the end but for rounding. */
  double logLikelihood() {
    return fit;
  }

  /** One step; returns the largest change of a weight. */
  private double step() {
    int size = weights.length;
    double[] gradient = new double[size];
    double[][] curvature = new double[size][size];
    double[] x = new double[size];
    fit = 0;
    for (int i = 0; i < bad.length; i++) {
      add(x, i, gradient, curvature);
    }
    for (int j = 1; j < size; j++) {
      gradient[j] -= RIDGE * weights[j];
      curvature[j][j] += RIDGE;
    }
    double[] change = Cholesky.solve(curvature, gradient);
    double largest = 0;
    for (int j = 0; j < size; j++) {
      weights[j] += change[j];
      largest = Math.max(largest, Math.abs(change[j]));
    }
    return largest;
  }

  private void add(double[] x, int line, double[] gradient, double[][] curvature) {
    double odds = weights[0];
    x[0] = 1;
    for (int j = 0; j < columns.length; j++) {
      x[j + 1] = columns[j][line];
      odds += weights[j + 1] * x[j + 1];
    }
    double good = 1 / (1 + StrictMath.exp(-odds));
    fit += StrictMath.log(bad[line] ? 1 - good : good);
    double miss = (bad[line] ? 0 : 1) - good;
    double weight = good * (1 - good);
    for (int j = 0; j < x.length; j++) {
      gradient[j] += miss * x[j];
      for (int k = 0; k <= j; k++) {
        curvature[j][k] += weight * x[j] * x[k];
      }
    }
  }
}
