package org.limitdesk.intake.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.limitdesk.domain.scoring.AllowedValues;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.Comparison;
import org.limitdesk.domain.scoring.Condition;
import org.limitdesk.domain.scoring.DerivedField;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.FieldRules;
import org.limitdesk.domain.scoring.InvalidTreatment;
import org.limitdesk.domain.scoring.Joining;
import org.limitdesk.domain.scoring.NumberRange;
import org.limitdesk.domain.scoring.Outliers;
import org.limitdesk.domain.scoring.ReasonRule;
import org.limitdesk.domain.scoring.Scale;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.domain.scoring.expression.Apply;
import org.limitdesk.domain.scoring.expression.Call;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.domain.scoring.expression.Defined;
import org.limitdesk.domain.scoring.expression.Discretize;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.scoring.expression.Function;
import org.limitdesk.domain.scoring.expression.MapValues;
import org.limitdesk.domain.scoring.expression.NormContinuous;
import org.limitdesk.domain.scoring.expression.NormDiscrete;
import org.limitdesk.domain.scoring.expression.OrElse;
import org.limitdesk.domain.scoring.expression.ValueType;

/** Makes a whole card of a seed: every kind of thing that a card may hold. */
final class RandomCards {
  private static final String ODD = "a \"quoted\" <word> & 中文 \\ end";

  private final Random random;

  RandomCards(long seed) {
    random = new Random(seed);
  }

  Scorecard card() {
    List<CardField> fields = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      fields.add(field(i));
    }
    List<DerivedField> derived = List.of(derived(fields), map(fields));
    List<Characteristic> characteristics = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      characteristics.add(characteristic("ch <" + i + ">", fields));
    }
    characteristics.add(useOf(derived));
    return new Scorecard(
        ODD,
        "v" + random.nextInt(9),
        new CardTerms("reached M4", 12, "lines", 1, random.nextBoolean() ? null : "by chance"),
        points(),
        random.nextBoolean() ? null : new Scale(new BigDecimal("500.25"), new BigDecimal("20")),
        random.nextBoolean() ? null : new Tiers(new BigDecimal("620"), new BigDecimal("600.5")),
        ReasonRule.values()[random.nextInt(3)],
        fields,
        characteristics,
        derived,
        List.of("max", "min", "mean", "neutral", "other").get(random.nextInt(5)));
  }

  private BigDecimal points() {
    return new BigDecimal(random.nextInt(20_000) - 10_000).movePointLeft(random.nextInt(4));
  }

  private double bound() {
    return new BigDecimal(random.nextInt(2_000_000) - 1_000_000)
        .movePointLeft(random.nextInt(8))
        .doubleValue();
  }

  private CardField field(int place) {
    boolean number = place < 3;
    return new CardField(
        place,
        "field " + place,
        number ? FieldKind.NUMBER : FieldKind.WORD,
        number ? numbers() : new AllowedValues(Set.of("a", "01", ODD), Set.of(), List.of()),
        place == 1 ? InvalidTreatment.AS_VALUE : InvalidTreatment.values()[random.nextInt(3)],
        number ? rules(place) : FieldRules.NONE);
  }

  private AllowedValues numbers() {
    return random.nextBoolean()
        ? AllowedValues.ANY
        : new AllowedValues(
            Set.of(),
            Set.of(1.5, 7.0),
            List.of(new NumberRange(-3, true, 0.1, false), new NumberRange(9, false, 1e9, true)));
  }

  private FieldRules rules(int place) {
    boolean far = random.nextBoolean();
    return new FieldRules(
        Set.of(new Datum.Number(-99)),
        Set.of(new Datum.Number(-98.5)),
        random.nextBoolean() ? null : new Datum.Number(0.25),
        random.nextInt(5) == 0,
        place == 1 ? new Datum.Number(4) : null,
        far ? new Outliers(Outliers.Treatment.AS_EXTREME, -1, 2.5) : Outliers.AS_THEY_ARE);
  }

  private Characteristic characteristic(String name, List<CardField> fields) {
    List<Attribute> bins = new ArrayList<>();
    CardField field = fields.get(random.nextInt(3));
    bins.add(new Attribute(new Condition.Missing(field, true), points(), null));
    double low = bound();
    bins.add(
        new Attribute(
            new Condition.Several(
                Joining.values()[random.nextInt(4)],
                List.of(
                    new Condition.Compare(field, Comparison.GREATER_OR_EQUAL, low),
                    new Condition.Compare(fields.getFirst(), Comparison.LESS, low + 1))),
            points(),
            random.nextBoolean() ? null : ODD));
    bins.add(
        new Attribute(
            new Condition.OneWordOf(fields.get(3), Set.of("a", ODD), random.nextBoolean()),
            points(),
            null));
    bins.add(
        new Attribute(new Condition.OneNumberOf(field, Set.of(1.5, 2.0), true), points(), null));
    bins.add(
        new Attribute(
            new Condition.Always(true),
            BigDecimal.ZERO,
            null,
            new Apply(
                Function.PLUS,
                List.of(new Expression.Field(field), new Expression.Constant(new Datum.Number(1))),
                new Datum.Number(3),
                new Datum.Number(2),
                true)));
    return new Characteristic(name, bins, points(), "R");
  }

  private Characteristic useOf(List<DerivedField> derived) {
    List<Attribute> bins = new ArrayList<>();
    bins.add(
        new Attribute(
            new Condition.Compare(derived.get(0).field(), Comparison.GREATER, bound()),
            points(),
            null));
    bins.add(
        new Attribute(
            new Condition.OneWordOf(derived.get(1).field(), Set.of("true"), true), points(), null));
    bins.add(new Attribute(new Condition.Always(true), points(), null));
    return new Characteristic("derived", bins, points(), "D");
  }

  private DerivedField derived(List<CardField> fields) {
    Expression x = new Expression.Field(fields.getFirst());
    List<NormContinuous.Knot> knots =
        List.of(new NormContinuous.Knot(-1.5, 0), new NormContinuous.Knot(2, 7.25));
    Expression line =
        new NormContinuous(
            x, knots, NormContinuous.Outside.values()[random.nextInt(3)], new Datum.Number(1));
    Expression body =
        new Apply(
            Function.MAX,
            List.of(new Expression.Parameter(0, "p"), new Expression.Constant(Datum.MISSING)),
            null,
            null,
            false);
    Defined function =
        new Defined(
            "own",
            ValueType.NUMBER,
            List.of(new Defined.Argument("p", ValueType.ANY)),
            body,
            1 + body.cost());
    Expression sum =
        new Apply(
            Function.SUM,
            List.of(
                new Call(function, List.of(line)),
                new NormDiscrete(x, new Datum.Number(3), null),
                coded(fields.get(3)),
                new OrElse(x, new Datum.Number(0))),
            null,
            null,
            false);
    return new DerivedField(CardField.of(4, "reckoned", FieldKind.NUMBER), ValueType.NUMBER, sum);
  }

  /** Codes that look like numbers stay as they are written. */
  private Expression coded(CardField word) {
    String code = List.of("01", "1", "1.0").get(random.nextInt(3));
    Expression field = new Expression.Field(word);
    Expression either =
        new Apply(
            Function.IS_IN,
            List.of(
                new OrElse(field, new Datum.Word("00")),
                new Expression.Constant(new Datum.Word(code))),
            null,
            null,
            false);
    return new Apply(
        Function.IF,
        List.of(
            either,
            new NormDiscrete(field, new Datum.Word(code), null),
            new MapValues(
                List.of(field),
                List.of(new MapValues.Row(List.of(new Datum.Word(code)), new Datum.Number(4))),
                new Datum.Number(5),
                null)),
        null,
        null,
        false);
  }

  private DerivedField map(List<CardField> fields) {
    Expression words =
        new MapValues(
            List.of(new Expression.Field(fields.get(3))),
            List.of(new MapValues.Row(List.of(new Datum.Word(ODD)), new Datum.Word("yes"))),
            new Datum.Word("no"),
            new Datum.Word("07"));
    Expression ranges =
        new Discretize(
            new Expression.Field(fields.get(1)),
            List.of(new Discretize.Bin(new NumberRange(0, false, 1, true), new Datum.Number(1))),
            new Datum.Number(0),
            null);
    Expression same =
        new Apply(
            Function.OR,
            List.of(
                new Apply(
                    Function.EQUAL,
                    List.of(words, new Expression.Constant(new Datum.Word("yes"))),
                    null,
                    null,
                    false),
                new Apply(
                    Function.EQUAL,
                    List.of(ranges, new Expression.Constant(new Datum.Number(1))),
                    null,
                    null,
                    false)),
            null,
            null,
            false);
    return new DerivedField(CardField.of(5, "truth", FieldKind.WORD), ValueType.TRUTH, same);
  }
}
