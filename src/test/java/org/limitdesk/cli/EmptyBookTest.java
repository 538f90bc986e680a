package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book that has borrowers and no month says so. */
class EmptyBookTest {
  @TempDir private Path folder;

  @Test
  void trendsSayWhatToDo() {
    TestBook book = new TestBook(folder).withBorrowers("C-1");
    for (String[] by : new String[][] {{}, {"--by", "region"}}) {
      String[] args = new String[2 + by.length];
      args[0] = "trends";
      args[1] = book.file().toString();
      System.arraycopy(by, 0, args, 2, by.length);
      assertEquals(
          "The book has no months yet. Load some: limitdesk load BOOK FILE",
          book.run(args).expect(0).out().strip());
    }
    assertEquals(
        "{\"measure\":\"balance\",\"months\":[]}", book.ask("trends").expect(0).out().strip());
  }
}
