package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** The column image is only ever a copy: whatever becomes of it, the rows decide. */
class ColumnImageTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));
  private Path image = Path.of("unset");
  private String trends = "";

  @BeforeEach
  void startWithABook() throws IOException {
    book = new TestBook(folder);
    book.write("borrowers.csv", "borrower_id,region", "C-1,湖南", "C-2,");
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-01,8000,7,31", "C-2,2026-01,8000,9,0");
    book.load("borrowers.csv", "months.csv");
    trends = trends();
    image = imageOf("test.book");
  }

  @Test
  void isMadeAnewWhenItIsGone() throws IOException {
    byte[] before = Files.readAllBytes(image);
    Files.delete(image);
    assertEquals(trends, trends());
    assertEquals(Arrays.toString(before), Arrays.toString(Files.readAllBytes(image)));
  }

  @Test
  void isMadeAnewWhenItBreaksOff() throws IOException {
    byte[] whole = Files.readAllBytes(image);
    for (int bytes = 0; bytes < whole.length; bytes += 1 + bytes / 8) {
      Files.write(image, Arrays.copyOf(whole, bytes));
      assertEquals(trends, trends(), "cut off after " + bytes + " bytes");
    }
    Files.write(image, Arrays.copyOf(whole, whole.length + 1));
    assertEquals(trends, trends(), "with a byte too many");
  }

  @Test
  void isMadeAnewWhenAnyByteOfItIsWrong() throws IOException {
    byte[] whole = Files.readAllBytes(image);
    for (int at = 0; at < whole.length; at += 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) 0x81;
      Files.write(image, damaged);
      assertEquals(trends, trends(), "byte " + at);
    }
  }

  @Test
  void isMadeAnewForALaterGenerationAndForAnotherBook() throws IOException {
    byte[] old = Files.readAllBytes(image);
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-01,8000,8,31");
    book.load("months.csv");
    String now = trends();
    assertNotEquals(trends, now);
    assertFalse(Files.exists(image), "the image of the earlier generation is gone");
    Files.write(imageOf("test.book"), old);
    assertEquals(now, trends());
    TestBook other = book.at("other.book").withBorrowers("C-1");
    String empty = other.ask("trends", "--by", "region").out();
    Files.write(imageOf("other.book"), Files.readAllBytes(imageOf("test.book")));
    assertEquals(empty, other.ask("trends", "--by", "region").out());
  }

  @Test
  void isNotTakenForThatOfAnotherHistoryOfTheSameBook() throws IOException {
    String backup = book.path("backup.book").toString();
    book.ask("backup", backup).expect(0);
    book.write("wrong.csv", TestBook.MONTHS, "C-1,2026-01,8000,5000,181");
    book.load("wrong.csv", "--table", "months");
    Files.delete(book.file());
    book.run("restore", backup, book.file().toString()).expect(0);
    book.write("right.csv", TestBook.MONTHS, "C-1,2026-01,8000,8,31");
    book.load("right.csv", "--table", "months");
    assertEquals(new Recount(book.file(), true).whole(), TrendsLines.whole(book, "balance"));
    assertEquals(
        List.of("17.00"), List.of(book.ask("trends").json().at("/months/0/balance").asString()));
  }

  @Test
  void staysWhatItWasForWhoHasItOpenWhenAnotherLoadComes() throws IOException {
    try (Book open = book.shelf().read(book.file())) {
      BookColumns before = open.columns(Progress.NONE);
      book.withBorrowers("C-3", "C-4", "C-5");
      book.write("more.csv", TestBook.MONTHS, "C-3,2025-12,8000,1,0", "C-1,2026-01,8000,8,31");
      book.load("more.csv", "--table", "months");
      assertEquals(List.of(202601), before.months());
      assertEquals(List.of(700L, 900L), amounts(before.month(202601).balance()));
      assertEquals("湖南", before.segments("region").orElseThrow().names().getLast());
      BookColumns after = open.columns(Progress.NONE);
      assertEquals(List.of(202512, 202601), after.months());
      assertEquals(List.of(800L, 900L, 0L, 0L, 0L), amounts(after.month(202601).balance()));
      assertSame(after, open.columns(Progress.NONE), "nothing was loaded since");
    }
  }

  @Test
  void isClosedWithItsBook() throws IOException {
    BookColumns kept;
    try (Book open = book.shelf().read(book.file())) {
      kept = open.columns(Progress.NONE);
      assertEquals(202601, kept.month(202601).month());
    }
    assertThrows(ClosedChannelException.class, () -> kept.month(202601));
  }

  private static List<Long> amounts(long[] balance) {
    return Arrays.stream(balance).skip(1).boxed().toList();
  }

  /** The only image of that book. */
  private Path imageOf(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> images =
          files
              .filter(file -> file.getFileName().toString().startsWith(name + "."))
              .filter(file -> file.toString().endsWith(".columns"))
              .toList();
      assertEquals(1, images.size(), images::toString);
      return images.getFirst();
    }
  }

  private String trends() {
    return book.ask("trends", "--by", "region").expect(0).out();
  }
}
