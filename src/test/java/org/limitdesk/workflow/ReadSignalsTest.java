package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.SignalBoard.Row;

/** The signals of a book, over cases in every state. */
class ReadSignalsTest {
  private static final int LINES = 520;

  @TempDir private Path folder;
  private TestDesk desk;
  private ReadSignals signals;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, LINES);
    signals = new ReadSignals(desk.clock());
    change(
        "INSERT INTO signal SELECT assessment, borrower, 'overdue', 'warn', 20260331, '{}'"
            + " FROM proposal",
        "UPDATE proposal SET balance = 100000 + borrower, limit_before = 2000000 + borrower");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void change(String... statements) {
    Outside.runWithoutTriggers(desk.file().file(), statements);
  }

  private Row row() {
    return signals.board(desk.book()).rows().getFirst();
  }

  @Test
  void toDecideAreTheLinesWhoseCaseIsOpen() {
    assertEquals(LINES, row().proposals());
    change(
        "DELETE FROM \"case\" WHERE borrower = 1",
        "UPDATE proposal SET waits = 'book_cap' WHERE borrower = 1",
        "UPDATE \"case\" SET state = 'approved' WHERE borrower = 2",
        "UPDATE \"case\" SET state = 'closed' WHERE borrower = 3",
        "UPDATE \"case\" SET state = 'deferred' WHERE borrower = 4",
        "UPDATE \"case\" SET state = 'returned' WHERE borrower = 5",
        "DELETE FROM \"case\" WHERE borrower > 10",
        "UPDATE proposal SET action = 'monitor' WHERE borrower > 10");
    Row row = row();
    assertEquals(LINES, row.lines());
    assertEquals(7, row.proposals(), "those of borrowers 4 to 10");
  }

  @Test
  void ofManyLinesThoseThatOweMostAreListedAndAllAreAddedUp() {
    Row row = row();
    LinesBehind lines = signals.lines(desk.book(), row);
    long keys = LINES * (LINES + 1L) / 2;
    assertEquals(
        List.of(LINES, 100_000L * LINES + keys, 2_000_000L * LINES + keys).toString(),
        List.of(lines.lines(), lines.balance(), lines.limit()).toString());
    List<Long> balances = lines.first().stream().map(LinesBehind.Line::balance).toList();
    assertEquals(500, balances.size());
    assertEquals(100_000L + LINES, balances.getFirst());
    assertEquals(100_000L + LINES - 499, balances.getLast());
    assertEquals("C-" + LINES, lines.first().getFirst().borrowerId());
    assertEquals(Severity.WARN, row.severity());
  }
}
