package org.limitdesk.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.layout.Layout;
import org.limitdesk.intake.layout.Layouts;

/** Which table a file is, when nobody said it. */
final class TableGuess {
  private TableGuess() {}

  /** The table that a file's name begins with: {@code months.csv}, {@code months-2026-03.csv}. */
  static @Nullable BookTable byName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (BookTable table : BookTable.values()) {
      String stem = table.fileName();
      if (name.startsWith(stem)
          && (name.length() == stem.length() || !Character.isLetter(name.charAt(stem.length())))) {
        return table;
      }
    }
    return null;
  }

  /** The one table whose columns these are; LD-210 where there is none, or more than one. */
  static BookTable byHeader(Headers headers) throws IOException {
    List<BookTable> fitting = fitting(headers);
    if (fitting.size() == 1 && known(fitting.get(0), headers) == mostKnown(headers)) {
      return fitting.get(0);
    }
    String why =
        fitting.size() > 1
            ? "its header fits " + names(fitting) + " alike"
            : "its header fits no table for sure";
    throw new IntakeException(
        "LD-210", "it is not clear which table the file is: " + why + "; " + advice(headers));
  }

  /** Tables with all their needed columns here, less those that need only a part of another's. */
  private static List<BookTable> fitting(Headers headers) {
    List<BookTable> fitting = new ArrayList<>();
    for (BookTable table : BookTable.values()) {
      if (needed(table).stream().allMatch(headers::has) && known(table, headers) > 1) {
        fitting.add(table);
      }
    }
    List<BookTable> all = List.copyOf(fitting);
    fitting.removeIf(table -> all.stream().anyMatch(other -> needsMore(other, table)));
    return fitting;
  }

  private static boolean needsMore(BookTable one, BookTable other) {
    return needed(one).size() > needed(other).size() && needed(one).containsAll(needed(other));
  }

  private static List<String> needed(BookTable table) {
    return table.required().stream().map(Column::name).toList();
  }

  private static long known(BookTable table, Headers headers) {
    return table.columns().stream().filter(column -> headers.has(column.name())).count();
  }

  private static long mostKnown(Headers headers) {
    return Arrays.stream(BookTable.values())
        .mapToLong(table -> known(table, headers))
        .max()
        .orElse(0);
  }

  private static String advice(Headers headers) throws IOException {
    for (String name : Layouts.shipped()) {
      Layout layout = Layouts.find(name);
      if (FilePlan.missing(layout, headers).isEmpty()) {
        return "it fits the layout " + name + ": give --layout " + name;
      }
    }
    return "give --table with one of " + IntakeChoice.tableNames() + ", or --layout";
  }

  private static String names(List<BookTable> tables) {
    return tables.stream().map(BookTable::fileName).collect(Collectors.joining(" and "));
  }
}
