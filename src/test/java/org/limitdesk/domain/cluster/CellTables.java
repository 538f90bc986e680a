package org.limitdesk.domain.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes books of cells as nothing in the test assumes them: sizes far apart, levels that differ
 * from cell to cell by a half, a tide for all, and noise beyond Poisson where asked for.
 */
final class CellTables {
  static final int FIRST = 2024 * 12;

  private final Random random;
  private final int cells;
  private final int months;
  private final double noise;
  private final double season;

  CellTables(long seed, int cells, int months, double noise, double season) {
    random = new Random(seed);
    this.cells = cells;
    this.months = months;
    this.noise = noise;
    this.season = season;
  }

  /**
   * A table in which one cell's inflow is multiplied in one month.
   *
   * @param lines of that cell, the first one
   */
  InflowTable table(int lines, int month, double times) {
    List<String> names = new ArrayList<>();
    for (int c = 0; c < cells; c++) {
      names.add("cell " + c);
    }
    InflowTable table = InflowTable.empty(CellKind.REGION_INDUSTRY, FIRST, names, months);
    Arrays.fill(table.known(), 1, months, true);
    double[] tide = new double[months];
    for (int u = 0; u < months; u++) {
      tide[u] = gamma(100);
    }
    for (int c = 0; c < cells; c++) {
      double level = c == 0 ? 1 : gamma(4);
      int size = c == 0 ? lines : 20 + random.nextInt(400);
      int high = random.nextInt(12);
      for (int u = 1; u < months; u++) {
        double rate = 0.008 * level * tide[u] * (noise == 0 ? 1 : gamma(1 / noise));
        rate *= u % 12 == high ? 1 + season : 1;
        rate *= c == 0 && u == month ? times : 1;
        table.lines()[c][u] = size;
        table.inflow()[c][u] = poisson(size * rate);
      }
    }
    return table;
  }

  private int poisson(double mean) {
    int count = 0;
    for (double sum = exponential(); sum < mean; sum += exponential()) {
      count++;
    }
    return count;
  }

  private double exponential() {
    return -Math.log(1 - random.nextDouble());
  }

  /** Gamma with mean 1 and that shape, rounded to a whole one. */
  private double gamma(double shape) {
    int whole = (int) Math.max(1, Math.round(shape));
    double sum = 0;
    for (int i = 0; i < whole; i++) {
      sum += exponential();
    }
    return sum / whole;
  }
}
