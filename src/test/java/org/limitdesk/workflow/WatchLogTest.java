package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.Role;

class WatchLogTest {
  @TempDir private Path folder;
  private final WatchLog watch = new WatchLog();

  private TestDesk desk;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 3);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void decide(long id) {
    CaseFacts seen = desk.caseOf(id);
    desk.decideProposal()
        .decide(
            desk.book(),
            desk.first(Role.OFFICER),
            seen,
            Requests.of(DecisionKind.KEEP, seen.proposed()),
            TestDesk.ALONE,
            TestDesk.TODAY);
  }

  private void forge(String statement) {
    new Forger(desk.file().file()).run(statement);
  }

  @Test
  void looksAtTheWholeLogFirstAndThenAtWhatWasAdded() {
    WatchLog.Look first = watch.look(desk.book());
    decide(1);
    decide(2);
    WatchLog.Look then = watch.look(desk.book());
    assertTrue(first.whole(), "at first");
    assertFalse(then.whole(), "and then what was added");
    assertTrue(first.verdict().ok() && then.verdict().ok());
    assertEquals(first.verdict().entries() + 2, then.verdict().entries());
    assertEquals(new VerifyLog().verify(desk.book()), then.verdict());
    assertEquals(then, watch.look(desk.book()));
    assertTrue(watch.whole(desk.book()).whole(), "where it was asked for");
  }

  @Test
  void findsAnEntryBehindTheLastOneThatDoesNotFollow() {
    long sound = watch.look(desk.book()).verdict().entries();
    decide(1);
    forge("UPDATE entry SET hash = randomblob(32) WHERE seq = " + (sound + 1));
    LogVerdict then = watch.look(desk.book()).verdict();
    assertFalse(then.ok());
    assertEquals(sound + 1, then.firstBad());
    assertFalse(watch.look(desk.book()).verdict().ok(), "still");
  }

  @Test
  void anEditOfAnEarlierEntryIsFoundByALookAtTheWholeAndKnownFromThenOn() {
    assertTrue(watch.look(desk.book()).verdict().ok());
    forge("UPDATE entry SET hash = randomblob(32) WHERE seq = 2");
    assertTrue(watch.look(desk.book()).verdict().ok(), "what was looked at is not read again");
    assertEquals(2L, watch.whole(desk.book()).verdict().firstBad());
    assertEquals(2L, watch.look(desk.book()).verdict().firstBad());
  }

  @Test
  void looksAtTheWholeLogAgainWhereTheLastEntryIsAnother() {
    long sound = watch.look(desk.book()).verdict().entries();
    forge("UPDATE entry SET hash = randomblob(32) WHERE seq = " + sound);
    LogVerdict then = watch.look(desk.book()).verdict();
    assertFalse(then.ok());
    assertEquals(sound, then.firstBad());
  }
}
