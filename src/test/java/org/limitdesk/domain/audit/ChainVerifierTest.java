package org.limitdesk.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainVerifierTest {
  private final List<LogEntry> log = new ArrayList<>(Logs.of(Logs.BOOK, 9));

  @Test
  void findsNothingWrongWithASoundLog() {
    ChainReport report = Logs.check(log);
    assertTrue(report.ok());
    assertEquals(9, report.entries());
    assertEquals(log.getLast().head(), report.head());
    assertNull(report.firstBad());
    assertNull(report.problem());
  }

  @Test
  void findsNothingWrongWithAnEmptyLog() {
    assertEquals(
        new ChainReport(0, LogHead.genesis(Logs.BOOK), null, null, 0), Logs.check(List.of()));
  }

  @Test
  void findsAnEditOfAnyBitOfAnyBody() {
    for (int row = 0; row < log.size(); row++) {
      LogEntry sound = log.get(row);
      for (int bit = 0; bit < sound.body().length * 8; bit += 5) {
        byte[] body = sound.body();
        body[bit / 8] ^= (byte) (1 << bit % 8);
        log.set(row, new LogEntry(sound.seq(), body, sound.hash()));
        assertEquals(sound.seq(), Logs.check(log).firstBad());
      }
      log.set(row, sound);
    }
  }

  @Test
  void saysInPlainWordsThatABodyWasChanged() {
    log.set(4, Logs.edited(log.get(4), "\"s5\"", "\"s6\""));
    assertBad(5, "entry 5 was changed: its body does not give its hash");
  }

  @Test
  void findsAnEditWhoseHashWasMadeAnewAtTheEntryAfterIt() {
    log.set(4, Logs.rehashed(Logs.edited(log.get(4), "\"s5\"", "\"s6\"")));
    assertBad(6, "entry 6 does not follow on entry 5 as that one is stored");
  }

  @Test
  void namesTheNumberOfARemovedEntry() {
    log.remove(4);
    assertBad(5, "entry 5 is missing; the next one stored is 6");
    assertEquals(8, Logs.check(log).entries());
  }

  @Test
  void namesTheFirstNumberOfALogWhoseBeginningIsGone() {
    assertEquals(1L, Logs.check(log.subList(2, 9)).firstBad());
  }

  @Test
  void findsARemovedEntryWhoseFollowersWereNumberedAnew() {
    log.remove(4);
    for (int i = 4; i < log.size(); i++) {
      log.set(i, new LogEntry(i + 1, log.get(i).body(), log.get(i).hash()));
    }
    assertBad(5, "entry 5 was moved: its body says that it is entry 6");
  }

  @Test
  void findsTwoEntriesThatChangedPlaces() {
    LogEntry third = log.get(2);
    log.set(2, new LogEntry(3, log.get(6).body(), log.get(6).hash()));
    log.set(6, new LogEntry(7, third.body(), third.hash()));
    assertBad(3, "entry 3 was moved: its body says that it is entry 7");
  }

  @Test
  void findsARowBeforeTheFirst() {
    log.addFirst(new LogEntry(0, log.get(0).body(), log.get(0).hash()));
    assertBad(0, "entry 0 stands where entry 1 should");
  }

  @Test
  void findsAnEntryOfAnotherBook() {
    UUID other = UUID.fromString("00000000-0000-4000-8000-000000000001");
    List<LogEntry> foreign = Logs.of(other, 9);
    log.set(5, foreign.get(5));
    assertBad(6, "entry 6 does not follow on entry 5 as that one is stored");
    ChainVerifier verifier = new ChainVerifier(Logs.BOOK);
    foreign.forEach(verifier::entry);
    assertEquals(1L, verifier.report().firstBad());
    assertTrue(String.valueOf(verifier.report().problem()).endsWith("it was written for another"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "v":1}        | "v":2}          | is of a version that is not known here
          ,"v":1}       | }               | has no proper 'v'
          ,"v":1}       | ,"v":1,"w":1}   | has a member 'w' that version 1 has not
          ,"v":1}       | ,"v":1 }        | has no ',' at character
          "seq":5       | "seq":"5"       | has no proper 'seq'
          "seq":5       | "seq":5.0       | has no ',' at character
          "prev":"      | "prev":"z       | has no hash in 'prev'
          "data":{      | "data":{"":0.5, | has no ',' at character
          ,"v":1}       | ,"texts":{},"v":1}      | has a member 'texts' with nothing in it
          ,"v":1}       | ,"texts":{"a":1},"v":1} | has no hash in 'texts'
          """)
  void findsABodyOfAnotherFormEvenWhereItsHashFits(String from, String to, String reason) {
    LogEntry edited = Logs.rehashed(Logs.edited(log.get(4), from, to));
    log.set(4, edited);
    ChainReport report = Logs.check(log);
    assertEquals(5L, report.firstBad());
    String start = "entry 5 was changed or damaged: its body " + reason;
    assertTrue(String.valueOf(report.problem()).startsWith(start), report::problem);
  }

  @Test
  void reportsRowsWithoutBytesInsteadOfFailing() {
    byte @Nullable [] none = null;
    log.set(4, new LogEntry(5, none, log.get(4).hash()));
    assertBad(5, "entry 5 was changed or damaged: its body breaks off at character 0");
    log.set(4, new LogEntry(5, Logs.of(Logs.BOOK, 9).get(4).body(), none));
    assertBad(5, "entry 5 was changed: its body does not give its hash");
  }

  @Test
  void countsOnAfterTheFirstBadRowAndRemembersOnlyThat() {
    log.remove(7);
    log.set(2, Logs.edited(log.get(2), "os:lin", "os:wei"));
    ChainReport report = Logs.check(log);
    assertEquals(3L, report.firstBad());
    assertEquals(8, report.entries());
    assertEquals(log.getLast().head(), report.head());
    assertFalse(report.ok());
  }

  @Test
  void cannotSeeThatTheTailIsGone() {
    assertTrue(Logs.check(log.subList(0, 5)).ok());
  }

  private void assertBad(long seq, String problem) {
    ChainReport report = Logs.check(log);
    assertFalse(report.ok());
    assertEquals(seq, report.firstBad());
    assertEquals(problem, report.problem());
  }
}
