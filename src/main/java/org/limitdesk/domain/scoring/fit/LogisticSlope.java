package org.limitdesk.domain.scoring.fit;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;

/**
 * The penalised log-likelihood as a least-squares problem of as many residuals as weights: with the
 * gradient g and the curvature H = L·Lᵀ, the residuals are L⁻¹·g and their slope Lᵀ, so that a
 * Gauss-Newton step is H⁻¹·g. The lines are gone through once a step and never become a matrix.
 */
final class LogisticSlope implements MultivariateJacobianFunction {
  private final double[][] columns;
  private final boolean[] bad;
  private final double ridge;
  private double[] gradient = {};
  private double[][] curvature = {};
  private double fit;

  LogisticSlope(double[][] columns, boolean[] bad, double ridge) {
    this.columns = columns;
    this.bad = bad;
    this.ridge = ridge;
  }

  /** The log-likelihood where it was last evaluated. */
  double logLikelihood() {
    return fit;
  }

  @Override
  public Pair<RealVector, RealMatrix> value(RealVector point) {
    add(point.toArray());
    RealMatrix root = new CholeskyDecomposition(new Array2DRowRealMatrix(curvature)).getL();
    RealVector residuals = new ArrayRealVector(gradient);
    MatrixUtils.solveLowerTriangularSystem(root, residuals);
    return new Pair<>(residuals.mapMultiply(-1), root.transpose());
  }

  private void add(double[] weights) {
    int size = weights.length;
    gradient = new double[size];
    curvature = new double[size][size];
    fit = 0;
    double[] x = new double[size];
    x[0] = 1;
    for (int i = 0; i < bad.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        x[j + 1] = columns[j][i];
      }
      add(x, weights, bad[i]);
    }
    for (int j = 0; j < size; j++) {
      for (int k = 0; k < j; k++) {
        curvature[k][j] = curvature[j][k];
      }
      gradient[j] -= j == 0 ? 0 : ridge * weights[j];
      curvature[j][j] += j == 0 ? 0 : ridge;
    }
  }

  private void add(double[] x, double[] weights, boolean isBad) {
    double odds = 0;
    for (int j = 0; j < x.length; j++) {
      odds += weights[j] * x[j];
    }
    double good = 1 / (1 + StrictMath.exp(-odds));
    fit += StrictMath.log(isBad ? 1 - good : good);
    double miss = (isBad ? 0 : 1) - good;
    double weight = good * (1 - good);
    for (int j = 0; j < x.length; j++) {
      gradient[j] += miss * x[j];
      for (int k = 0; k <= j; k++) {
        curvature[j][k] += weight * x[j] * x[k];
      }
    }
  }
}
