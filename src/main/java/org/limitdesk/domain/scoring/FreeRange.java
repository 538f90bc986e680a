package org.limitdesk.domain.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.limitdesk.domain.scoring.expression.Datum;

/**
 * Which numbers lose no points at a characteristic. Between two neighbouring bounds of its bins all
 * numbers lie in one bin, whatever shape the bins have and in whatever order they stand; so one
 * number is tried of each stretch, and each bound.
 */
public final class FreeRange {
  private final List<Double> bounds;
  private final boolean[] free;

  /** Even places are the stretches before, between and after the bounds, odd ones the bounds. */
  private FreeRange(List<Double> bounds, boolean[] free) {
    this.bounds = bounds;
    this.free = free;
  }

  /**
   * The range of numbers without a loss that lies nearest to one that loses points. Empty where
   * there is none, or where the bins look at words, at several fields, or at reckoned ones.
   */
  public static Optional<NumberRange> nearest(Scorecard card, Characteristic each, double number) {
    Collection<CardField> fields = each.fields();
    if (Double.isNaN(number) || each.reckons() || fields.size() != 1 || !card.derived().isEmpty()) {
      return Optional.empty();
    }
    CardField field = fields.iterator().next();
    return field.kind() == FieldKind.NUMBER
        ? of(card, each, field).nearest(number)
        : Optional.empty();
  }

  private static FreeRange of(Scorecard card, Characteristic each, CardField field) {
    TreeSet<Double> found = new TreeSet<>();
    each.attributes().forEach(bin -> collect(bin.condition(), found));
    List<Double> bounds = List.copyOf(found);
    boolean[] free = new boolean[2 * bounds.size() + 1];
    for (int i = 0; i < free.length; i++) {
      FieldValues values = new FieldValues(card.fields().size());
      int bin = each.bin(values.put(field, new Datum.Number(sample(bounds, i))));
      free[i] = bin >= 0 && !loses(card, each, each.attributes().get(bin));
    }
    return new FreeRange(bounds, free);
  }

  private static boolean loses(Scorecard card, Characteristic each, Attribute bin) {
    return card.reasons().lost(each.baseline(), bin.points()).signum() > 0;
  }

  private static void collect(Condition condition, TreeSet<Double> found) {
    switch (condition) {
      case Condition.Compare compare -> found.add(compare.bound());
      case Condition.OneNumberOf some -> found.addAll(some.numbers());
      case Condition.Several several -> several.parts().forEach(part -> collect(part, found));
      default -> {}
    }
  }

  private static double sample(List<Double> bounds, int place) {
    if (place % 2 == 1) {
      return bounds.get(place / 2);
    }
    if (bounds.isEmpty()) {
      return 0;
    }
    if (place == 0) {
      return bounds.getFirst() - 1;
    }
    return place == 2 * bounds.size()
        ? bounds.getLast() + 1
        : bounds.get(place / 2 - 1) / 2 + bounds.get(place / 2) / 2;
  }

  private Optional<NumberRange> nearest(double number) {
    NumberRange best = null;
    for (NumberRange each : ranges()) {
      if (best == null || distance(each, number) < distance(best, number)) {
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  private List<NumberRange> ranges() {
    List<NumberRange> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < free.length; i++) {
      if (!free[i]) {
        from = i + 1;
      } else if (i + 1 == free.length || !free[i + 1]) {
        ranges.add(range(from, i));
      }
    }
    return ranges;
  }

  private NumberRange range(int from, int to) {
    double lower = from == 0 ? Double.NEGATIVE_INFINITY : bounds.get((from - 1) / 2);
    double upper = to == free.length - 1 ? Double.POSITIVE_INFINITY : bounds.get(to / 2);
    return new NumberRange(lower, from % 2 == 0, upper, to % 2 == 0);
  }

  private static double distance(NumberRange range, double number) {
    return Math.max(Math.max(range.from() - number, number - range.to()), 0);
  }
}
