package org.limitdesk.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.Run;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Knobs;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.Slice;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.domain.whatif.TrialResult;
import org.limitdesk.ui.policy.OwnStresses;
import org.limitdesk.ui.policy.OwnStresses.Place;
import org.limitdesk.ui.policy.OwnStresses.Wish;
import org.limitdesk.ui.policy.ScenarioRules.Value;
import org.limitdesk.ui.policy.StudioController;
import org.limitdesk.workflow.DraftText;
import org.limitdesk.workflow.TryDrafts.Stressed;
import tools.jackson.databind.JsonNode;

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
    studio.set(Knobs.bookLines(), 1_000_000);
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
    assertTerminalSaysTheSame(
        row.figures(),
        "--odds=1.25",
        "--income=0.85",
        "--region=" + first(SegmentField.REGION),
        "--region-odds=3",
        "--industry=" + first(SegmentField.INDUSTRY),
        "--industry-odds=2.5");
  }

  private void assertTerminalSaysTheSame(TrialFigures figures, String... stress)
      throws IOException {
    Policy draft = Objects.requireNonNull(stand.state().draft());
    Path document = Files.writeString(folder.resolve("draft.yaml"), DraftText.of(draft));
    List<String> args =
        new ArrayList<>(List.of("stress", stand.book().file().toString(), "--lines"));
    args.addAll(List.of("--policy", document.toString(), "--json"));
    args.addAll(List.of(stress));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream said = new PrintStream(out, true, UTF_8);
    int status =
        new Program(stand.parts().userFolder(), stand.parts().clock())
            .run(
                said,
                new PrintStream(OutputStream.nullOutputStream()),
                args.toArray(String[]::new));
    Run run = new Run(status, out.toString(UTF_8), "").expect(0);
    assertEquals(run.json().at("/lines_cut").asInt(), figures.cuts().lines());
    assertEquals(run.json().at("/limit_cut").asString(), Fen.decimal(figures.cuts().cut()));
    assertTrue(figures.waitingLines() > 0, "no rail holds anything");
    assertEquals(run.json().at("/waiting").asInt(), figures.waitingLines());
    assertEquals(ids(run.json(), true), ids(figures, figures.waitingCuts()));
    assertEquals(ids(run.json(), false), ids(figures, figures.cuts()));
    assertEquals(
        run.json().at("/expected_loss_of_book_after").asString(),
        Fen.decimal(figures.lossOfBook()));
  }

  /** The cuts that wait, or those that go on, as the terminal lists them. */
  private static Set<String> ids(JsonNode told, boolean waiting) {
    Set<String> ids = new TreeSet<>();
    for (JsonNode line : told.get("proposed")) {
      boolean isCut = Action.named(line.get("action").asString()).orElseThrow().isCut();
      if (isCut && line.get("waits_for").isNull() != waiting) {
        ids.add(line.get("borrower").asString());
      }
    }
    return ids;
  }

  private static Set<String> ids(TrialFigures figures, Slice slice) {
    Set<String> ids = new TreeSet<>();
    TrialResult result = figures.result();
    for (int number : slice.numbers()) {
      ids.add(result.book().borrowerId(result.row(number)));
    }
    assertEquals(slice.lines(), ids.size());
    return ids;
  }

  @Test
  void stressThatIsUsualByNowStandsOnceAndStaysWhenThePersonTakesItsOwnOut() {
    studio.runs().stress();
    int usual = rows().size();
    Stress region = rows().getLast().stress();
    stand.state().ownStresses(List.of(region));
    studio.runs().stress();
    assertEquals(usual, rows().size());
    own.remove(region);
    assertEquals(usual, rows().size());
    assertEquals(region, rows().getLast().stress());
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
