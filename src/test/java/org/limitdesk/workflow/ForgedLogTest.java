package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import tools.jackson.databind.JsonNode;

/** Whatever somebody does to the log's entries with an SQLite shell, log verify tells. */
class ForgedLogTest {
  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));
  private Forger forger = new Forger(Path.of("unset"));
  private List<String> log = List.of();

  @BeforeEach
  void startWithALogOfSixEntries() {
    book = new TestBook(folder);
    forger = new Forger(book.file());
    book.withBorrowers("C-1", "C-2");
    for (int i = 1; i <= 4; i++) {
      book.write("months.csv", TestBook.MONTHS, "C-1,2026-0%d,8000,%d,0".formatted(i, i));
      book.load("months.csv");
    }
    log = forger.log();
    assertEquals(6, log.size());
    JsonNode untouched = book.ask("log verify").expect(0).json();
    assertEquals(6, untouched.get("entries").asInt());
    assertTrue(untouched.get("ok").asBoolean());
    assertEquals("ok", untouched.get("anchor").asString());
    assertTrue(untouched.get("first_bad").isNull());
  }

  @Test
  void anyByteOfAnyBodyThatIsOther() {
    for (int seq = 1; seq <= 6; seq++) {
      String body = forger.body(seq);
      for (int at = 0; at < body.length(); at += 37) {
        char other = body.charAt(at) == '7' ? '8' : '7';
        forger.setBody(seq, body.substring(0, at) + other + body.substring(at + 1));
        assertEquals(seq, firstBad("behind", "ok"), "byte " + at);
      }
      forger.setBody(seq, body);
    }
    book.ask("log verify").expect(0);
  }

  @Test
  void aBodyWithItsHash() {
    forger.setBodyAndHash(3, forger.body(3).replace("\"accepted\":1", "\"accepted\":2"));
    assertEquals(4, firstBad("behind"));
  }

  @Test
  void aHash() {
    forger.run("UPDATE entry SET hash = zeroblob(32) WHERE seq = 3");
    assertEquals(3, firstBad("behind"));
  }

  @Test
  void anEntryThatIsGoneFromTheBeginningTheMiddleOrWithAnother() {
    forger.run("DELETE FROM entry WHERE seq = 3");
    assertEquals(3, firstBad("behind"));
    forger.run("DELETE FROM entry WHERE seq = 1");
    assertEquals(1, firstBad("behind"));
  }

  @Test
  void anEntryThatIsGoneThoughTheRestWasNumberedAnew() {
    forger.run("DELETE FROM entry WHERE seq = 3", "UPDATE entry SET seq = seq - 1 WHERE seq > 3");
    assertEquals(3, firstBad("ahead"));
  }

  @Test
  void twoEntriesThatChangedPlaces() {
    forger.run(
        "UPDATE entry SET seq = 100 WHERE seq = 3",
        "UPDATE entry SET seq = 3 WHERE seq = 4",
        "UPDATE entry SET seq = 4 WHERE seq = 100");
    assertEquals(3, firstBad("behind"));
  }

  @Test
  void theLastEntryCutOff() {
    forger.run("DELETE FROM entry WHERE seq = 6");
    assertEquals(6, firstBad("ahead"));
    everyWriteIsRefused();
  }

  @Test
  void severalEntriesCutOff() {
    forger.run("DELETE FROM entry WHERE seq > 2");
    assertEquals(3, firstBad("ahead"));
    everyWriteIsRefused();
  }

  @Test
  void allEntriesCutOff() {
    forger.run("DELETE FROM entry");
    assertEquals(1, firstBad("ahead"));
    everyWriteIsRefused();
  }

  @Test
  void anOldCopyInTheBooksPlace() throws IOException {
    Path copy = book.path("copy");
    Files.copy(book.file(), copy);
    book.write("months.csv", TestBook.MONTHS, "C-2,2026-09,8000,1,0");
    book.load("months.csv");
    Files.copy(copy, book.file(), StandardCopyOption.REPLACE_EXISTING);
    assertEquals(7, firstBad("ahead"));
    everyWriteIsRefused();
  }

  @Test
  void aChainWrittenAnewWithFreshHashes() {
    forger.rewriteFrom(3, "\"actor\":\"os:", "\"actor\":\"os:not-");
    assertNotEquals(log, forger.log());
    assertEquals(6, firstBad("ahead"));
    everyWriteIsRefused();
  }

  @Test
  void aChainWrittenAnewPassesNobodyWhoKnowsOnlyTheOldHead() {
    forger.rewriteFrom(3, "\"actor\":\"os:", "\"actor\":\"os:not-");
    JsonNode stranger = book.asSomebodyElse().ask("log verify").expect(0).json();
    assertEquals("missing", stranger.get("anchor").asString());
    assertFalse(
        log.getLast().toLowerCase(java.util.Locale.ROOT).contains(stranger.get("head").asString()));
  }

  @Test
  void aBookThatSaysItIsAnother() {
    forger.run("UPDATE book SET uuid = '00000000-0000-4000-8000-000000000000'");
    assertEquals(1, firstBad("missing"));
  }

  @Test
  void anEntryAddedByHand() {
    forger.run("INSERT INTO entry (seq, body, hash) SELECT 7, body, hash FROM entry WHERE seq = 6");
    assertEquals(7, firstBad("behind"));
  }

  private int firstBad(String... anchors) {
    JsonNode verdict = book.ask("log verify").expect(1).json();
    assertFalse(verdict.get("ok").asBoolean());
    assertTrue(List.of(anchors).contains(verdict.get("anchor").asString()), verdict::toString);
    assertFalse(verdict.get("problems").isEmpty());
    return verdict.get("first_bad").asInt();
  }

  private void everyWriteIsRefused() {
    List<String> before = forger.log();
    assertEquals("LD-115", book.tryLoad("months.csv").expect(3).errorCode());
    String copy = book.path("refused.book").toString();
    assertEquals("LD-115", book.ask("backup", copy).expect(3).errorCode());
    assertEquals(before, forger.log());
    assertFalse(Files.exists(Path.of(copy)));
    book.ask("trends").expect(0);
  }
}
