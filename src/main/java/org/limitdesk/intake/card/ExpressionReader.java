package org.limitdesk.intake.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.limitdesk.domain.scoring.expression.Apply;
import org.limitdesk.domain.scoring.expression.Call;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.domain.scoring.expression.Defined;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.scoring.expression.Function;
import org.limitdesk.domain.scoring.expression.NormDiscrete;
import org.limitdesk.domain.scoring.expression.OrElse;
import org.limitdesk.domain.scoring.expression.ValueType;
import org.limitdesk.intake.IntakeException;

/** Reads PMML's expressions. */
final class ExpressionReader {
  /** What stands beside an expression in an element that holds one. */
  private static final Set<String> BESIDE = Set.of("ParameterField", "Value", "Interval");

  private final CardFields fields;
  private final FunctionReader functions;

  ExpressionReader(CardFields fields, FunctionReader functions) {
    this.fields = fields;
    this.functions = functions;
  }

  /** What the element's dataType asks for. */
  static ValueType type(PmmlNode node) throws IntakeException {
    String type = node.needed("dataType");
    return switch (type) {
      case "string" -> ValueType.WORD;
      case "boolean" -> ValueType.TRUTH;
      case "integer" -> ValueType.WHOLE;
      case "float", "double" -> ValueType.NUMBER;
      default -> throw node.place().notRead("values of the type " + type + " are not read");
    };
  }

  /**
   * The one expression in an element.
   *
   * @param parameters of the function that it stands in, with their places
   * @param wanted what its words are taken for where they do not say
   */
  Expression only(PmmlNode holder, Map<String, Integer> parameters, ValueType wanted)
      throws IntakeException {
    List<PmmlNode> inside =
        holder.content().stream().filter(each -> !BESIDE.contains(each.name())).toList();
    if (inside.size() != 1) {
      throw holder.place().refuse(holder.name() + " needs exactly one expression");
    }
    return read(inside.getFirst(), parameters, wanted);
  }

  private Expression read(PmmlNode node, Map<String, Integer> parameters, ValueType wanted)
      throws IntakeException {
    return switch (node.name()) {
      case "Constant" -> new Expression.Constant(constant(node, wanted));
      case "FieldRef" -> fieldRef(node, parameters);
      case "NormContinuous" -> PieceReader.line(node, reference(node, parameters));
      case "NormDiscrete" -> indicator(node, parameters);
      case "Discretize" ->
          PieceReader.ranges(node, reference(node, parameters), wanted(node, wanted));
      case "MapValues" -> new MapReader(this).read(node, parameters, wanted(node, wanted));
      case "Apply" -> apply(node, parameters, wanted);
      default -> throw node.place().notRead(node.name() + " is not read as an expression");
    };
  }

  /** An expression's own dataType beats that of the field it is for. */
  private static ValueType wanted(PmmlNode node, ValueType otherwise) throws IntakeException {
    return node.get("dataType") == null ? otherwise : type(node);
  }

  private static Datum constant(PmmlNode node, ValueType wanted) throws IntakeException {
    if (node.yes("missing", false)) {
      return Datum.MISSING;
    }
    ValueType otherwise = wanted == ValueType.WORD ? ValueType.WORD : ValueType.ANY;
    return Literals.read(node, node.text(), wanted(node, otherwise));
  }

  /** The field or parameter that an element names. */
  Expression reference(PmmlNode node, Map<String, Integer> parameters) throws IntakeException {
    String name = node.needed("field");
    Integer place = parameters.get(name);
    if (place != null) {
      return new Expression.Parameter(place, name);
    }
    if (!parameters.isEmpty()) {
      throw node.place().refuse("a function sees its parameters only; none is called " + name);
    }
    return new Expression.Field(fields.need(node, name));
  }

  private Expression fieldRef(PmmlNode node, Map<String, Integer> parameters)
      throws IntakeException {
    Expression of = reference(node, parameters);
    Datum otherwise = Literals.attribute(node, "mapMissingTo", Literals.like(of));
    return otherwise == null ? of : new OrElse(of, otherwise);
  }

  private Expression indicator(PmmlNode node, Map<String, Integer> parameters)
      throws IntakeException {
    if (!node.get("method", "indicator").equals("indicator")) {
      throw node.place().notRead("NormDiscrete is read as an indicator only");
    }
    Expression of = reference(node, parameters);
    boolean number = of instanceof Expression.Field && Literals.like(of) == ValueType.ANY;
    String value = node.needed("value");
    return new NormDiscrete(
        of,
        number ? Datum.guess(value) : new Datum.Word(value),
        Literals.attribute(node, "mapMissingTo", ValueType.ANY));
  }

  private Expression apply(PmmlNode node, Map<String, Integer> parameters, ValueType wanted)
      throws IntakeException {
    String name = node.needed("function");
    Defined own = functions.find(node, name, this);
    if (own != null) {
      return call(node, own, ownArguments(node, parameters, own));
    }
    Function function = Function.find(name).orElse(null);
    if (function == null) {
      throw node.place().notRead("the function " + name + " is not read");
    }
    List<PmmlNode> given = node.content();
    if (!function.takes(given.size())) {
      throw node.place().refuse("the function " + name + " cannot take " + given.size());
    }
    ValueType result = Literals.result(function, wanted);
    return new Apply(
        function,
        arguments(given, parameters, function, result),
        Literals.attribute(node, "mapMissingTo", result),
        Literals.attribute(node, "defaultValue", result),
        faultIsMissing(node));
  }

  /** Constants come last: what they are compared with says what they are. */
  private List<Expression> arguments(
      List<PmmlNode> given, Map<String, Integer> parameters, Function function, ValueType result)
      throws IntakeException {
    List<Expression> arguments = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      boolean branch = function == Function.IF && i > 0;
      arguments.add(read(given.get(i), parameters, branch ? result : ValueType.ANY));
    }
    ValueType like = Literals.arguments(function, arguments);
    for (int i = 0; i < given.size() && like == ValueType.WORD; i++) {
      if (arguments.get(i) instanceof Expression.Constant) {
        arguments.set(i, read(given.get(i), parameters, like));
      }
    }
    return arguments;
  }

  private List<Expression> ownArguments(PmmlNode node, Map<String, Integer> parameters, Defined own)
      throws IntakeException {
    List<Expression> arguments = new ArrayList<>();
    for (PmmlNode argument : node.content()) {
      int place = arguments.size();
      ValueType type =
          place < own.parameters().size() ? own.parameters().get(place).type() : ValueType.ANY;
      arguments.add(
          read(argument, parameters, type == ValueType.WORD ? ValueType.WORD : ValueType.ANY));
    }
    return arguments;
  }

  private static Expression call(PmmlNode node, Defined own, List<Expression> arguments)
      throws IntakeException {
    if (arguments.size() != own.parameters().size()) {
      throw node.place()
          .refuse("the function %s takes %d".formatted(own.name(), own.parameters().size()));
    }
    for (String word : List.of("mapMissingTo", "defaultValue", "invalidValueTreatment")) {
      if (node.get(word) != null) {
        throw node.place().notRead(word + " is not read at a function of the card's own");
      }
    }
    return new Call(own, arguments);
  }

  private static boolean faultIsMissing(PmmlNode node) throws IntakeException {
    return switch (node.get("invalidValueTreatment", "returnInvalid")) {
      case "returnInvalid" -> false;
      case "asMissing" -> true;
      default -> throw node.place().notRead("invalidValueTreatment is returnInvalid or asMissing");
    };
  }
}
