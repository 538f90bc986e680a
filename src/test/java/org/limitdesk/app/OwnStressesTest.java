package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.policy.Knobs;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.ui.policy.OwnStresses;
import org.limitdesk.ui.policy.OwnStresses.Place;
import org.limitdesk.ui.policy.OwnStresses.Wish;
import org.limitdesk.ui.policy.ScenarioRules.Value;
import org.limitdesk.ui.policy.StudioController;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.BuildTrial;
import org.limitdesk.workflow.Rules;
import org.limitdesk.workflow.TryDrafts.Stressed;
import org.limitdesk.workflow.TryPolicy;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** Stresses that a person types, without a toolkit. */
class OwnStressesTest {
  @TempDir private Path folder;
  private StudioStand stand;
  private StudioController studio;
  private OwnStresses own;

  @BeforeEach
  void open() {
    stand = new StudioStand(folder);
    studio = stand.studio("policyowner");
    own = studio.runs().own();
    studio.begin();
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private List<Stressed> rows() {
    return stand.state().stressRows();
  }

  private String first(SegmentField field) {
    return studio.rules().offered().getOrDefault(field, List.<Value>of()).getFirst().value();
  }

  private static Wish wish(String odds, String income) {
    return new Wish(odds, income, null, "", null, "");
  }

  @Test
  void ownStressGivesTheFiguresOfTheTerminalAndCountsThatAreTheirLines() throws IOException {
    studio.turn(Knobs.factors().getFirst(), -3);
    Wish asked =
        new Wish(
            "1.25", "0.85", first(SegmentField.REGION), "3", first(SegmentField.INDUSTRY), "2.5");
    assertEquals(Map.of(), own.add(asked));
    Stressed row = rows().getLast();
    assertEquals(
        new Stress(
            1.25,
            0.85,
            List.of(
                new Stress.Shock(SegmentField.REGION, first(SegmentField.REGION), 3),
                new Stress.Shock(SegmentField.INDUSTRY, first(SegmentField.INDUSTRY), 2.5))),
        row.stress());
    TrialFigures same = terminal(row.stress());
    assertEquals(same.cuts().lines(), row.figures().cuts().lines());
    assertEquals(same.cuts().cut(), row.figures().cuts().cut());
    assertEquals(same.lossOfBook(), row.figures().lossOfBook());
    assertEquals(same.waitingLines(), row.figures().waitingLines());
    for (Stressed each : rows()) {
      assertEquals(each.figures().waitingLines(), each.figures().waitingCuts().lines());
      assertEquals(each.figures().cuts().lines(), each.figures().cuts().numbers().length);
    }
  }

  private TrialFigures terminal(Stress stress) throws IOException {
    try (Book open = stand.read()) {
      Rules rules = stand.parts().findRules().find(open, null, null);
      Policy draft = Objects.requireNonNull(stand.state().draft());
      return new TryPolicy(new BuildTrial(new BookFloors(), stand.parts().clock()))
          .stress(
              open,
              new Rules(rules.card(), rules.cardDocument(), draft, 0),
              stress,
              null,
              Progress.NONE)
          .figures();
    }
  }

  @Test
  void oneMoreReadsTheBookForItselfAloneAndOneLessForNone() {
    studio.runs().stress();
    int usual = rows().size();
    Stressed second = rows().get(1);
    own.add(wish("4", ""));
    assertEquals(usual + 1, rows().size());
    assertSame(second, rows().get(1));
    own.add(wish("", "0.5"));
    studio.turn(Knobs.bookLines(), -1);
    own.remove(new Stress(4, 1, List.of()));
    assertEquals(usual + 1, rows().size());
    assertSame(second, rows().get(1), "a removal tried the rest anew");
    studio.runs().stress();
    assertEquals(new Stress(1, 0.5, List.of()), rows().getLast().stress());
    own.remove(Stress.NONE);
    assertEquals(usual + 1, rows().size(), "a usual stress was taken out");
  }

  @Test
  void everyFaultStandsAtItsPlaceAndNothingIsTried() {
    for (String wrong : List.of("0", "-1", "1001", "NaN", "many", "1e9")) {
      assertEquals(Set.of(Place.ODDS), own.add(wish(wrong, "")).keySet(), wrong);
    }
    assertEquals(Set.of(Place.INCOME), own.add(wish("", "101")).keySet());
    assertEquals(Set.of(Place.WHOLE), own.add(wish("1.0", "")).keySet());
    assertEquals(Set.of(Place.WHOLE), own.add(wish("2", "")).keySet(), "it is a usual one");
    Wish nowhere = new Wish("", "", null, "2", "shop", "");
    assertEquals(Set.of(Place.REGION, Place.INDUSTRY), own.add(nowhere).keySet());
    assertEquals(List.of(), rows());
    for (int i = 0; i < 5; i++) {
      assertEquals(Map.of(), own.add(wish("1" + i, "")));
    }
    assertEquals(Set.of(Place.WHOLE), own.add(wish("20", "")).keySet(), "it takes any number");
  }
}
