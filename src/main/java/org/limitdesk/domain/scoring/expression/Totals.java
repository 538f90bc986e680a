package org.limitdesk.domain.scoring.expression;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Functions of many numbers; missing ones are passed over, and of none there is none. */
final class Totals {
  private Totals() {}

  /** Added from the left, as other engines do, not by a method that mends the last digit. */
  static Function.Body sum() {
    return of(all -> all.reduce(0, Double::sum));
  }

  static Function.Body mean() {
    return of(all -> {
      double[] numbers = all.toArray();
      return DoubleStream.of(numbers).reduce(0, Double::sum) / numbers.length;
    });
  }

  static Function.Body of(ToDoubleFunction<DoubleStream> how) {
    return given -> of(given, how);
  }

  private static Datum of(List<Datum> given, ToDoubleFunction<DoubleStream> how) {
    List<Datum> known =
        given.stream().filter(each -> !each.isMissing()).map(ValueType.NUMBER::convert).toList();
    for (Datum each : known) {
      if (each.isFault()) {
        return each;
      }
    }
    DoubleStream numbers =
        known.stream().mapToDouble(each -> each instanceof Datum.Number some ? some.number() : 0);
    return known.isEmpty() ? Datum.MISSING : Datum.of(how.applyAsDouble(numbers));
  }
}
