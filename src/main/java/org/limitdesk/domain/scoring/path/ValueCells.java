package org.limitdesk.domain.scoring.path;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.BreakdownLine;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.Condition;
import org.limitdesk.domain.scoring.FieldValue;
import org.limitdesk.domain.scoring.Scorecard;

/**
 * Where values lie among all the bounds that a card sets for their fields. As long as none of them
 * crosses a bound, no bin changes, whatever shape the bins have.
 */
final class ValueCells {
  private final Map<String, double[]> bounds = new HashMap<>();

  ValueCells(Scorecard card) {
    Map<String, TreeSet<Double>> found = new HashMap<>();
    for (Characteristic each : card.characteristics()) {
      each.attributes().forEach(bin -> collect(bin.condition(), found));
    }
    found.forEach((field, numbers) ->
        bounds.put(field, numbers.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private static void collect(Condition condition, Map<String, TreeSet<Double>> found) {
    switch (condition) {
      case Condition.Compare compare -> of(compare.field(), found).add(compare.bound());
      case Condition.OneNumberOf some -> of(some.field(), found).addAll(some.numbers());
      case Condition.Several several -> several.parts().forEach(part -> collect(part, found));
      case Condition.Always always -> {}
      case Condition.Missing missing -> {}
      case Condition.OneWordOf words -> {}
    }
  }

  private static TreeSet<Double> of(CardField field, Map<String, TreeSet<Double>> found) {
    return found.computeIfAbsent(field.name(), name -> new TreeSet<>());
  }

  /** One number for each value that was looked at: even on a bound, odd between two of them. */
  int[] of(Breakdown breakdown) {
    return breakdown.lines().stream()
        .map(BreakdownLine::values)
        .flatMap(values -> values.stream())
        .mapToInt(this::cell)
        .toArray();
  }

  private int cell(FieldValue value) {
    if (Double.isNaN(value.number())) {
      return -1;
    }
    double[] of = bounds.getOrDefault(value.field(), new double[0]);
    int found = Arrays.binarySearch(of, value.number());
    return found >= 0 ? 2 * found : -2 * found - 1;
  }
}
