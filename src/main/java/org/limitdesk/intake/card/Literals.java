package org.limitdesk.intake.card;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.expression.Apply;
import org.limitdesk.domain.scoring.expression.Call;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.domain.scoring.expression.Discretize;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.scoring.expression.Function;
import org.limitdesk.domain.scoring.expression.MapValues;
import org.limitdesk.domain.scoring.expression.NormContinuous;
import org.limitdesk.domain.scoring.expression.NormDiscrete;
import org.limitdesk.domain.scoring.expression.OrElse;
import org.limitdesk.domain.scoring.expression.ValueType;
import org.limitdesk.intake.IntakeException;

/** Words of a file as the values they stand for. A code such as 01 is never the number 1. */
final class Literals {
  private static final Pattern CODE = Pattern.compile("0[0-9]+");

  /** They ask whether values are the same. */
  private static final Set<Function> SAMENESS =
      EnumSet.of(Function.EQUAL, Function.NOT_EQUAL, Function.IS_IN, Function.IS_NOT_IN);

  /** They give words. */
  private static final Set<Function> OF_WORDS =
      EnumSet.of(
          Function.UPPERCASE,
          Function.LOWERCASE,
          Function.TRIM,
          Function.SUBSTRING,
          Function.CONCAT);

  private Literals() {}

  static Datum read(PmmlNode node, String text, ValueType type) throws IntakeException {
    if (type == ValueType.WORD || type == ValueType.ANY && isCode(text)) {
      return new Datum.Word(text);
    }
    Datum value = type.convert(Datum.guess(text.strip()));
    if (value.isFault()) {
      throw node.place().refuse(value.text());
    }
    return value;
  }

  /** An attribute that holds a value; null where it does not stand there. */
  static @Nullable Datum attribute(PmmlNode node, String attribute, ValueType type)
      throws IntakeException {
    String text = node.get(attribute);
    return text == null ? null : read(node, text, type);
  }

  /** Where nothing says what the values of a table are, one that is no number makes all words. */
  static ValueType common(ValueType type, Collection<String> texts) {
    boolean words =
        type == ValueType.ANY
            && texts.stream()
                .anyMatch(text -> isCode(text) || !(Datum.guess(text) instanceof Datum.Number));
    return words ? ValueType.WORD : type;
  }

  private static boolean isCode(String text) {
    return CODE.matcher(text.strip()).matches();
  }

  /** What is compared with, or stands in for, the value of a field. */
  static ValueType like(Expression reference) {
    return reference instanceof Expression.Field field && field.field().kind() == FieldKind.WORD
        ? ValueType.WORD
        : ValueType.ANY;
  }

  /** What a function's arguments that do not say so are taken for. */
  static ValueType arguments(Function function, List<Expression> given) {
    boolean words =
        OF_WORDS.contains(function)
            || function == Function.LENGTH
            || SAMENESS.contains(function) && given.stream().anyMatch(Literals::givesWords);
    return words ? ValueType.WORD : ValueType.ANY;
  }

  /** What stands in for a function's result. */
  static ValueType result(Function function, ValueType wanted) {
    return OF_WORDS.contains(function) || wanted == ValueType.WORD ? ValueType.WORD : ValueType.ANY;
  }

  /** Whether something that is no constant gives words; of a parameter nobody knows. */
  private static boolean givesWords(Expression expression) {
    return switch (expression) {
      case Expression.Field field -> field.field().kind() == FieldKind.WORD;
      case Expression.Parameter parameter -> true;
      case OrElse orElse -> givesWords(orElse.of());
      case MapValues map -> map.rows().stream().anyMatch(row -> row.value() instanceof Datum.Word);
      case Discretize ranges ->
          ranges.bins().stream().anyMatch(bin -> bin.value() instanceof Datum.Word);
      case Call call ->
          call.function().type() == ValueType.WORD
              || call.function().type() == ValueType.ANY && givesWords(call.function().body());
      case Apply apply ->
          OF_WORDS.contains(apply.function())
              || apply.function() == Function.IF
                  && apply.arguments().stream().skip(1).anyMatch(Literals::givesWords);
      case Expression.Constant constant -> false;
      case NormContinuous line -> false;
      case NormDiscrete indicator -> false;
    };
  }
}
