package org.limitdesk.domain.scoring.fit;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposer;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.GaussNewtonOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresFactory;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;

/**
 * Logistic regression of good against bad with a ridge on the slopes, by Hipparchus' Gauss-Newton
 * method, which on {@link LogisticSlope} is iteratively reweighted least squares. The first weight
 * is the intercept.
 */
final class LogisticFit {
  private static final int MOST_STEPS = 50;
  private static final double CLOSE_ENOUGH = 1e-9;
  private static final double NOT_POSITIVE = 1e-10;

  private final double[] weights;
  private final double logLikelihood;

  private LogisticFit(double[] weights, double logLikelihood) {
    this.weights = weights;
    this.logLikelihood = logLikelihood;
  }

  /**
   * The weights for these columns, each as long as {@code bad}.
   *
   * @throws IllegalArgumentException where the method does not settle, in one plain sentence
   */
  static LogisticFit of(double[][] columns, boolean[] bad, double ridge) {
    LogisticSlope slope = new LogisticSlope(columns, bad, ridge);
    int size = columns.length + 1;
    LeastSquaresProblem problem =
        LeastSquaresFactory.create(
            slope,
            new ArrayRealVector(size),
            new ArrayRealVector(size),
            (step, before, now) -> isClose(before.getPoint(), now.getPoint()),
            MOST_STEPS,
            MOST_STEPS);
    return new LogisticFit(best(problem).toArray(), slope.logLikelihood());
  }

  private static RealVector best(LeastSquaresProblem problem) {
    try {
      return new GaussNewtonOptimizer(new CholeskyDecomposer(NOT_POSITIVE, NOT_POSITIVE), true)
          .optimize(problem)
          .getPoint();
    } catch (MathRuntimeException unsettled) {
      throw new IllegalArgumentException(
          "The regression does not settle on these lines: take more of them, or other"
              + " characteristics.",
          unsettled);
    }
  }

  private static boolean isClose(RealVector before, RealVector now) {
    return before.getLInfDistance(now) < CLOSE_ENOUGH;
  }

  double intercept() {
    return weights[0];
  }

  double slope(int column) {
    return weights[column + 1];
  }

  /** The log-likelihood at the end, without the ridge. */
  double logLikelihood() {
    return logLikelihood;
  }
}
