package org.limitdesk.intake.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.DerivedField;
import org.limitdesk.domain.scoring.FieldKind;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.scoring.expression.ValueType;
import org.limitdesk.intake.IntakeException;

/**
 * The fields that predicates and expressions may name: the active ones, and derived ones, which are
 * read when they are first named. What nobody names changes no score and is passed over.
 */
final class CardFields {
  private static final int DEEPEST = 40;

  /** More steps than any card needs for one field, and few enough for millions of lines. */
  private static final long LONGEST = 20_000;

  private final Map<String, CardField> own;
  private final Map<String, PmmlNode> nodes = new HashMap<>();
  private final ExpressionReader expressions;
  private final Map<String, DerivedField> derived = new LinkedHashMap<>();
  private final Set<String> open = new LinkedHashSet<>();

  /**
   * @param own the active fields
   * @param places what may hold DerivedField and DefineFunction
   */
  CardFields(Map<String, CardField> own, List<PmmlNode> places) throws IntakeException {
    this.own = own;
    Map<String, PmmlNode> functions = new HashMap<>();
    for (PmmlNode place : places) {
      for (PmmlNode node : place.all("DerivedField")) {
        keep(nodes, node);
      }
      for (PmmlNode node : place.all("DefineFunction")) {
        keep(functions, node);
      }
    }
    expressions = new ExpressionReader(this, new FunctionReader(functions));
  }

  private void keep(Map<String, PmmlNode> into, PmmlNode node) throws IntakeException {
    String name = node.needed("name");
    if (own.containsKey(name) && node.name().equals("DerivedField")
        || into.put(name, node) != null) {
      throw node.place().refuse(name + " stands here a second time");
    }
  }

  /** The active or derived field of that name. */
  CardField need(PmmlNode at, String name) throws IntakeException {
    CardField field = own.get(name);
    if (field != null) {
      return field;
    }
    DerivedField known = derived.get(name);
    if (known != null) {
      return known.field();
    }
    PmmlNode node = nodes.get(name);
    if (node == null) {
      throw at.place().refuse("the MiningSchema has no active field " + name);
    }
    return derive(at, name, node).field();
  }

  /** One that it is made of may not be made of it in turn. */
  private DerivedField derive(PmmlNode at, String name, PmmlNode node) throws IntakeException {
    if (!open.add(name)) {
      throw at.place().refuse("the derived field " + name + " is made of itself");
    }
    if (open.size() > DEEPEST) {
      throw at.place().refuse("derived fields are made of each other too deeply");
    }
    ValueType type = ExpressionReader.type(node);
    Expression expression = expressions.only(node, Map.of(), type);
    requireShort(node, expression);
    FieldKind kind =
        type == ValueType.NUMBER || type == ValueType.WHOLE ? FieldKind.NUMBER : FieldKind.WORD;
    CardField field = CardField.of(own.size() + derived.size(), name, kind);
    DerivedField made = new DerivedField(field, type, expression);
    derived.put(name, made);
    open.remove(name);
    return made;
  }

  /** Points that are reckoned for each line. */
  Expression reckoned(PmmlNode complex) throws IntakeException {
    Expression expression = expressions.only(complex, Map.of(), ValueType.NUMBER);
    requireShort(complex, expression);
    return expression;
  }

  /** Refuses what takes too many steps. */
  static void requireShort(PmmlNode node, Expression expression) throws IntakeException {
    if (expression.cost() > LONGEST) {
      throw node.place()
          .refuse("this takes more than " + LONGEST + " steps for a line; make it shorter");
    }
  }

  /** How a field is reckoned; null for an active one. */
  @Nullable DerivedField derived(CardField field) {
    return derived.get(field.name());
  }

  /** The active fields, in the order of the schema. */
  List<CardField> own() {
    return List.copyOf(own.values());
  }

  /** Those that were named, each behind what it is made of. */
  List<DerivedField> derived() {
    return new ArrayList<>(derived.values());
  }
}
