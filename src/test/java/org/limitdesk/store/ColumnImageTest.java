package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;

/** The column image is only ever a copy: whatever becomes of it, the rows decide. */
class ColumnImageTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));
  private Path image = Path.of("unset");
  private String trends = "";

  @BeforeEach
  void startWithABook() {
    book = new TestBook(folder);
    image = book.path("test.book.columns");
    book.write("borrowers.csv", "borrower_id,region", "C-1,湖南", "C-2,");
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-01,8000,7,31", "C-2,2026-01,8000,9,0");
    book.load("borrowers.csv", "months.csv");
    trends = trends();
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
    Files.write(image, old);
    assertEquals(now, trends());
    TestBook other = book.at("other.book").withBorrowers("C-1");
    String empty = other.ask("trends", "--by", "region").out();
    Files.write(book.path("other.book.columns"), Files.readAllBytes(image));
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

  private String trends() {
    return book.ask("trends", "--by", "region").expect(0).out();
  }
}
