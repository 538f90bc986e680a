package org.limitdesk.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.limitdesk.domain.trend.Vintages;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Curves;
import org.limitdesk.domain.trend.Vintages.Point;

/** Vintage curves as a table that a terminal has room for: not every month on book is in it. */
final class VintageTable {
  private static final int MOST_COLUMNS = 12;
  private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120);

  private final Curves curves;
  private final int step;
  private final List<Integer> columns;

  VintageTable(Curves curves) {
    this.curves = curves;
    int first = ages().min().orElse(0);
    int last = ages().max().orElse(0);
    step =
        STEPS.stream()
            .filter(each -> last / each - (first - 1) / each <= MOST_COLUMNS)
            .findFirst()
            .orElse(STEPS.getLast());
    columns =
        IntStream.rangeClosed(Math.max(first, step == 1 ? 0 : 1), last)
            .filter(age -> age % step == 0)
            .limit(MOST_COLUMNS)
            .boxed()
            .toList();
  }

  private IntStream ages() {
    return curves.cohorts().stream()
        .flatMap(each -> each.points().stream())
        .mapToInt(Point::months);
  }

  /** In lines of at most 120 characters but for what is said of a cohort behind them. */
  String words(Vintages.Terms terms) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s%s and worse, by %s, of %s%n"
            .formatted(
                terms.ever() ? "ever " : "",
                terms.worst().label(),
                terms.denominator().measure().code(),
                terms.denominator().code().replace('_', ' ')));
    if (curves.cohorts().isEmpty()) {
      text.append("No line tells what these curves need.%n".formatted());
    } else {
      table(text);
    }
    return text.append(
            "Lines that do not tell when they were opened: %,d%n"
                .formatted(curves.withoutOpening()))
        .toString();
  }

  private void table(StringBuilder text) {
    text.append("%-9s %11s   months on book%n".formatted("", ""));
    text.append("%-9s %11s".formatted("cohort", "lines"));
    columns.forEach(age -> text.append("%8d".formatted(age)));
    text.append(System.lineSeparator());
    curves.cohorts().forEach(each -> row(text, each));
    if (step > 1) {
      text.append("Every %d months; --csv and --json have each month on book.%n".formatted(step));
    }
    if (curves.cohorts().stream().anyMatch(Cohort::isTruncated)) {
      text.append(
          "* opened before the book's first month, so that its beginning is not known%n"
              .formatted());
    }
  }

  private void row(StringBuilder text, Cohort cohort) {
    Map<Integer, Point> points =
        cohort.points().stream().collect(Collectors.toMap(Point::months, Function.identity()));
    text.append(
        "%-9s %,11d"
            .formatted(cohort.opened() + (cohort.isTruncated() ? "*" : ""), cohort.lines()));
    StringBuilder rates = new StringBuilder();
    for (int age : columns) {
      Point point = points.get(age);
      rates.append("%8s".formatted(point == null ? "" : RollText.percent(point.rate())));
    }
    text.append(rates.toString().stripTrailing());
    text.append(cohort.lacking() > 0 ? "  (%,d not told)".formatted(cohort.lacking()) : "");
    text.append(System.lineSeparator());
  }
}
