package org.limitdesk.domain.scoring.expression;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Functions of one number or of two. */
final class Maths {
  private Maths() {}

  static Function.Body one(DoubleUnaryOperator how) {
    return given -> {
      Datum a = ValueType.NUMBER.convert(given.getFirst());
      return a instanceof Datum.Number x ? Datum.of(how.applyAsDouble(x.number())) : a;
    };
  }

  static Function.Body two(DoubleBinaryOperator how) {
    return given -> two(given, how);
  }

  private static Datum two(List<Datum> given, DoubleBinaryOperator how) {
    Datum a = ValueType.NUMBER.convert(given.get(0));
    Datum b = ValueType.NUMBER.convert(given.get(1));
    if (a instanceof Datum.Number x && b instanceof Datum.Number y) {
      return Datum.of(how.applyAsDouble(x.number(), y.number()));
    }
    return a.isFault() || b.isFault() ? (a.isFault() ? a : b) : Datum.MISSING;
  }
}
