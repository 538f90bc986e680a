package org.limitdesk.domain.scoring.expression;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * PMML's built-in functions that are read here. Numbers are doubles, and {@code /} never drops a
 * rest. A missing argument makes the result missing, but for those that ask about missing values,
 * for {@code and} and {@code or} where another argument settles it, and for totals, which pass it
 * over.
 */
public enum Function {
  PLUS("+", 2, 2, Maths.two((a, b) -> a + b)),
  MINUS("-", 2, 2, Maths.two((a, b) -> a - b)),
  TIMES("*", 2, 2, Maths.two((a, b) -> a * b)),
  DIVIDED("/", 2, 2, Maths.two((a, b) -> a / b)),
  MIN("min", 1, Function.MANY, Totals.of(all -> all.min().orElseThrow())),
  MAX("max", 1, Function.MANY, Totals.of(all -> all.max().orElseThrow())),
  AVG("avg", 1, Function.MANY, Totals.mean()),
  SUM("sum", 1, Function.MANY, Totals.sum()),
  PRODUCT("product", 1, Function.MANY, Totals.of(all -> all.reduce(1, (a, b) -> a * b))),
  LOG10("log10", 1, 1, Maths.one(Math::log10)),
  LN("ln", 1, 1, Maths.one(Math::log)),
  LN1P("ln1p", 1, 1, Maths.one(Math::log1p)),
  EXP("exp", 1, 1, Maths.one(Math::exp)),
  EXPM1("expm1", 1, 1, Maths.one(Math::expm1)),
  SQRT("sqrt", 1, 1, Maths.one(Math::sqrt)),
  ABS("abs", 1, 1, Maths.one(Math::abs)),
  POW("pow", 2, 2, Maths.two(Math::pow)),
  MODULO("modulo", 2, 2, Maths.two((a, b) -> a - b * Math.floor(a / b))),
  THRESHOLD("threshold", 2, 2, Maths.two((a, b) -> a > b ? 1 : 0)),
  FLOOR("floor", 1, 1, Maths.one(Math::floor)),
  CEIL("ceil", 1, 1, Maths.one(Math::ceil)),
  ROUND("round", 1, 1, Maths.one(a -> Math.floor(a + 0.5))),
  RINT("rint", 1, 1, Maths.one(Math::rint)),
  IS_MISSING("isMissing", 1, 1, Logic.missing(true)),
  IS_NOT_MISSING("isNotMissing", 1, 1, Logic.missing(false)),
  IS_IN("isIn", 2, Function.MANY, Logic.isIn(true)),
  IS_NOT_IN("isNotIn", 2, Function.MANY, Logic.isIn(false)),
  EQUAL("equal", 2, 2, Logic.same(true)),
  NOT_EQUAL("notEqual", 2, 2, Logic.same(false)),
  LESS("lessThan", 2, 2, Logic.order((a, b) -> a < b)),
  LESS_OR_EQUAL("lessOrEqual", 2, 2, Logic.order((a, b) -> a <= b)),
  GREATER("greaterThan", 2, 2, Logic.order((a, b) -> a > b)),
  GREATER_OR_EQUAL("greaterOrEqual", 2, 2, Logic.order((a, b) -> a >= b)),
  AND("and", 2, Function.MANY, Logic.joined("false")),
  OR("or", 2, Function.MANY, Logic.joined("true")),
  NOT("not", 1, 1, Logic.not()),
  /** Apply itself chooses the branch. */
  IF("if", 2, 3, given -> Datum.MISSING),
  UPPERCASE("uppercase", 1, 1, Words.changed(a -> a.toUpperCase(Locale.ROOT))),
  LOWERCASE("lowercase", 1, 1, Words.changed(a -> a.toLowerCase(Locale.ROOT))),
  TRIM("trimBlanks", 1, 1, Words.changed(String::strip)),
  LENGTH("stringLength", 1, 1, Words.length()),
  SUBSTRING("substring", 3, 3, Words.substring()),
  CONCAT("concat", 1, Function.MANY, Words.joined());

  private static final int MANY = 200;

  private final String word;
  private final int least;
  private final int most;
  private final Body body;

  Function(String word, int least, int most, Body body) {
    this.word = word;
    this.least = least;
    this.most = most;
    this.body = body;
  }

  /** What a function does with its arguments, none of which is a fault. */
  @FunctionalInterface
  interface Body {
    Datum of(List<Datum> given);
  }

  /** The function of that name; empty where none is read here. */
  public static Optional<Function> find(String word) {
    for (Function each : values()) {
      if (each.word.equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** As PMML writes it. */
  public String word() {
    return word;
  }

  /** Whether it takes so many arguments. */
  public boolean takes(int arguments) {
    return arguments >= least && arguments <= most;
  }

  Datum of(List<Datum> given) {
    return body.of(given);
  }
}
