package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.workflow.port.Book;

/** What others left, linked or changed around a book. */
class OutsideHandsTest {
  @TempDir private Path folder;

  @Test
  void twoPathsToOneBookAreOneBook() throws IOException {
    TestBook book = new TestBook(folder).withBorrowers("C-1").write("b.csv", "borrower_id", "C-2");
    Files.createSymbolicLink(folder.resolve("link.book"), book.file());
    try (Book writer = book.shelf().write(book.file())) {
      TestBook link = book.at("link.book");
      assertEquals("LD-107", link.tryLoad("b.csv", "--table", "borrowers").expect(3).errorCode());
      assertEquals(1, writer.borrowers());
    }
  }

  @Test
  void loadsCalledPendingAgainAreNotSwept() {
    TestBook book = new TestBook(folder).withBorrowers("C-1").write("b.csv", "borrower_id", "C-2");
    book.load("b.csv", "--table", "borrowers");
    Outside.runWithoutTriggers(
        book.file(), "UPDATE load_generation SET state = 'pending' WHERE generation = 1");
    assertEquals("LD-119", book.tryLoad("b.csv", "--table", "borrowers").expect(3).errorCode());
    assertEquals("2", Outside.rowCounts(book.file()).get("borrower"));
  }

  @Test
  void aCutLogIsNotSwept() {
    TestBook book = new TestBook(folder).withBorrowers("C-1");
    Outside.runWithoutTriggers(
        book.file(),
        "UPDATE load_generation SET state = 'pending'",
        "DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)");
    assertEquals("LD-115", book.tryLoad("borrowers.csv").expect(3).errorCode());
    assertEquals("1", Outside.rowCounts(book.file()).get("borrower"));
  }

  @Test
  void aBookWhoseNameInItIsDamagedIsRefusedInPlainWords() {
    TestBook book = new TestBook(folder).withBorrowers("C-1");
    Outside.runWithoutTriggers(
        book.file(), "PRAGMA foreign_keys = 0", "UPDATE book SET uuid = '" + "z".repeat(36) + "'");
    assertEquals("LD-105", book.ask("log verify").expect(3).errorCode());
    Outside.run(book.file(), "DELETE FROM book");
    assertEquals("LD-105", book.ask("trends").expect(3).errorCode());
  }

  @Test
  void whatAnotherBookLeftBehindIsNotTakenIn() throws IOException {
    TestBook book = new TestBook(folder).write("borrowers.csv", "borrower_id", "C-1");
    for (String side : new String[] {"-wal", "-shm", "-journal"}) {
      Path left = Files.createFile(book.path("test.book" + side));
      assertEquals("LD-114", book.tryLoad("borrowers.csv").expect(3).errorCode());
      Files.delete(left);
    }
    assertFalse(Files.exists(book.file()));
  }

  @Test
  void onlyTheOwnerMayReadABookItsBackupAndItsAnchor() throws IOException {
    TestBook book = new TestBook(folder).withBorrowers("C-1");
    book.ask("backup", book.path("b").toString()).expect(0);
    assertEquals("rw-------", rights(book.file()));
    assertEquals("rw-------", rights(book.path("b")));
    assertEquals("rwx------", rights(book.anchors()));
    try (Book open = book.shelf().write(book.file())) {
      assertEquals(1, open.borrowers());
      assertEquals("rw-------", rights(book.path("test.book-wal")));
    }
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
