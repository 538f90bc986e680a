package org.limitdesk.domain.scoring.expression;

import java.math.BigDecimal;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** A value inside an expression. */
public sealed interface Datum {
  /** No value is known. */
  Datum MISSING = new Missing();

  /** No value is known. */
  record Missing() implements Datum {}

  /** A finite number. */
  record Number(double number) implements Datum {}

  /** A word; the two truths are the words true and false. */
  record Word(String word) implements Datum {}

  /**
   * There can be no value, and so no score.
   *
   * @param why in words
   */
  record Fault(String why) implements Datum {}

  /** A number, or a fault where it is infinite or none. */
  static Datum of(double number) {
    return Double.isFinite(number) ? new Number(number) : new Fault("a result is no finite number");
  }

  static Datum of(boolean truth) {
    return new Word(Boolean.toString(truth));
  }

  /** A word of a file: a number where it can be read as one. */
  static Datum guess(String text) {
    try {
      double number = new BigDecimal(text.strip()).doubleValue();
      return Double.isFinite(number) ? new Number(number) : new Word(text);
    } catch (NumberFormatException e) {
      return new Word(text);
    }
  }

  /**
   * What an element makes of a number; a missing value is replaced, a word is a fault.
   *
   * @param element as PMML calls it
   * @param whenMissing null where a missing value stays missing
   */
  default Datum asNumber(String element, @Nullable Datum whenMissing, DoubleFunction<Datum> then) {
    return switch (this) {
      case Fault fault -> fault;
      case Missing missing -> whenMissing == null ? missing : whenMissing;
      case Word word -> new Fault(element + " needs a number, not " + word.word());
      case Number some -> then.apply(some.number());
    };
  }

  default boolean isMissing() {
    return this instanceof Missing;
  }

  default boolean isFault() {
    return this instanceof Fault;
  }

  /** As words are compared and joined; empty for a missing value. */
  default String text() {
    return switch (this) {
      case Missing missing -> "";
      case Number some -> plain(some.number());
      case Word some -> some.word();
      case Fault fault -> fault.why();
    };
  }

  /** The shortest decimal that stands for this double, without an exponent. */
  private static String plain(double number) {
    BigDecimal decimal = BigDecimal.valueOf(number);
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }
}
