package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.cli.TestBook;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.NewBook;
import tools.jackson.databind.JsonNode;

/** The tables that are projections of the log must say what the log says. */
class ForgedTablesTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void startWithABookThatHasSettingsAndLoads() {
    book = new TestBook(folder);
    NewBook facts = new NewBook("os:test", "CNY", Map.of("business_date", "2026-04-14"));
    try (Book made = book.shelf().create(book.file(), facts)) {
      assertEquals("CNY", made.currency());
    }
    book.withBorrowers("C-1");
    book.write("wrong.csv", TestBook.MONTHS, "x,,,,", "C-9,2026-01,8000,1,0");
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-01,8000,1,0");
    book.load("months.csv", "borrowers.csv");
    book.load("wrong.csv", "--table", "months");
    book.ask("log verify").expect(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE book SET currency = 'USD'",
        "UPDATE setting SET value = '2026-04-15'",
        "UPDATE setting SET name = 'other'",
        "DELETE FROM setting",
        "INSERT INTO setting VALUES ('bucket_edges', '1,2,3,4,5,6')",
        "UPDATE load_generation SET accepted = accepted + 1 WHERE generation = 3",
        "UPDATE load_generation SET quarantined = 1 WHERE generation = 1",
        "UPDATE load_generation SET file = 'x.csv' WHERE generation = 2",
        "UPDATE load_generation SET sha256 = replace(sha256, 'a', 'b') || '' WHERE generation = 2",
        "UPDATE load_generation SET bytes = 1 WHERE generation = 2",
        "UPDATE load_generation SET load = 9 WHERE generation = 2",
        "UPDATE load_generation SET at = at + 1 WHERE generation = 2",
        "DELETE FROM quarantine",
        "DELETE FROM quarantine WHERE line = 3",
        "INSERT INTO quarantine VALUES (1, 2, 1, '', '', 'put here')",
        "UPDATE load_generation SET state = 'swept' WHERE generation = 3",
        "INSERT INTO load_generation SELECT 9, 9, state, at, file, layout, encoding, sha256, bytes,"
            + " rows, accepted, corrected, unchanged, quarantined FROM load_generation LIMIT 1"
      })
  void aChangeFromOutsideIsFound(String statement) {
    List<String> before = tables();
    Outside.run(book.file(), statement);
    assertFalse(before.equals(tables()), "the statement changed something");
    JsonNode verdict = book.ask("log verify").expect(1).json();
    assertFalse(verdict.get("ok").asBoolean());
    assertEquals("ok", verdict.get("anchor").asString());
    assertTrue(
        verdict.at("/problems/0").asString().contains(" in the log but "), verdict::toString);
  }

  private List<String> tables() {
    return List.of("book", "setting", "load_generation", "quarantine").stream()
        .flatMap(table -> Outside.lines(book.file(), "SELECT * FROM " + table).stream())
        .toList();
  }
}
