package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.workflow.port.Book;

class OneWriterTest {
  @TempDir private Path folder;

  @Test
  void asLongAsOneWritesNobodyElseMay() {
    TestBook book =
        new TestBook(folder).withBorrowers("C-1").write("more.csv", "borrower_id", "C-2");
    try (Book writer = book.shelf().write(book.file())) {
      assertEquals(
          "LD-107", book.tryLoad("more.csv", "--table", "borrowers").expect(3).errorCode());
      String copy = book.path("copy.book").toString();
      assertEquals("LD-107", book.ask("backup", copy).expect(3).errorCode());
      assertEquals(1, writer.borrowers());
      book.ask("trends").expect(0);
      book.ask("log verify").expect(0);
    }
    assertEquals(2, book.load("more.csv", "--table", "borrowers").get("borrowers").asInt());
  }

  @Test
  void severalReadersMayBeThereAtOnce() {
    TestBook book = new TestBook(folder).withBorrowers("C-1");
    try (Book one = book.shelf().read(book.file());
        Book other = book.shelf().read(book.file())) {
      assertEquals(one.borrowers(), other.borrowers());
    }
  }
}
