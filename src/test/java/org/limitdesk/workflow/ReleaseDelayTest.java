package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.limitdesk.cli.TickingClock;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.ReleaseDelay;
import org.limitdesk.domain.decision.SignInLimits;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Worklist.Item;

/** Decisions as proposed go out by themselves once the book's delay has passed. */
class ReleaseDelayTest extends ReleasedBook {
  private static final ReleaseDelay HOUR = new ReleaseDelay(60);

  private void set(ReleaseDelay delay) {
    new ChangeSetting(stamps).releaseDelay(open, SomeDecisions.person(open, "admin"), delay);
  }

  private ReleaseDecisions at(Instant now) {
    Clock clock = Clock.fixed(now, new TickingClock().getZone());
    return new ReleaseDecisions(
        new SignIn(
            new Passwords(new SecureRandom(), Passwords.Cost.USUAL), SignInLimits.USUAL, stamps),
        stamps,
        clock);
  }

  private Instant last() {
    return decided().stream()
        .map(each -> Instant.ofEpochMilli(last(each).at()))
        .max(Instant::compareTo)
        .orElseThrow();
  }

  @Test
  void nothingGoesOutBeforeTheDelayHasPassedOrWithoutOne() {
    Instant late = last().plus(Duration.ofDays(30));
    assertEquals(List.of(), at(late).due(open, officer()));
    set(HOUR);
    Instant first =
        decided().stream()
            .map(each -> Instant.ofEpochMilli(last(each).at()))
            .min(Instant::compareTo)
            .orElseThrow();
    assertEquals(List.of(), at(first.plus(Duration.ofMinutes(59))).due(open, officer()));
    assertFalse(at(late).due(open, officer()).isEmpty());
    set(ReleaseDelay.BY_HAND);
    assertEquals(List.of(), at(late).due(open, officer()));
  }

  @Test
  void whatOneDecidedAsProposedGoesOutAndNothingElse() throws IOException {
    set(HOUR);
    ReleaseDecisions later = at(last().plus(Duration.ofHours(1)));
    List<Item> before = decided();
    List<Long> mine =
        before.stream()
            .filter(each -> last(each).maker() == officer().id())
            .filter(each -> Set.of(CaseState.APPROVED, CaseState.CONFIRMED).contains(each.state()))
            .filter(each -> !last(each).kind().departs() && !waits(each))
            .map(Item::id)
            .sorted()
            .toList();
    assertTrue(mine.size() > 3 && mine.size() < before.size(), mine + " of " + before.size());
    assertEquals(mine, later.due(open, officer()).stream().map(Item::id).sorted().toList());
    CaseSheet sheet = new ReadCase(new TickingClock()).read(open, mine.getFirst());
    assertNotNull(sheet.goesOut());
    int gone = later.releaseDue(open, officer(), Progress.NONE).released();
    assertEquals(mine.size(), gone);
    assertEquals(before.size() - gone, decided().size());
    Item override =
        decided().stream()
            .filter(each -> each.state() == CaseState.OVERRIDDEN)
            .findFirst()
            .orElseThrow();
    assertNull(new ReadCase(new TickingClock()).read(open, override.id()).goesOut());
    open.close();
    book.ask("log verify").expect(0);
  }

  /** Whoever confirms late leaves as much time to take it back. */
  @Test
  void theTimeOfWhatWasConfirmedRunsFromThen() {
    Item waiting = decided().stream().filter(this::waits).findFirst().orElseThrow();
    Decision made = last(waiting);
    assertEquals(made.at(), open.cases().stoodAt(made));
    Clock later =
        Clock.fixed(Instant.ofEpochMilli(made.at()).plus(Duration.ofDays(2)), ZoneOffset.UTC);
    new GiveSecondApproval(new Stamps(later, new SecureRandom()))
        .give(
            open,
            SomeDecisions.person(open, "supervisor2"),
            open.cases().find(waiting.id()).orElseThrow(),
            ApprovalResult.CONFIRMED,
            "");
    long stands = open.cases().stoodAt(made);
    assertEquals(later.millis(), stands);
    assertEquals(Instant.ofEpochMilli(stands).plus(Duration.ofHours(1)), HOUR.goesOut(stands));
  }

  @Test
  void onlyWhoKeepsTheSettingsChangesItAndTheLogSaysSo() {
    for (String name : List.of("officer1", "supervisor1", "auditor")) {
      DeskUser who = SomeDecisions.person(open, name);
      ActRefused refused =
          assertThrows(
              ActRefused.class, () -> new ChangeSetting(stamps).releaseDelay(open, who, HOUR));
      assertEquals("LD-401", refused.code());
    }
    assertEquals("LD-437", assertThrows(ActRefused.class, () -> set(new ReleaseDelay(7))).code());
    set(HOUR);
    set(HOUR);
    assertEquals(HOUR, ChangeSetting.releaseDelay(open));
    assertEquals(
        1,
        count("SELECT count(*) FROM entry WHERE CAST(body AS TEXT) LIKE '%release_delay%'"),
        "the same again is no change");
    assertEquals(List.of(), new VerifyLog().verify(open).problems());
  }
}
