package org.limitdesk.domain.scoring.fit;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.RealVector;

/**
 * What a further column would about add to a fit (Rao's score test), without fitting it: it says in
 * which order candidates are worth a fit.
 */
final class ScoreTest {
  private final double[][] columns;
  private final double[] misses;
  private final double[] weights;
  private final DecompositionSolver curvature;

  ScoreTest(double[][] columns, boolean[] bad, LogisticFit fit) {
    this.columns = columns;
    misses = new double[bad.length];
    weights = new double[bad.length];
    int size = columns.length + 1;
    double[][] sums = new double[size][size];
    for (int i = 0; i < bad.length; i++) {
      double good = 1 / (1 + StrictMath.exp(-odds(fit, i)));
      misses[i] = (bad[i] ? 0 : 1) - good;
      weights[i] = good * (1 - good);
      for (int j = 0; j < size; j++) {
        for (int k = 0; k < size; k++) {
          sums[j][k] += weights[i] * (x(j, i) * x(k, i));
        }
      }
    }
    curvature = new CholeskyDecomposition(new Array2DRowRealMatrix(sums)).getSolver();
  }

  private double odds(LogisticFit fit, int line) {
    double odds = fit.intercept();
    for (int j = 0; j < columns.length; j++) {
      odds += fit.slope(j) * columns[j][line];
    }
    return odds;
  }

  private double x(int place, int line) {
    return place == 0 ? 1 : columns[place - 1][line];
  }

  /** About twice the gain of the log-likelihood; 0 for a column whose slope would be negative. */
  double gain(double[] column) {
    double slope = 0;
    double square = 0;
    RealVector shared = new ArrayRealVector(columns.length + 1);
    for (int i = 0; i < column.length; i++) {
      slope += misses[i] * column[i];
      double weighted = weights[i] * column[i];
      square += weighted * column[i];
      for (int j = 0; j <= columns.length; j++) {
        shared.addToEntry(j, weighted * x(j, i));
      }
    }
    double own = square - shared.dotProduct(curvature.solve(shared));
    return slope <= 0 || own <= 0 ? 0 : slope * slope / own;
  }
}
