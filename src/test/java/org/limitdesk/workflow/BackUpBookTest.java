package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.Run;
import org.limitdesk.cli.TestBook;
import org.limitdesk.store.Outside;
import tools.jackson.databind.JsonNode;

class BackUpBookTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));
  private TestBook copy = new TestBook(Path.of("unset"));
  private TestBook back = new TestBook(Path.of("unset"));

  @BeforeEach
  void startWithABookAndItsBackup() {
    book = new TestBook(folder).made();
    copy = book.at("copy.book");
    back = book.at("back.book");
    book.write("borrowers.csv", "borrower_id,name,region", "C-1,李雷,湖南", "C-2,韩梅梅,");
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-01,8000,7,31", "C-2,2026-01,x,9,0");
    book.load("borrowers.csv", "months.csv");
    book.ask("backup", copy.file().toString()).expect(0);
  }

  @Test
  void whatComesBackIsWhatWasThere() {
    String hash = Outside.sha256(copy.file());
    restore();
    assertEquals(hash, Outside.sha256(copy.file()));
    assertEquals(seen(book), seen(back));
    assertEquals(rows(book), rows(back));
    assertEquals(log(book), log(back).subList(0, 3));
    assertEquals("ok", back.ask("log verify").expect(0).json().get("anchor").asString());
  }

  @Test
  void theBackupLeavesNothingElseBehind() throws IOException {
    restore();
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(),
          files
              .map(Path::toString)
              .filter(n -> n.matches(".*(part|wal|shm|tmp|journal)"))
              .toList());
    }
  }

  @Test
  void theEntryOfARestoreNamesTheAnchorThatItSetAside() {
    book.load("months.csv");
    book.load("months.csv");
    JsonNode head = book.ask("log verify").expect(0).json();
    restore();
    String entry = log(back).getLast();
    assertTrue(entry.contains("\"kind\":\"restore\""), entry);
    assertTrue(entry.contains("\"anchor_seq\":5"), entry);
    assertTrue(entry.contains("\"anchor_hash\":" + head.get("head")), entry);
    assertTrue(entry.contains("\"seq\":3"), entry);
    assertTrue(entry.contains("\"sha256\":\"" + Outside.sha256(copy.file()) + '"'), entry);
    back.ask("log verify").expect(0);
    back.load("months.csv");
    back.ask("log verify").expect(0);
  }

  @Test
  void nothingThatIsThereIsOverwritten() {
    String hash = Outside.sha256(copy.file());
    assertEquals("LD-114", book.ask("backup", copy.file().toString()).expect(3).errorCode());
    assertEquals(hash, Outside.sha256(copy.file()));
    hash = Outside.sha256(book.file());
    String[] over = {"restore", copy.file().toString(), book.file().toString(), "--json"};
    assertEquals("LD-114", book.run(over).expect(3).errorCode());
    assertEquals(hash, Outside.sha256(book.file()));
    assertEquals(3, log(book).size(), "a refused backup is not logged");
  }

  @Test
  void aDamagedBackupIsRefusedUnlessAllOfItsRowsAreStillThere() throws IOException {
    byte[] whole = Files.readAllBytes(copy.file());
    int refusals = 0;
    for (int page = 0; page < whole.length / 4096; page++) {
      byte[] damaged = whole.clone();
      Arrays.fill(damaged, page * 4096, page * 4096 + 4096, (byte) 0x5A);
      Files.write(copy.file(), damaged);
      Run run = tryRestore();
      if (run.status() == 0) {
        assertEquals(rows(book), rows(back), "page " + page + " is of an index");
        assertEquals(seen(book), seen(back));
        Files.delete(back.file());
      } else {
        assertTrue(List.of("LD-103", "LD-105").contains(run.errorCode()), run.out());
        assertFalse(Files.exists(back.file()));
        refusals++;
      }
    }
    assertTrue(refusals > 10);
  }

  @Test
  void aBackupWithoutItsEndIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(copy.file());
    Files.write(copy.file(), Arrays.copyOf(whole, whole.length / 2));
    assertEquals("LD-105", refused());
  }

  @Test
  void aBackupWhoseLogWasEditedIsRefused() {
    new Forger(copy.file()).setBody(2, new Forger(copy.file()).body(2).replace("load", "lord"));
    assertEquals("LD-116", refused());
    book.ask("log verify").expect(0);
  }

  @Test
  void theCopyIsABookOfItsOwn() {
    assertEquals(seen(book), seen(copy));
    assertEquals(
        List.of("wal"), Outside.lines(copy.file(), "PRAGMA journal_mode"), "once it was opened");
  }

  private void restore() {
    book.run("restore", copy.file().toString(), back.file().toString()).expect(0);
  }

  private Run tryRestore() {
    return book.run("restore", copy.file().toString(), back.file().toString(), "--json");
  }

  private String refused() {
    String code = tryRestore().expect(3).errorCode();
    assertFalse(Files.exists(back.file()));
    assertFalse(Files.exists(back.path("back.book.part")));
    return code;
  }

  private static List<String> seen(TestBook of) {
    return List.of(
        of.ask("trends", "--by", "region").expect(0).out(), of.ask("quarantine").expect(0).out());
  }

  private static List<String> rows(TestBook of) {
    return Stream.of("borrower", "borrower_version", "borrower_private", "month", "load_generation")
        .flatMap(table -> Outside.lines(of.file(), "SELECT * FROM " + table).stream())
        .toList();
  }

  private static List<String> log(TestBook of) {
    return new Forger(of.file()).log();
  }
}
