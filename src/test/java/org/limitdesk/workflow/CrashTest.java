package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.limitdesk.cli.TestBook.counts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.store.Outside;
import tools.jackson.databind.JsonNode;

/**
 * What is left of a load whose program died: the book's file and its write-ahead log, as they lie.
 */
class CrashTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));
  private TestBook dead = new TestBook(Path.of("unset"));

  @BeforeEach
  void letALoadDieInTheMidstOfItsSecondFile() throws IOException {
    book = new TestBook(folder).withBorrowers("C-1", "C-2");
    dead = book.at("dead.book");
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-01,8000,7,31", "C-8,2026-01,1,1,0");
    book.load("months.csv");
    List<String> lines = new ArrayList<>(List.of(TestBook.MONTHS));
    for (int i = 0; i < 30_000; i++) {
      lines.add("C-%d,%d-01,8000,%d,61".formatted(1 + i % 300, 2000 + i / 300, i));
    }
    book.write("months-2.csv", lines.toArray(String[]::new));
    List<String> borrowers = new ArrayList<>(List.of("borrower_id,region"));
    for (int i = 1; i <= 300; i++) {
      borrowers.add("C-" + i + ",Hunan");
    }
    book.write("borrowers-2.csv", borrowers.toArray(String[]::new));
    loadAndKeepWhatLiesThere();
  }

  @Test
  void aReaderSeesTheBookAsItWasBeforeTheLoad() {
    assertTrue(pending() > 0, "it did die in the midst");
    assertTheBookIsAsItWas();
    assertTrue(pending() > 0, "a reader sweeps nothing");
  }

  @Test
  void theNextWriterSweepsItAndNeverUsesItsNumbersAgain() {
    dead.load("months.csv");
    assertEquals(
        List.of("1|visible", "2|visible", "3|swept", "4|swept", "5|visible"),
        Outside.lines(
            dead.file(), "SELECT generation, state FROM load_generation ORDER BY generation"));
    for (String table : List.of("month", "borrower", "borrower_version", "book_month")) {
      assertEquals(
          List.of(),
          Outside.lines(dead.file(), "SELECT * FROM " + table + " WHERE generation IN (3, 4)"));
    }
    assertEquals(List.of(), Outside.lines(dead.file(), "PRAGMA foreign_key_check"));
    assertTheBookIsAsItWas();
  }

  @Test
  void theSameLoadGoesThroughAfterwards() {
    JsonNode files = dead.load("borrowers-2.csv", "months-2.csv").get("files");
    assertEquals("300 = 298 + 2 + 0 + 0", counts(files.get(0)));
    assertEquals("30000 = 29999 + 1 + 0 + 0", counts(files.get(1)));
    assertEquals(
        book.ask("trends", "--by", "region").out(), dead.ask("trends", "--by", "region").out());
  }

  @Test
  void aSweepThatIsCutOffItselfGoesOnAtTheNextStart() {
    Outside.run(dead.file(), "DELETE FROM month WHERE month = 200001 AND generation = 4");
    assertTheBookIsAsItWas();
    assertFalse(dead.load("months.csv").get("files").isEmpty());
    assertEquals(0, pending());
    assertTheBookIsAsItWas();
  }

  private void assertTheBookIsAsItWas() {
    assertEquals("7.00", dead.ask("trends").expect(0).json().at("/months/0/balance").asString());
    assertEquals(1, dead.ask("trends").json().get("months").size());
    assertEquals(1, dead.ask("quarantine").expect(0).json().get("rows").size());
    assertTrue(dead.ask("log verify").expect(0).json().get("ok").asBoolean());
  }

  private int pending() {
    String sql = "SELECT count(*) FROM load_generation WHERE state = 'pending'";
    return Integer.parseInt(Outside.lines(dead.file(), sql).getFirst());
  }

  private void loadAndKeepWhatLiesThere() throws IOException {
    Loads.load(
        book,
        step -> {
          if (step.equals("months-2.csv") && !Files.exists(dead.file())) {
            Loads.unchecked(() -> Files.copy(book.file(), dead.file()));
            Loads.unchecked(
                () -> Files.copy(book.path("test.book-wal"), book.path("dead.book-wal")));
          }
          return false;
        },
        "borrowers-2.csv",
        "months-2.csv");
    String uuid = Outside.lines(book.file(), "SELECT uuid FROM book").getFirst();
    Path anchor = book.anchors().resolve(uuid + ".anchor");
    String hash =
        Outside.lines(book.file(), "SELECT lower(hex(hash)) FROM entry WHERE seq = 3").getFirst();
    Files.writeString(anchor, "limitdesk.anchor.v1 " + uuid + "\nanchor 3 " + hash + "\n");
  }
}
