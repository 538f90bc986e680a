package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.intake.file.IntakeChoice;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

class FirstLoadTest {
  private static final Progress CANCELLED =
      new Progress() {
        @Override
        public void at(String step, double share) {
          // Nobody listens.
        }

        @Override
        public boolean isCancelled() {
          return true;
        }
      };

  @TempDir private Path folder;

  @Test
  void aCancelledFirstLoadLeavesNoBookAndTheNextMayChooseAnotherCurrency() {
    TestBook book = new TestBook(folder).write("borrowers.csv", "borrower_id", "C-1");
    LoadFiles load =
        new LoadFiles(
            book.shelf(),
            new LoadBook(Runnable::run, Clock.systemUTC()),
            new ShipRules(Clock.systemUTC()));
    List<Path> files = List.of(book.path("borrowers.csv"));
    assertThrows(
        CancellationException.class,
        () -> load.load(book.file(), files, IntakeChoice.NONE, "CNY", "os:test", CANCELLED));
    for (String end : List.of("", "-wal", "-shm", "-journal", ".part")) {
      assertFalse(Files.exists(book.path("test.book" + end)), end);
    }
    book.tryLoad("borrowers.csv", "--currency", "USD").expect(0);
  }

  @Test
  void aBookWithALoadInItIsNotTakenAway() {
    TestBook book = new TestBook(folder).withBorrowers("C-1");
    BookRefused refused = assertThrows(BookRefused.class, () -> book.shelf().discard(book.file()));
    assertEquals("LD-114", refused.code());
    assertTrue(Files.exists(book.file()));
  }
}
