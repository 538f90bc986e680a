package org.limitdesk.intake.file;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.layout.Layout;
import org.limitdesk.intake.layout.Layouts;

/**
 * What somebody said about a file before it is opened.
 *
 * @param table the table that it is; null to find it from the file's name or header
 * @param layout the layout that it has; null for the house's own
 * @param encoding its encoding; null to find it from the bytes
 */
public record IntakeChoice(
    @Nullable BookTable table, @Nullable Layout layout, @Nullable String encoding) {

  /** Nothing was said. */
  public static final IntakeChoice NONE = new IntakeChoice(null, null, null);

  /**
   * The same by names, as they are given on a command line.
   *
   * @param layout a shipped layout's name, or the path of a layout file
   * @throws IntakeException LD-214 for an unknown table, LD-216 for a table and a layout at once,
   *     LD-220 to LD-222 for a layout that is missing or wrong
   */
  public static IntakeChoice of(
      @Nullable String table, @Nullable String layout, @Nullable String encoding)
      throws IOException {
    if (table != null && layout != null) {
      throw new IntakeException(
          "LD-216", "a layout says itself which tables it fills; give --table or --layout");
    }
    return new IntakeChoice(
        table == null ? null : table(table),
        layout == null ? null : Layouts.find(layout),
        encoding);
  }

  private static BookTable table(String name) throws IntakeException {
    BookTable table = BookTable.named(name).orElse(null);
    if (table == null) {
      throw new IntakeException(
          "LD-214", "there is no table \"" + name + "\"; name one of " + tableNames());
    }
    return table;
  }

  static String tableNames() {
    return Arrays.stream(BookTable.values())
        .map(BookTable::fileName)
        .collect(Collectors.joining(", "));
  }
}
