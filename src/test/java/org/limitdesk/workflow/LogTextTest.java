package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.audit.FreeText;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Book;
import tools.jackson.databind.JsonNode;

/** A text beside an entry may be erased, and never be another one. */
class LogTextTest {
  private static final String NOTE = "客户说：收入下降";

  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));
  private Forger forger = new Forger(Path.of("unset"));

  @BeforeEach
  void startWithTwoEntriesWithTexts() {
    book = new TestBook(folder).withBorrowers("C-1");
    forger = new Forger(book.file());
    try (Book open = book.shelf().write(book.file())) {
      open.log().append(draft(1));
      open.log().append(draft(2));
    }
    book.ask("log verify").expect(0);
  }

  private static LogDraft draft(int salt) {
    byte[] bytes = new byte[FreeText.SALT_LENGTH];
    bytes[0] = (byte) salt;
    return new LogDraft(
        "note", "os:test", 1_774_920_600_000L, Map.of(), Map.of("note", new FreeText(NOTE, bytes)));
  }

  @Test
  void erasingIsFineAndLeavesNoTraceInTheFile() {
    Outside.run(book.file(), "UPDATE entry_text SET text = NULL, salt = NULL WHERE seq = 3");
    book.ask("log verify").expect(0);
    forger.run("DELETE FROM entry_text WHERE seq = 4");
    book.ask("log verify").expect(0);
  }

  @Test
  void aTextCannotBeChangedThroughTheTriggers() {
    for (String statement :
        new String[] {
          "UPDATE entry_text SET text = 'no' WHERE seq = 3",
          "UPDATE entry_text SET salt = zeroblob(16) WHERE seq = 3",
          "UPDATE entry_text SET seq = 2, text = NULL, salt = NULL WHERE seq = 3",
          "DELETE FROM entry_text WHERE seq = 3"
        }) {
      assertThrows(IllegalStateException.class, () -> Outside.run(book.file(), statement));
    }
  }

  @Test
  void aChangedTextOrSaltIsFound() {
    forger.run("UPDATE entry_text SET text = text || '!' WHERE seq = 3");
    assertEquals(3, firstBad());
    forger.run("UPDATE entry_text SET text = '%s', salt = zeroblob(16)".formatted(NOTE));
    assertEquals(3, firstBad());
  }

  @Test
  void aTextWithHalfOfItErasedIsFound() {
    forger.run("UPDATE entry_text SET salt = NULL WHERE seq = 4");
    assertEquals(4, firstBad());
  }

  @Test
  void aTextThatNoEntryKnowsIsFound() {
    forger.run("INSERT INTO entry_text VALUES (2, 'note', 'I approved it', zeroblob(16))");
    assertEquals(2, firstBad());
  }

  @Test
  void aTextOfAnEntryThatIsNotThereIsFound() {
    forger.run("INSERT INTO entry_text VALUES (99, 'note', 'I approved it', zeroblob(16))");
    assertEquals(99, firstBad());
  }

  private int firstBad() {
    JsonNode verdict = book.ask("log verify").expect(1).json();
    assertTrue(verdict.at("/problems/0").asString().contains("text"), verdict::toString);
    return verdict.get("first_bad").asInt();
  }
}
