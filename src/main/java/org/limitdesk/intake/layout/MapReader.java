package org.limitdesk.intake.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.cell.Cell;
import org.limitdesk.intake.cell.CellParser;
import org.limitdesk.intake.cell.CellParsers;
import org.limitdesk.intake.cell.CellValue;
import org.limitdesk.intake.cell.MappedCell;
import org.limitdesk.intake.csv.CharSlice;
import org.limitdesk.intake.yaml.YamlFields;
import org.limitdesk.intake.yaml.YamlNode;
import org.limitdesk.intake.yaml.YamlNode.Mapping;
import org.limitdesk.intake.yaml.YamlNode.Scalar;

/** Reads {@code map:} and {@code otherwise:}, and the values in them. */
final class MapReader {
  private final Mapping named;

  /**
   * @param named what stands under {@code maps:}
   */
  MapReader(Mapping named) {
    this.named = named;
  }

  /**
   * The parser of a column with a map.
   *
   * @param own what reads the column without one
   */
  CellParser mapped(BookTable table, Column column, YamlFields fields, CellParser own)
      throws IntakeException {
    Map<String, CellValue> words = new LinkedHashMap<>();
    Mapping mapping = mapping(fields.needed("map"));
    for (Map.Entry<String, YamlNode> entry : mapping.values().entrySet()) {
      words.put(entry.getKey(), value(table, column, entry.getValue()));
    }
    return new MappedCell(words, otherwise(table, column, fields, own));
  }

  private Mapping mapping(YamlNode node) throws IntakeException {
    if (node instanceof Mapping inline) {
      return inline;
    }
    YamlNode found = named.values().get(YamlFields.text(node));
    if (found == null) {
      throw node.place()
          .refuse(
              "no map of that name under maps:; it has "
                  + String.join(", ", named.keys().keySet()));
    }
    return YamlFields.mapping(found);
  }

  private static @Nullable CellParser otherwise(
      BookTable table, Column column, YamlFields fields, CellParser own) throws IntakeException {
    String word = fields.has("otherwise") ? fields.neededText("otherwise") : "refuse";
    return switch (word) {
      case "refuse" -> null;
      case "keep" -> own;
      case "empty" -> CellValue.NONE.asParser();
      default -> value(table, column, fields.needed("otherwise")).asParser();
    };
  }

  /** A value that a layout gives itself, written as our own files write it; empty for none. */
  static CellValue value(BookTable table, Column column, YamlNode node) throws IntakeException {
    if (node instanceof Scalar scalar && scalar.text().isEmpty()) {
      return CellValue.NONE;
    }
    Cell cell = new Cell();
    String text = YamlFields.text(node);
    CellParsers.of(table, column).parse(CharSlice.of(text), cell);
    if (cell.reason() != null) {
      throw node.place().refuse("\"" + text + "\" is no " + column.name() + ": " + cell.reason());
    }
    return CellValue.of(cell);
  }
}
