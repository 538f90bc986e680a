package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.LoadFile;
import org.limitdesk.workflow.port.LoadSession;
import tools.jackson.databind.JsonNode;

/** A log that nobody touched is never reported, whatever the book has been through. */
class SoundLogTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void startWithABook() {
    book = new TestBook(folder).withBorrowers("C-1");
    book.write("months.csv", TestBook.MONTHS, "C-1,2026-01,8000,1,0", "C-9,2026-01,1,1,0");
  }

  @Test
  void afterLoadsReloadsAndRefusals() {
    book.load("months.csv");
    book.load("months.csv", "borrowers.csv");
    book.tryLoad("nowhere.csv").expect(3);
    book.tryLoad("months.csv", "--currency", "USD").expect(3);
    assertEquals("4 true ok", verdict(book));
  }

  @Test
  void inAnothersHands() throws IOException {
    book.load("months.csv");
    assertEquals("3 true missing", verdict(book.asSomebodyElse()));
    Files.move(book.file(), book.path("elsewhere.book"));
    assertEquals("3 true ok", verdict(book.at("elsewhere.book")));
  }

  @Test
  void whenAnotherMachineWroteToItMeanwhile() {
    book.asSomebodyElse().load("months.csv");
    assertEquals("3 true behind", verdict(book));
    book.load("months.csv");
    assertEquals("4 true ok", verdict(book));
    assertEquals("4 true behind", verdict(book.asSomebodyElse()));
  }

  @Test
  void whenTheProgramDiedBetweenTheCommitAndTheAnchor() throws IOException {
    String uuid = Outside.lines(book.file(), "SELECT uuid FROM book").getFirst();
    Path anchor = book.anchors().resolve(uuid + ".anchor");
    String before = Files.readString(anchor);
    book.load("months.csv");
    Files.writeString(anchor, before);
    assertEquals("3 true behind", verdict(book));
    book.load("months.csv");
    assertEquals("4 true ok", verdict(book));
  }

  @Test
  void whenALoadWasLeftUnfinished() {
    try (Book open = book.shelf().write(book.file());
        LoadSession left = open.beginLoad()) {
      left.begin(
          new LoadFile("x.csv", "months", "UTF-8", "0".repeat(64), 1),
          java.util.Map.of(),
          (table, column) -> "x");
      assertEquals("2 true ok", verdict(book));
    }
    assertEquals("2 true ok", verdict(book));
  }

  @Test
  void whileSomebodyIsWriting() {
    CompletableFuture<Void> writer = CompletableFuture.runAsync(this::loadManyTimes);
    int checks = 0;
    while (!writer.isDone() || checks == 0) {
      JsonNode verdict = book.ask("log verify").expect(0).json();
      assertTrue(verdict.get("ok").asBoolean());
      checks++;
    }
    writer.join();
    assertEquals("27 true ok", verdict(book));
  }

  private void loadManyTimes() {
    for (int i = 0; i < 25; i++) {
      book.load("months.csv");
    }
  }

  @Test
  void afterABackupAndItsReturn() throws IOException {
    String copy = book.path("copy.book").toString();
    book.ask("backup", copy).expect(0);
    assertEquals("3 true ok", verdict(book));
    book.load("months.csv");
    Files.delete(book.file());
    book.run("restore", copy, book.file().toString()).expect(0);
    assertEquals("4 true ok", verdict(book));
    book.load("months.csv");
    assertEquals("5 true ok", verdict(book));
    assertEquals(List.of("ok"), Outside.lines(book.file(), "PRAGMA integrity_check"));
  }

  private static String verdict(TestBook seenBy) {
    JsonNode verdict = seenBy.ask("log verify").expect(0).json();
    assertEquals("[]", verdict.get("problems").toString());
    return verdict.get("entries")
        + " "
        + verdict.get("ok")
        + " "
        + verdict.get("anchor").asString();
  }
}
