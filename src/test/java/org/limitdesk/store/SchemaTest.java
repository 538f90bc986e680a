package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;

/** What holds for every table, those of later versions of the schema included. */
class SchemaTest {
  private static final Pattern WORD = Pattern.compile("[a-z_]+");
  private static final Pattern COLUMN =
      Pattern.compile("(?m)^ {2}(\"?[a-z_0-9]+\"?) +(?:INTEGER|TEXT|BLOB|REAL)\\b");

  @TempDir private Path folder;
  private Path book = Path.of("unset");

  @BeforeEach
  void makeABook() {
    book = new TestBook(folder).withBorrowers("C-1").file();
  }

  @Test
  void theFileSaysWhoseItIsAndOfWhichVersion() {
    assertEquals(List.of(String.valueOf(0x4C446B31)), Outside.lines(book, "PRAGMA application_id"));
    assertEquals(
        List.of(String.valueOf(Schema.version())), Outside.lines(book, "PRAGMA user_version"));
  }

  @Test
  void everyTableIsStrict() {
    assertEquals(
        List.of(),
        Outside.lines(
            book,
            "SELECT name FROM pragma_table_list"
                + " WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"));
    assertTrue(tables().size() > 15, "there are tables at all");
  }

  @Test
  void everyColumnThatACheckSpeaksOfIsNeverNull() {
    List<String> nullable = new ArrayList<>();
    Set<String> checked = new TreeSet<>();
    for (String table : tables()) {
      Set<String> loose =
          new TreeSet<>(
              Outside.lines(
                  book,
                  "SELECT name FROM pragma_table_info('%s') WHERE \"notnull\" = 0"
                      .formatted(table)));
      for (String column : checkedColumns(table)) {
        checked.add(column);
        if (loose.contains(column)) {
          nullable.add(table + "." + column);
        }
      }
    }
    assertEquals(List.of(), nullable, "a CHECK lets NULL pass");
    assertTrue(checked.containsAll(Set.of("dpd", "checker", "hash", "limit")), checked::toString);
  }

  @Test
  void everyKeyColumnIsNeverNull() {
    assertEquals(
        List.of(),
        Outside.lines(
            book,
            "SELECT t.name || '.' || c.name FROM pragma_table_list t, pragma_table_info(t.name) c"
                + " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
                + " AND c.pk > 0 AND c.\"notnull\" = 0"));
  }

  @Test
  void everyReferenceHolds() {
    assertEquals(List.of(), Outside.lines(book, "PRAGMA foreign_key_check"));
    assertEquals(List.of("ok"), Outside.lines(book, "PRAGMA integrity_check"));
  }

  private List<String> tables() {
    return Outside.lines(
        book, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  }

  private Set<String> checkedColumns(String table) {
    String sql =
        Outside.lines(book, "SELECT sql FROM sqlite_schema WHERE name = '" + table + "'")
            .getFirst();
    Set<String> columns = new TreeSet<>();
    Matcher column = COLUMN.matcher(sql);
    while (column.find()) {
      columns.add(column.group(1).replace("\"", ""));
    }
    columns.retainAll(wordsInChecks(sql));
    return columns;
  }

  private static Set<String> wordsInChecks(String sql) {
    Set<String> words = new TreeSet<>();
    for (int at = sql.indexOf("CHECK ("); at >= 0; at = sql.indexOf("CHECK (", at + 1)) {
      String check = sql.substring(at + 6, closing(sql, at + 6)).replaceAll("'[^']*'", "");
      Matcher word = WORD.matcher(check);
      while (word.find()) {
        words.add(word.group());
      }
    }
    return words;
  }

  private static int closing(String sql, int opening) {
    int depth = 0;
    for (int i = opening; i < sql.length(); i++) {
      depth += sql.charAt(i) == '(' ? 1 : sql.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException(sql);
  }
}
