package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Curves;
import org.limitdesk.domain.trend.Vintages.Point;
import org.limitdesk.ui.kit.Texts;

/** Vintages as a table: a row a month of opening, a column a month on book. */
final class VintageSheet {
  /** The columns before the first rate: the month of opening and how many lines. */
  static final int FIRST_RATE = 2;

  private static final int PERCENT = 100;

  private VintageSheet() {}

  /**
   * The newest cohort first; those that were opened before the book began are left out of ever
   * curves, for what became of them before is not known.
   */
  static List<Cohort> shown(Curves curves, boolean ever) {
    return curves.cohorts().stream()
        .filter(each -> !(ever && each.isTruncated()) && !each.points().isEmpty())
        .toList()
        .reversed();
  }

  static Sheet of(List<Cohort> cohorts, Texts texts) {
    int last =
        cohorts.stream()
            .flatMap(each -> each.points().stream())
            .mapToInt(Point::months)
            .max()
            .orElse(-1);
    List<String> heads =
        new ArrayList<>(List.of(texts.text("vintage.opened"), texts.text("vintage.lines")));
    for (int month = 0; month <= last; month++) {
      heads.add(Integer.toString(month));
    }
    return new Sheet(heads, cohorts.stream().map(each -> row(each, last, texts)).toList());
  }

  private static List<String> row(Cohort cohort, int last, Texts texts) {
    List<String> row = new ArrayList<>();
    row.add(texts.dates().month(cohort.opened()));
    row.add(texts.numbers().count(cohort.lines()));
    for (int month = 0; month <= last; month++) {
      row.add("");
    }
    for (Point point : cohort.points()) {
      row.set(FIRST_RATE + point.months(), texts.numbers().decimal(point.rate() * PERCENT, 2));
    }
    return row;
  }

  /** The greatest rate, against which cells are tinted; 0 where there is none. */
  static double greatest(List<Cohort> cohorts) {
    return cohorts.stream()
        .flatMap(each -> each.points().stream())
        .mapToDouble(Point::rate)
        .max()
        .orElse(0);
  }
}
