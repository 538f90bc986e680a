package org.limitdesk.intake.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.domain.borrower.ValueKind;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.cell.CellParser;
import org.limitdesk.intake.cell.CellParsers;
import org.limitdesk.intake.cell.DatePattern;
import org.limitdesk.intake.cell.NumberSteps;
import org.limitdesk.intake.cell.NumberStyle;
import org.limitdesk.intake.cell.PatternCell;
import org.limitdesk.intake.cell.StyledNumberCell;
import org.limitdesk.intake.yaml.YamlFields;
import org.limitdesk.intake.yaml.YamlNode;
import org.limitdesk.intake.yaml.YamlNode.Mapping;
import org.limitdesk.intake.yaml.YamlNode.Scalar;

/** Reads where one column's values come from. */
final class SourceReader {
  private final NumberStyle style;
  private final MapReader maps;

  SourceReader(NumberStyle style, Mapping maps) {
    this.style = style;
    this.maps = new MapReader(maps);
  }

  ColumnSource read(BookTable table, int place, YamlNode node) throws IntakeException {
    Column column = table.columns().get(place);
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      return new ColumnSource.FromFile(place, scalar.text(), false, base(table, column));
    }
    YamlFields fields = YamlFields.of(node, keys(column.kind()));
    if (fields.has("value")) {
      YamlFields alone = YamlFields.of(node, "value");
      YamlNode value = alone.needed("value");
      return new ColumnSource.Constant(place, MapReader.value(table, column, value));
    }
    CellParser own = own(table, column, fields);
    CellParser parser = fields.has("map") ? maps.mapped(table, column, fields, own) : own;
    if (fields.has("otherwise") && !fields.has("map")) {
      throw fields.placeOf("otherwise").refuse("\"otherwise\" goes with a map only");
    }
    return new ColumnSource.FromFile(
        place, fields.neededText("from"), fields.yes("optional"), parser);
  }

  private static String[] keys(ValueKind kind) {
    List<String> keys = new ArrayList<>(List.of("from", "value", "optional", "map", "otherwise"));
    switch (kind) {
      case MONEY, INTEGER, RATE -> keys.addAll(List.of("times", "subtract_from", "at_least"));
      case MONTH, DATE, DATE_TIME -> keys.add("format");
      case TEXT, CODE, BOOLEAN -> {}
    }
    return keys.toArray(String[]::new);
  }

  /** What reads the column with nothing said but its header. */
  private CellParser base(BookTable table, Column column) {
    boolean styled = isDecimal(column.kind()) && !style.equals(NumberStyle.PLAIN);
    return styled
        ? new StyledNumberCell(table, column, style, NumberSteps.NONE)
        : CellParsers.of(table, column);
  }

  private CellParser own(BookTable table, Column column, YamlFields fields) throws IntakeException {
    if (fields.has("format")) {
      return new PatternCell(column, pattern(column, fields));
    }
    if (fields.has("times") || fields.has("subtract_from") || fields.has("at_least")) {
      return steps(table, column, fields);
    }
    return base(table, column);
  }

  private CellParser steps(BookTable table, Column column, YamlFields fields)
      throws IntakeException {
    BigDecimal times =
        fields.has("times") ? LayoutReader.factor(fields.needed("times")) : BigDecimal.ONE;
    NumberSteps steps =
        new NumberSteps(times, fields.number("subtract_from"), fields.number("at_least"));
    try {
      return new StyledNumberCell(table, column, style, steps);
    } catch (ArithmeticException e) {
      throw fields.place().refuse("a number here has more decimals than " + column.name() + " has");
    }
  }

  private static DatePattern pattern(Column column, YamlFields fields) throws IntakeException {
    DatePattern pattern = DatePattern.of(fields.neededText("format"));
    String parts = column.kind() == ValueKind.MONTH ? "yM" : "yMd";
    if (pattern == null || !parts.chars().allMatch(part -> pattern.says((char) part))) {
      throw fields
          .placeOf("format")
          .refuse("a format is made of yyyy, MM, dd, HH, mm, ss and signs, such as yyyy/MM/dd");
    }
    return pattern;
  }

  private static boolean isDecimal(ValueKind kind) {
    return kind == ValueKind.MONEY || kind == ValueKind.INTEGER || kind == ValueKind.RATE;
  }
}
