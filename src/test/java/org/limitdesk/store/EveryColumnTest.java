package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.borrower.BookTable;
import tools.jackson.databind.JsonNode;

/** What a file has in any column of any table is what the store holds. */
class EveryColumnTest {
  private static final List<Integer> KEYS = IntStream.range(0, 50).boxed().toList();

  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void startWithTheBorrowers() {
    book = new TestBook(folder);
    new BookWriter(1).write(book, BookTable.BORROWERS, KEYS);
    book.load("borrowers.csv");
  }

  @ParameterizedTest
  @EnumSource(BookTable.class)
  void comesBackAsItWasLoaded(BookTable table) {
    Map<String, String> written = new BookWriter(2).write(book, table, KEYS);
    JsonNode file = book.loadOne(table.fileName() + ".csv");
    assertEquals(0, file.get("quarantined").asInt(), () -> book.ask("quarantine").out());
    assertEquals(written, BookWriter.held(book.file(), table));
    JsonNode again = book.loadOne(table.fileName() + ".csv");
    assertEquals("50 = 0 + 0 + 50 + 0", TestBook.counts(again));
  }

  @ParameterizedTest
  @EnumSource(value = BookTable.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAWS")
  void isReplacedByWhatALaterFileHas(BookTable table) {
    Map<String, String> expected = new BookWriter(3).write(book, table, KEYS);
    book.load(table.fileName() + ".csv");
    expected.putAll(new BookWriter(4).write(book, table, KEYS.subList(20, 50)));
    JsonNode file = book.loadOne(table.fileName() + ".csv");
    assertEquals(0, file.get("accepted").asInt() + file.get("quarantined").asInt());
    assertEquals(30, file.get("corrected").asInt() + file.get("unchanged").asInt());
    assertEquals(expected, BookWriter.held(book.file(), table));
  }
}
