package org.limitdesk.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.policy.Knobs;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.store.Outside;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.policy.StudioController;
import org.limitdesk.ui.policy.StudioState;
import org.limitdesk.ui.policy.VersionsController;
import org.limitdesk.ui.policy.VersionsModel;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.BuildTrial;
import org.limitdesk.workflow.PolicyStanding;
import org.limitdesk.workflow.ReadPolicies.PolicyLife;
import org.limitdesk.workflow.Rules;
import org.limitdesk.workflow.TryPolicy;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** The studio without a toolkit: a draft from its beginning until another person confirms it. */
class StudioControllerTest {
  @TempDir private Path folder;
  private StudioStand stand;
  private Parts parts;

  @BeforeEach
  void open() {
    stand = new StudioStand(folder);
    parts = stand.parts();
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private StudioController studio(String name) {
    return stand.studio(name);
  }

  private VersionsController versions(String name, VersionsModel into) {
    return stand.versions(name, into);
  }

  private StudioState state() {
    return stand.state();
  }

  @Test
  void draftIsTriedAtEveryChangeAndComesOutAsTheWhatIfOfTheTerminal() throws IOException {
    StudioController studio = studio("policyowner");
    assertNull(state().draft());
    studio.begin();
    assertEquals(0, state().changes());
    TrialFigures same = Objects.requireNonNull(state().trial()).figures();
    studio.set(Knobs.line().getFirst(), 90_000_000);
    studio.set(Knobs.factors().getLast(), 20_000_000);
    studio.set(Knobs.factors().get(1), 40_000_000);
    studio.set(Knobs.factors().getFirst(), 30_000_000);
    assertEquals(4, state().changes());
    TryPolicy.Trial trial = Objects.requireNonNull(state().trial());
    assertTrue(trial.figures().cuts().cut() > same.cuts().cut());
    try (Book open = stand.read()) {
      Rules rules = parts.findRules().find(open, null, null);
      Policy draft = Objects.requireNonNull(state().draft());
      TrialFigures again =
          new TryPolicy(new BuildTrial(new BookFloors(), parts.clock()))
              .whatIf(
                  open,
                  new Rules(rules.card(), rules.cardDocument(), draft, 0),
                  Optional.of(rules),
                  null,
                  Progress.NONE)
              .figures();
      assertEquals(again.cuts().cut(), trial.figures().cuts().cut());
      assertEquals(again.cuts().lines(), trial.figures().cuts().lines());
      assertEquals(again.lossAfter(), trial.figures().lossAfter());
    }
    for (int i = 0; i < 4; i++) {
      studio.undo();
    }
    assertEquals(0, state().changes());
    assertEquals(same.cuts().cut(), Objects.requireNonNull(state().trial()).figures().cuts().cut());
    assertFalse(state().canUndo());
    studio.redo();
    assertEquals(1, state().changes());
  }

  @Test
  void monthIsReadAgainOnceTheBookIsNotWhatItWas() {
    StudioController studio = studio("policyowner");
    studio.begin();
    int before = asOf();
    studio.attach(new Subscriptions());
    assertEquals(before, asOf());
    Outside.run(
        stand.book().file(),
        "UPDATE setting SET value = '2026-04-28' WHERE name = 'business_date'");
    studio.attach(new Subscriptions());
    assertEquals(20260428, asOf());
  }

  private int asOf() {
    return Objects.requireNonNull(state().trial()).figures().result().book().terms().asOf();
  }

  @Test
  void draftIsThereAgainAfterTheDeskWasClosed() {
    StudioController studio = studio("policyowner");
    studio.begin();
    studio.turn(Knobs.bookLines(), -1);
    Policy left = state().draft();
    studio("policyowner");
    assertEquals(left, state().draft());
    studio("officer1");
    assertNull(state().draft());
  }

  @Test
  void draftThatBreaksAGaugeIsSentWithAReasonAndConfirmedBySomebodyElseAlone() {
    StudioController studio = studio("policyowner");
    studio.begin();
    studio.set(Knobs.line().getFirst(), 99_000_000);
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 4; column++) {
        studio.set(Knobs.cell(row, column), 5_000_000);
      }
    }
    assertTrue(
        Objects.requireNonNull(state().trial()).gauges().stream().anyMatch(GaugeReading::isBroken));
    studio.runs().send("harsh", null, "", "");
    assertEquals("LD-454", state().refused());
    studio.runs().send("harsh", null, "the regulator asks for it", "");
    assertNull(state().draft());
    assertTrue(stand.told().getLast().contains("waits for its second approval"));
    VersionsModel seen = new VersionsModel();
    VersionsController own = versions("policyowner", seen);
    own.confirm(StudioState.chosen(seen));
    assertEquals(PolicyStanding.WAITING, StudioState.standing(seen));
    VersionsModel others = new VersionsModel();
    VersionsController other = versions("supervisor1", others);
    PolicyLife read = StudioState.chosen(others);
    StudioState.lookAtTheOneInForce(other, others);
    other.confirm(read);
    assertEquals(PolicyStanding.RETIRED, StudioState.standing(others));
    StudioState.lookAtTheOneInForce(other, others);
    assertEquals(PolicyStanding.IN_FORCE, StudioState.standing(others));
    assertTrue(StudioState.isMarked(others));
    studio("policyowner");
    assertEquals("harsh", state().inForceTitle());
  }

  @Test
  void draftIsPutUnderStressAndOnAPastMonthAndWritten() throws IOException {
    StudioController studio = studio("policyowner");
    studio.begin();
    studio.runs().stress();
    assertEquals(Reckoning.State.READY, state().stressed());
    assertTrue(state().stressLosses().get(2) > state().stressLosses().getFirst());
    int month = state().months().get(state().months().size() - 4);
    studio.runs().backTest(month, 3);
    studio.runs().export(folder.resolve("what-if.pdf"));
    studio.runs().export(folder.resolve("what-if.csv"));
    assertEquals("", state().refused());
    assertEquals(
        "%PDF", Files.readString(folder.resolve("what-if.pdf"), ISO_8859_1).substring(0, 4));
    assertTrue(Files.readString(folder.resolve("what-if.csv")).contains("newly_cut"));
    assertEquals(Reckoning.State.READY, state().tested());
    assertNotNull(state().trial());
  }
}
