package org.limitdesk.domain.trend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Point;

/**
 * The cohorts of a quarter of opening taken together: those of one month are often too few lines
 * for a curve that says anything. By count alone, where a rate times its lines is a number of
 * lines.
 *
 * @param name {@code 2025-Q1}
 * @param lines of all its cohorts
 * @param points rising; only of months on book that each of its cohorts has come to
 */
public record CohortQuarter(String name, long lines, List<Point> points) {
  private static final int MONTHS = 3;

  public CohortQuarter {
    points = List.copyOf(points);
  }

  /**
   * The quarters of such cohorts, the oldest first; a quarter may lack months.
   *
   * @param cohorts by count of lines, the oldest first
   */
  public static List<CohortQuarter> of(List<Cohort> cohorts) {
    Map<String, List<Cohort>> quarters = new LinkedHashMap<>();
    for (Cohort each : cohorts) {
      int quarter = (each.opened().getMonthValue() - 1) / MONTHS + 1;
      String name = "%d-Q%d".formatted(each.opened().getYear(), quarter);
      quarters.computeIfAbsent(name, key -> new ArrayList<>()).add(each);
    }
    List<CohortQuarter> found = new ArrayList<>();
    quarters.forEach((name, of) -> found.add(of(name, of)));
    return List.copyOf(found);
  }

  private static CohortQuarter of(String name, List<Cohort> cohorts) {
    long lines = cohorts.stream().mapToLong(Cohort::lines).sum();
    List<Point> points = new ArrayList<>();
    for (Point each : cohorts.getFirst().points()) {
      OptionalDouble bad = bad(cohorts, each.months());
      if (bad.isPresent() && lines > 0) {
        points.add(new Point(each.months(), bad.getAsDouble() / lines));
      }
    }
    return new CohortQuarter(name, lines, points);
  }

  /** How many lines were bad at that age; empty where a cohort is not that old. */
  private static OptionalDouble bad(List<Cohort> cohorts, int months) {
    double sum = 0;
    for (Cohort each : cohorts) {
      OptionalDouble rate = rate(each.points(), months);
      if (rate.isEmpty()) {
        return rate;
      }
      sum += rate.getAsDouble() * each.lines();
    }
    return OptionalDouble.of(sum);
  }

  /** The rate at that many months on book; empty where it is not known. */
  public OptionalDouble at(int months) {
    return rate(points, months);
  }

  private static OptionalDouble rate(List<Point> points, int months) {
    return points.stream()
        .filter(point -> point.months() == months)
        .mapToDouble(Point::rate)
        .findFirst();
  }
}
