package org.limitdesk.domain.cluster;

/**
 * A count with that mean and the variance mean + mean² · dispersion: Poisson with a rate that is
 * itself not known for sure. Tails are summed term by term, not taken from a normal curve.
 */
record NegativeBinomial(double mean, double dispersion) {
  /** Below it the terms that follow no longer change the sum. */
  private static final double NEGLIGIBLE = 1e-18;

  private static final double LEAST_DISPERSION = 1e-9;

  /** The chance of {@code count} or more. */
  double atLeast(long count) {
    if (count <= 0) {
      return 1;
    }
    if (mean <= 0) {
      return 0;
    }
    return count > mean ? upper(count) : Math.max(0, 1 - below(count));
  }

  /** The least count that is reached or stayed under with at least that chance. */
  long quantile(double share) {
    if (mean <= 0) {
      return 0;
    }
    double sum = 0;
    long count = 0;
    double log = logOfNone();
    while (true) {
      sum += Math.exp(log);
      if (sum >= share || Math.exp(log) < NEGLIGIBLE && count > mean) {
        return count;
      }
      log += Math.log(step(count));
      count++;
    }
  }

  private double below(long count) {
    double sum = 0;
    double log = logOfNone();
    for (long i = 0; i < count; i++) {
      sum += Math.exp(log);
      log += Math.log(step(i));
    }
    return sum;
  }

  private double upper(long count) {
    double log = logOfNone();
    for (long i = 0; i < count; i++) {
      log += Math.log(step(i));
    }
    double term = Math.exp(log);
    double sum = 0;
    for (long i = count; term > sum * NEGLIGIBLE && term > 0; i++) {
      sum += term;
      term *= step(i);
    }
    return sum;
  }

  /** From the chance of a count to that of the next. */
  private double step(long count) {
    double size = size();
    return (count + size) / (count + 1) * (mean / (mean + size));
  }

  private double logOfNone() {
    double size = size();
    return -size * Math.log1p(mean / size);
  }

  private double size() {
    return 1 / Math.max(LEAST_DISPERSION, dispersion);
  }
}
