package org.limitdesk.ui.borrowers;

import java.util.List;
import org.limitdesk.domain.trend.BucketRange;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineOrder;
import org.limitdesk.domain.trend.LineOrder.By;
import org.limitdesk.ui.kit.SavedView;

/** The views that everybody has; they leave the columns as they stand. */
final class BuiltInViews {
  private static final String NEARLY = "90";

  private BuiltInViews() {}

  /** In the order of the list. */
  static List<SavedView> all() {
    LineFilter all = LineFilter.ALL;
    LineFilter high = all.with("tier", "high");
    LineFilter entered =
        all.with(LineFilter.BEFORE, BucketRange.M0.label())
            .with(LineFilter.BUCKET, BucketRange.M1.label());
    LineFilter back =
        all.with(LineFilter.BEFORE, BucketRange.OVERDUE.label())
            .with(LineFilter.BUCKET, BucketRange.M0.label());
    return List.of(
        view("all", all, By.BALANCE),
        view("overdue", all.with(LineFilter.BUCKET, BucketRange.OVERDUE.label()), By.DPD),
        view("entered", entered, By.BALANCE),
        view("back", back, By.BALANCE),
        view("high", high, By.PD),
        view("used", all.with(LineFilter.USE, NEARLY), By.UTILISATION),
        view("highUsed", high.with(LineFilter.USE, NEARLY), By.BALANCE));
  }

  private static SavedView view(String name, LineFilter filter, By by) {
    return new SavedView(
        name, filter.text(), LineViews.written(new LineOrder(by, true)), List.of());
  }
}
