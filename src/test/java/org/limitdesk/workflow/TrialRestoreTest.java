package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;

/** A backup is tried out beside the book that it is of, and both go on. */
class TrialRestoreTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));
  private TestBook trial = new TestBook(Path.of("unset"));

  @BeforeEach
  void restoreABackupBesideItsBook() throws IOException {
    book = new TestBook(folder).withBorrowers("C-1");
    trial = book.at("trial.book");
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-01,8000,7,31");
    book.ask("backup", book.path("b").toString()).expect(0);
    Files.copy(book.file(), book.path("old.book"));
    book.run("restore", book.path("b").toString(), trial.file().toString()).expect(0);
  }

  @Test
  void theOriginalStillVerifiesAndCanBeWritten() {
    assertEquals("behind", anchor(book));
    book.load("months.csv");
    assertEquals("ok", anchor(book));
    assertEquals("ok", anchor(trial));
    trial.load("months.csv");
    book.load("months.csv");
    assertEquals("ok", anchor(book));
    assertEquals("ok", anchor(trial));
  }

  @Test
  void aTailCutFromEitherIsFound() {
    book.load("months.csv");
    trial.load("months.csv");
    trial.load("months.csv");
    cutTheLastEntry(book);
    cutTheLastEntry(trial);
    assertEquals("ahead", anchor(book, 1));
    assertEquals("ahead", anchor(trial, 1));
    assertEquals("LD-115", book.tryLoad("months.csv").expect(3).errorCode());
    assertEquals("LD-115", trial.tryLoad("months.csv").expect(3).errorCode());
  }

  @Test
  void anOldCopyIsFoundOnceTheOriginalWentOn() {
    book.load("months.csv");
    assertEquals("ahead", anchor(book.at("old.book"), 1));
    assertEquals("LD-115", book.at("old.book").tryLoad("months.csv").expect(3).errorCode());
  }

  private static void cutTheLastEntry(TestBook of) {
    new Forger(of.file()).run("DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)");
  }

  private static String anchor(TestBook of) {
    return anchor(of, 0);
  }

  private static String anchor(TestBook of, int status) {
    return of.ask("log verify").expect(status).json().get("anchor").asString();
  }
}
