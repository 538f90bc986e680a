package org.limitdesk.ui.borrowers;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineOrder;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.ui.kit.SavedView;

/** Reads saved views as what this list knows: filters and orders of lines. */
final class LineViews {
  private static final String DOWN = "-";

  private LineViews() {}

  /** An order as a view keeps it. */
  static String written(LineOrder order) {
    return (order.descending() ? DOWN : "") + order.by().name();
  }

  /** The order of a view; the usual one where it names a column that no list has. */
  static LineOrder order(SavedView view) {
    String name = view.order().startsWith(DOWN) ? view.order().substring(1) : view.order();
    return Arrays.stream(LineOrder.By.values())
        .filter(by -> by.name().equals(name))
        .findFirst()
        .map(by -> new LineOrder(by, view.order().startsWith(DOWN)))
        .orElse(LineOrder.FIRST);
  }

  /** The filter of a view; empty where it is none. */
  static Optional<LineFilter> filter(SavedView view) {
    try {
      return Optional.of(LineFilter.parse(view.filter()));
    } catch (IllegalArgumentException noFilter) {
      return Optional.empty();
    }
  }

  /** What of a view's filter the book does not know; empty where it knows all of it. */
  static String unknown(SavedView view, @Nullable LineTable table) {
    Optional<LineFilter> filter = filter(view);
    if (filter.isEmpty()) {
      return view.filter();
    }
    return filter.get().parts().entrySet().stream()
        .filter(part -> table != null && !isKnown(part, table))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static boolean isKnown(Map.Entry<String, String> part, LineTable table) {
    if (part.getKey().equals(LineFilter.MONTH)) {
      return table.months().stream()
          .anyMatch(month -> CalendarNumber.month(month).toString().equals(part.getValue()));
    }
    return !LineFilter.FIELDS.contains(part.getKey())
        || part.getKey().equals("tier")
        || table.names(part.getKey()).contains(part.getValue());
  }
}
