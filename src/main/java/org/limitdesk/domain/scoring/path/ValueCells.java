package org.limitdesk.domain.scoring.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.Condition;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.scoring.characteristic.DerivedNumber;
import org.limitdesk.domain.scoring.characteristic.LineView;
import org.limitdesk.domain.scoring.expression.Datum;

/**
 * Where a line's numbers lie among all the bounds that a card sets for them: those of its bins, of
 * what it allows and of what it takes for missing. As long as none of them crosses a bound, no bin
 * changes, whatever shape the bins have.
 */
final class ValueCells {
  /** A number that the card looks at. */
  private record Bounded(DerivedNumber number, double[] bounds) {}

  private final List<Bounded> numbers = new ArrayList<>();

  ValueCells(Scorecard card) {
    for (CardField field : card.fields()) {
      if (Characteristics.find(field.name()).orElse(null) instanceof DerivedNumber number) {
        numbers.add(new Bounded(number, bounds(card, field)));
      }
    }
  }

  private static double[] bounds(Scorecard card, CardField field) {
    TreeSet<Double> found = new TreeSet<>(field.allowed().numbers());
    field.allowed().ranges().forEach(range -> found.addAll(List.of(range.from(), range.to())));
    collect(field.rules().standsForMissing(), found);
    collect(field.rules().neverAllowed(), found);
    found.add(field.rules().outliers().low());
    found.add(field.rules().outliers().high());
    for (Characteristic each : card.characteristics()) {
      each.attributes().forEach(bin -> collect(bin.condition(), field, found));
    }
    return found.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void collect(Collection<Datum> values, TreeSet<Double> found) {
    for (Datum value : values) {
      if (value instanceof Datum.Number some) {
        found.add(some.number());
      }
    }
  }

  private static void collect(Condition condition, CardField field, TreeSet<Double> found) {
    switch (condition) {
      case Condition.Compare compare when compare.field().equals(field) ->
          found.add(compare.bound());
      case Condition.OneNumberOf some when some.field().equals(field) ->
          found.addAll(some.numbers());
      case Condition.Several several ->
          several.parts().forEach(part -> collect(part, field, found));
      default -> {}
    }
  }

  /** One number for each value: even on a bound, odd between two of them, -1 for a missing one. */
  int[] of(LineHistory line) {
    LineView view = new LineView(line);
    return numbers.stream()
        .mapToInt(each -> cell(each.number().value().applyAsDouble(view), each.bounds()))
        .toArray();
  }

  private static int cell(double value, double[] bounds) {
    if (Double.isNaN(value)) {
      return -1;
    }
    int found = Arrays.binarySearch(bounds, value);
    return found >= 0 ? 2 * found : -2 * found - 1;
  }
}
