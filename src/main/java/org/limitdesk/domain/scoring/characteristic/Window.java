package org.limitdesk.domain.scoring.characteristic;

import java.util.function.ToDoubleFunction;
import org.limitdesk.domain.borrower.MonthFacts;

/** Sums, means and the like over the last months of a line, the month itself included. */
final class Window {
  private Window() {}

  /** One figure of the month that lies so far back; NaN where it is missing. */
  @FunctionalInterface
  interface Figure {
    double at(LineView line, int back);
  }

  /** A figure that needs nothing but its month. */
  static Figure of(ToDoubleFunction<MonthFacts> figure) {
    return (line, back) -> {
      MonthFacts month = line.back(back);
      return month == null ? Double.NaN : figure.applyAsDouble(month);
    };
  }

  /** The mean of the known figures; NaN where none is known. */
  static double mean(LineView line, int months, Figure figure) {
    double sum = 0;
    int known = 0;
    for (int i = 0; i < months; i++) {
      double each = figure.at(line, i);
      if (!Double.isNaN(each)) {
        sum += each;
        known++;
      }
    }
    return known == 0 ? Double.NaN : sum / known;
  }

  /** The mean of the known figures, each counting so much less than the one after it. */
  static double fading(LineView line, int months, double factor, Figure figure) {
    double sum = 0;
    double weights = 0;
    double weight = 1;
    for (int i = 0; i < months; i++) {
      double each = figure.at(line, i);
      if (!Double.isNaN(each)) {
        sum += weight * each;
        weights += weight;
      }
      weight *= factor;
    }
    return weights == 0 ? Double.NaN : sum / weights;
  }

  /** The sum of the known figures; NaN where none is known. */
  static double sum(LineView line, int months, Figure figure) {
    double sum = 0;
    boolean known = false;
    for (int i = 0; i < months; i++) {
      double each = figure.at(line, i);
      if (!Double.isNaN(each)) {
        sum += each;
        known = true;
      }
    }
    return known ? sum : Double.NaN;
  }

  /** The greatest of the known figures; NaN where none is known. */
  static double most(LineView line, int months, Figure figure) {
    double most = Double.NaN;
    for (int i = 0; i < months; i++) {
      double each = figure.at(line, i);
      if (!Double.isNaN(each) && !(each <= most)) {
        most = each;
      }
    }
    return most;
  }

  /** The least of the known figures; NaN where none is known. */
  static double least(LineView line, int months, Figure figure) {
    return -most(line, months, (view, back) -> -figure.at(view, back));
  }

  /** The figure now less that of so many months ago; NaN where either is not known. */
  static double change(LineView line, int months, Figure figure) {
    return figure.at(line, 0) - figure.at(line, months);
  }

  /** A part over a whole; NaN where the whole is not above 0 or either is not known. */
  static double ratio(double part, double whole) {
    return whole > 0 ? part / whole : Double.NaN;
  }
}
