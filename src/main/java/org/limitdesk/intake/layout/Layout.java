package org.limitdesk.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.intake.cell.CellParsers;

/**
 * How to read one kind of file.
 *
 * @param name the name that is chosen on the command line
 * @param title what it is, for a person
 * @param source where such files come from, to be cited; null when not said
 * @param licence under which terms; null when not said
 * @param currency the currency of all amounts, as ISO 4217 writes it; null when not said
 * @param delimiter the character between fields
 * @param encoding the files' encoding; null to find it from the bytes
 * @param trim whether blanks around a value are dropped
 * @param aliases other names under which a header may come, by its usual name
 * @param blocks the rows that one row of a file stands for, in this order
 */
public record Layout(
    String name,
    String title,
    @Nullable String source,
    @Nullable String licence,
    @Nullable String currency,
    char delimiter,
    @Nullable String encoding,
    boolean trim,
    Map<String, List<String>> aliases,
    List<RowBlock> blocks) {

  public Layout {
    aliases = Map.copyOf(aliases);
    blocks = List.copyOf(blocks);
  }

  /** The layout of the house's own file of a table: each column under its own name. */
  public static Layout of(BookTable table) {
    List<ColumnSource> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      columns.add(
          new ColumnSource.FromFile(
              i, column.name(), !column.required(), CellParsers.of(table, column)));
    }
    return new Layout(
        table.fileName(),
        table.fileName(),
        null,
        null,
        null,
        ',',
        null,
        false,
        Map.of(),
        List.of(new RowBlock(table, List.of(), columns)));
  }
}
