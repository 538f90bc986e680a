package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.store.Outside;
import tools.jackson.databind.JsonNode;

/** Somebody takes a book's rules away, or adds rules of their own. */
class ForgedSchemaTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void startWithABook() {
    book = new TestBook(folder).withBorrowers("C-1");
    book.ask("log verify").expect(0);
  }

  @Test
  void aDroppedTriggerIsFound() {
    String name =
        Outside.lines(
                book.file(),
                "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry'")
            .getFirst();
    Outside.run(book.file(), "DROP TRIGGER " + name);
    assertProblem("the book lacks its trigger " + name);
  }

  @Test
  void anAddedTriggerIsFound() {
    Outside.run(
        book.file(),
        "CREATE TRIGGER quiet AFTER INSERT ON month BEGIN DELETE FROM quarantine; END");
    assertProblem("the book has a trigger quiet that the program does not make");
  }

  @Test
  void aDroppedOrAddedIndexIsFound() {
    Outside.run(book.file(), "DROP INDEX load_generation_state");
    assertProblem("the book lacks its index load_generation_state");
    Outside.run(
        book.file(), "CREATE INDEX load_generation_state ON load_generation (generation, state)");
    assertProblem("the book's index load_generation_state is not as the program makes it");
  }

  @Test
  void aChangedTableIsFound() {
    Outside.run(book.file(), "ALTER TABLE quarantine ADD COLUMN note TEXT");
    assertProblem("the book's table quarantine is not as the program makes it");
  }

  @Test
  void whatSqliteNotesForItselfIsNoDifference() {
    Outside.run(book.file(), "ANALYZE");
    book.ask("log verify").expect(0);
  }

  @Test
  void aRestoredBookHasItsWholeSchema() {
    String backup = book.path("backup.book").toString();
    book.ask("backup", backup).expect(0);
    TestBook restored = book.at("restored.book");
    book.run("restore", backup, restored.file().toString()).expect(0);
    restored.ask("log verify").expect(0);
  }

  private void assertProblem(String problem) {
    JsonNode verdict = book.ask("log verify").expect(1).json();
    assertEquals(problem, verdict.at("/problems/0").asString());
    assertEquals(1, verdict.get("problems").size());
  }
}
