package org.limitdesk.intake.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.scoring.expression.Datum;
import org.limitdesk.domain.scoring.expression.Expression;
import org.limitdesk.domain.scoring.expression.MapValues;
import org.limitdesk.domain.scoring.expression.ValueType;
import org.limitdesk.intake.IntakeException;

/** Reads MapValues with its table. */
final class MapReader {
  private final ExpressionReader expressions;

  MapReader(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  MapValues read(PmmlNode node, Map<String, Integer> parameters, ValueType type)
      throws IntakeException {
    List<Expression> of = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (PmmlNode pair : node.all("FieldColumnPair")) {
      of.add(expressions.reference(pair, parameters));
      columns.add(local(pair.needed("column")));
    }
    if (of.isEmpty()) {
      throw node.place().refuse("MapValues needs at least one FieldColumnPair");
    }
    if (!node.all("TableLocator").isEmpty()) {
      throw node.place().notRead("a table outside of the file is never read; use an InlineTable");
    }
    String output = local(node.needed("outputColumn"));
    List<PmmlNode> table = node.only("InlineTable").all("row");
    List<String> texts = new ArrayList<>();
    for (PmmlNode row : table) {
      texts.add(row.only(output).text());
    }
    ValueType common = Literals.common(type, texts);
    List<MapValues.Row> rows = new ArrayList<>();
    for (PmmlNode row : table) {
      rows.add(row(row, columns, output, common));
    }
    return new MapValues(
        of,
        rows,
        Literals.attribute(node, "defaultValue", common),
        Literals.attribute(node, "mapMissingTo", common));
  }

  private static MapValues.Row row(
      PmmlNode row, List<String> columns, String output, ValueType type) throws IntakeException {
    List<Datum> keys = new ArrayList<>();
    for (String column : columns) {
      keys.add(new Datum.Word(row.only(column).text()));
    }
    return new MapValues.Row(keys, Literals.read(row, row.only(output).text(), type));
  }

  /** Columns may be named with the prefix of their namespace; the elements are known without. */
  private static String local(String column) {
    return column.substring(column.indexOf(':') + 1);
  }
}
