package org.limitdesk.intake.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Comparison;
import org.limitdesk.domain.scoring.Condition;
import org.limitdesk.domain.scoring.DerivedField;
import org.limitdesk.domain.scoring.NumberRange;
import org.limitdesk.domain.scoring.expression.Apply;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.domain.scoring.expression.Discretize;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.scoring.expression.Function;
import org.limitdesk.domain.scoring.expression.MapValues;
import org.limitdesk.domain.scoring.expression.NormDiscrete;
import org.limitdesk.intake.IntakeException;

/** Takes a derived field that is one of some numbers apart into bins over what it is made of. */
final class AdditiveBins {
  /**
   * A bin of a term.
   *
   * @param value before the coefficient
   */
  record Bin(Condition when, BigDecimal value) {}

  private final CardFields fields;

  AdditiveBins(CardFields fields) {
    this.fields = fields;
  }

  /** The bins of the term of that name, the first that is true counts. */
  List<Bin> of(PmmlNode term, String name) throws IntakeException {
    CardField field = fields.need(term, name);
    DerivedField derived = fields.derived(field);
    if (derived == null) {
      throw term.place()
          .notRead("the term " + name + " has no bins: it is the field itself times a number");
    }
    List<Bin> bins = bins(new Reading(term, name), derived.expression());
    if (bins.isEmpty()) {
      throw term.place().notRead("the term " + name + " has no bins");
    }
    return bins;
  }

  /** Where something is refused. */
  record Reading(PmmlNode term, String name) {
    IntakeException lacks(String what) {
      return term.place().notRead("the term " + name + " is not in bins: " + what);
    }

    BigDecimal number(Datum datum) throws IntakeException {
      if (datum instanceof Datum.Number number) {
        return BigDecimal.valueOf(number.number());
      }
      throw lacks("it gives \"" + datum.text() + "\", which is no number of points");
    }
  }

  private List<Bin> bins(Reading at, Expression expression) throws IntakeException {
    return switch (expression) {
      case Expression.Constant constant ->
          constant.datum().isMissing()
              ? List.of()
              : List.of(new Bin(new Condition.Always(true), at.number(constant.datum())));
      case Expression.Field field -> ofField(at, field.field());
      case Apply apply -> ofChoice(at, apply);
      case Discretize ranges -> ofRanges(at, ranges);
      case NormDiscrete indicator -> ofIndicator(at, indicator);
      case MapValues map -> ofMap(at, map);
      default -> throw at.lacks("it reckons with the value instead of choosing a number");
    };
  }

  private List<Bin> ofField(Reading at, CardField field) throws IntakeException {
    DerivedField derived = fields.derived(field);
    if (derived == null) {
      throw at.lacks("it is the field " + field.name() + " itself");
    }
    return bins(at, derived.expression());
  }

  private List<Bin> ofChoice(Reading at, Apply apply) throws IntakeException {
    if (apply.function() != Function.IF) {
      throw at.lacks("it reckons with " + apply.function().word());
    }
    Condition when = new ChoiceConditions(at).of(apply.arguments().getFirst());
    List<Bin> bins = new ArrayList<>();
    for (int i = 1; i < apply.arguments().size(); i++) {
      Condition branch = i == 1 ? when : Narrowing.not(when);
      for (Bin bin : bins(at, apply.arguments().get(i))) {
        bins.add(new Bin(Narrowing.both(branch, bin.when()), bin.value()));
      }
    }
    Datum otherwise = apply.whenMissing() != null ? apply.whenMissing() : apply.otherwise();
    if (otherwise != null) {
      bins.add(new Bin(new Condition.Always(true), at.number(otherwise)));
    }
    return bins;
  }

  private static List<Bin> ofRanges(Reading at, Discretize ranges) throws IntakeException {
    CardField field = ChoiceConditions.field(at, ranges.of());
    List<Bin> bins = new ArrayList<>();
    for (Discretize.Bin each : ranges.bins()) {
      bins.add(new Bin(range(field, each.range()), at.number(each.value())));
    }
    return withRest(at, field, bins, ranges.otherwise(), ranges.whenMissing());
  }

  private static Condition range(CardField field, NumberRange range) {
    Condition from =
        new Condition.Compare(
            field,
            range.fromOpen() ? Comparison.GREATER : Comparison.GREATER_OR_EQUAL,
            range.from());
    Condition to =
        new Condition.Compare(
            field, range.toOpen() ? Comparison.LESS : Comparison.LESS_OR_EQUAL, range.to());
    if (Double.isInfinite(range.from())) {
      return Double.isInfinite(range.to()) ? new Condition.Missing(field, false) : to;
    }
    return Double.isInfinite(range.to()) ? from : Narrowing.both(from, to);
  }

  private static List<Bin> ofIndicator(Reading at, NormDiscrete indicator) throws IntakeException {
    CardField field = ChoiceConditions.field(at, indicator.of());
    List<Bin> bins = new ArrayList<>();
    bins.add(new Bin(ChoiceConditions.is(at, field, indicator.named()), BigDecimal.ONE));
    return withRest(at, field, bins, new Datum.Number(0), indicator.whenMissing());
  }

  private static List<Bin> ofMap(Reading at, MapValues map) throws IntakeException {
    if (map.of().size() != 1) {
      throw at.lacks("its table looks at several fields at once");
    }
    CardField field = ChoiceConditions.field(at, map.of().getFirst());
    List<Bin> bins = new ArrayList<>();
    for (MapValues.Row row : map.rows()) {
      Condition when = ChoiceConditions.is(at, field, row.keys().getFirst());
      bins.add(new Bin(when, at.number(row.value())));
    }
    return withRest(at, field, bins, map.otherwise(), map.whenMissing());
  }

  /** What is left: values that are there but nowhere named, and missing ones. */
  private static List<Bin> withRest(
      Reading at,
      CardField field,
      List<Bin> bins,
      @Nullable Datum otherwise,
      @Nullable Datum whenMissing)
      throws IntakeException {
    if (otherwise != null) {
      bins.add(new Bin(new Condition.Missing(field, false), at.number(otherwise)));
    }
    if (whenMissing != null) {
      bins.add(new Bin(new Condition.Missing(field, true), at.number(whenMissing)));
    }
    return bins;
  }
}
