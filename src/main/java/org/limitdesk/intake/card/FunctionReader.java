package org.limitdesk.intake.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.expression.Defined;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.scoring.expression.ValueType;
import org.limitdesk.intake.IntakeException;

/** Reads the functions that a card defines, each when it is first called. */
final class FunctionReader {
  private static final int DEEPEST = 20;

  private final Map<String, PmmlNode> nodes;
  private final Map<String, Defined> read = new HashMap<>();
  private final Set<String> open = new LinkedHashSet<>();

  FunctionReader(Map<String, PmmlNode> nodes) {
    this.nodes = nodes;
  }

  /** The card's own function of that name; null where it defines none. */
  @Nullable Defined find(PmmlNode at, String name, ExpressionReader expressions)
      throws IntakeException {
    PmmlNode node = nodes.get(name);
    if (node == null) {
      return null;
    }
    Defined known = read.get(name);
    if (known != null) {
      return known;
    }
    if (!open.add(name) || open.size() > DEEPEST) {
      throw at.place().refuse("the function " + name + " calls itself, or functions too deeply");
    }
    Defined made = define(node, name, expressions);
    read.put(name, made);
    open.remove(name);
    return made;
  }

  private static Defined define(PmmlNode node, String name, ExpressionReader expressions)
      throws IntakeException {
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Defined.Argument> parameters = new ArrayList<>();
    for (PmmlNode parameter : node.all("ParameterField")) {
      String word = parameter.needed("name");
      if (places.put(word, places.size()) != null) {
        throw parameter.place().refuse("the parameter " + word + " stands here twice");
      }
      parameters.add(new Defined.Argument(word, type(parameter)));
    }
    Expression body = expressions.only(node, places, type(node));
    CardFields.requireShort(node, body);
    return new Defined(name, type(node), parameters, body, 1 + body.cost());
  }

  /** A function need not say of what type it or a parameter is. */
  private static ValueType type(PmmlNode node) throws IntakeException {
    return node.get("dataType") == null ? ValueType.ANY : ExpressionReader.type(node);
  }
}
