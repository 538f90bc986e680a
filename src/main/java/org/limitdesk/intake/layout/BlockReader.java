package org.limitdesk.intake.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlFields;
import org.limitdesk.intake.yaml.YamlNode;
import org.limitdesk.intake.yaml.YamlNode.Mapping;
import org.limitdesk.intake.yaml.YamlPlace;

/** Reads the entries under {@code rows:}. */
final class BlockReader {
  private final SourceReader sources;
  private final Map<BookTable, Set<Integer>> filled = new EnumMap<>(BookTable.class);

  BlockReader(SourceReader sources) {
    this.sources = sources;
  }

  RowBlock read(YamlNode node) throws IntakeException {
    YamlFields fields = YamlFields.of(node, "table", "skip_if_empty", "columns");
    BookTable table = table(fields);
    List<ColumnSource> columns = new ArrayList<>();
    Mapping mapping = YamlFields.mapping(fields.needed("columns"));
    for (Map.Entry<String, YamlNode> entry : mapping.values().entrySet()) {
      YamlPlace key = mapping.keys().getOrDefault(entry.getKey(), mapping.place());
      columns.add(sources.read(table, place(table, entry.getKey(), key), entry.getValue()));
    }
    requireAll(table, columns, mapping.place());
    requireAlike(table, columns, mapping.place());
    return new RowBlock(table, fields.texts("skip_if_empty"), columns);
  }

  private static BookTable table(YamlFields fields) throws IntakeException {
    String name = fields.neededText("table");
    BookTable table = BookTable.named(name).orElse(null);
    if (table == null) {
      throw fields.placeOf("table").refuse("no table \"" + name + "\"; allowed: " + tables());
    }
    return table;
  }

  private static String tables() {
    return Arrays.stream(BookTable.values())
        .map(BookTable::fileName)
        .collect(Collectors.joining(", "));
  }

  private static int place(BookTable table, String name, YamlPlace key) throws IntakeException {
    Integer place = table.find(name).orElse(null);
    if (place == null) {
      String known = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
      throw key.refuse(table.fileName() + " has no column \"" + name + "\"; allowed: " + known);
    }
    return place;
  }

  private static void requireAll(BookTable table, List<ColumnSource> columns, YamlPlace place)
      throws IntakeException {
    Set<Integer> sure =
        columns.stream()
            .filter(source -> !(source instanceof ColumnSource.FromFile file && file.optional()))
            .map(ColumnSource::column)
            .collect(Collectors.toSet());
    for (Column column : table.required()) {
      if (!sure.contains(table.indexOf(column.name()))) {
        throw place.refuse(table.fileName() + " needs the column " + column.name());
      }
    }
  }

  /** A column missing from one row of a table only would look like a value taken back. */
  private void requireAlike(BookTable table, List<ColumnSource> columns, YamlPlace place)
      throws IntakeException {
    Set<Integer> here = columns.stream().map(ColumnSource::column).collect(Collectors.toSet());
    Set<Integer> before = filled.putIfAbsent(table, here);
    if (before != null && !before.equals(here)) {
      throw place.refuse("every row of " + table.fileName() + " must fill the same columns");
    }
  }
}
