package org.limitdesk.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people wrote stands beside the chain: entries 3 and 6 of this log have a note. */
class StoredTextTest {
  private static final String CHANGED =
      "entry 3 is sound, but its text 'note' was changed after it was written";

  private final ChainVerifier verifier = new ChainVerifier(Logs.BOOK);
  private final List<LogEntry> log = Logs.of(Logs.BOOK, 6);
  private final String text = Logs.NOTE.text();
  private final byte[] salt = Logs.NOTE.salt();

  @BeforeEach
  void walkTheEntriesFirst() {
    log.forEach(verifier::entry);
  }

  @Test
  void holdsWhileTheTextsAreThere() {
    verifier.text(3, "note", text, salt);
    verifier.text(6, "note", text, salt);
    assertTrue(verifier.report().ok());
  }

  @Test
  void holdsWhereATextComesRightAfterItsEntry() {
    ChainVerifier merged = new ChainVerifier(Logs.BOOK);
    log.subList(0, 3).forEach(merged::entry);
    merged.text(3, "note", text, salt);
    log.subList(3, 6).forEach(merged::entry);
    assertTrue(merged.report().ok());
  }

  @Test
  void holdsWhereTextsWereErased() {
    verifier.text(3, "note", null, null);
    assertTrue(verifier.report().ok());
  }

  @Test
  void findsAChangedText() {
    verifier.text(3, "note", text + "。", salt);
    assertProblem(3, CHANGED);
  }

  @Test
  void findsAChangedSalt() {
    verifier.text(3, "note", text, Logs.salt(4));
    assertProblem(3, CHANGED);
  }

  @Test
  void findsATextThatLostOnlyItsSaltOrOnlyItsWords() {
    verifier.text(6, "note", text, null);
    assertEquals(6L, verifier.report().firstBad());
    verifier.text(3, "note", null, salt);
    assertProblem(3, CHANGED);
  }

  @Test
  void findsATextThatTheEntryNeverHad() {
    verifier.text(3, "reason", text, salt);
    assertProblem(3, "entry 3 has a text 'reason' stored beside it that it does not know");
  }

  @Test
  void findsATextBesideAnEntryThatIsNotThere() {
    verifier.text(7, "note", text, salt);
    assertProblem(7, "entry 7 has a text 'note' stored beside it that it does not know");
  }

  @Test
  void keepsToTheEarliestFault() {
    verifier.text(3, "note", "x", salt);
    verifier.text(6, "note", "x", salt);
    assertProblem(3, CHANGED);
  }

  @Test
  void hashesNeitherSaltNorTextAlone() {
    Hash hash = Logs.NOTE.hash();
    assertFalse(hash.equals(new FreeText(text, Logs.salt(4)).hash()));
    assertFalse(hash.equals(new FreeText(text + " ", salt).hash()));
    assertEquals(Map.of("note", hash), log.get(2).textHashes());
  }

  @Test
  void refusesAShortSaltAndHalfACharacter() {
    assertThrows(IllegalArgumentException.class, () -> new FreeText("a", new byte[15]));
    assertThrows(IllegalArgumentException.class, () -> new FreeText("\uD83D", salt));
  }

  @Test
  void saysNothingOfItselfInAProgramsLog() {
    assertFalse(Logs.NOTE.toString().contains("客户"));
  }

  private void assertProblem(long seq, String problem) {
    assertEquals(seq, verifier.report().firstBad());
    assertEquals(problem, verifier.report().problem());
    assertEquals(6, verifier.report().entries());
  }
}
