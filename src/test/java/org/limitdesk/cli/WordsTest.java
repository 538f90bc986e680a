package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a person reads at a terminal: rounded figures, units and words, no program's values. */
class WordsTest {
  @TempDir private static Path folder;
  private static TestBook book = new TestBook(Path.of("unset"));

  @BeforeAll
  static void makeADemoBook() {
    book = new TestBook(folder);
    book.ask("demo", "--borrowers", "1500").expect(0);
  }

  private static Run run(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    args.add(book.file().toString());
    args.addAll(List.of(more));
    return book.run(args.toArray(String[]::new));
  }

  private static String words(String command, String... more) {
    return run(command, more).expect(0).out();
  }

  private static void assertHas(String words, String wanted) {
    assertTrue(words.contains(wanted), () -> wanted + " is not in\n" + words);
  }

  @Test
  void explainTellsRoundedFiguresWithTheirUnits() {
    String words = words("explain", "D0000001");
    assertHas(words, " 83%  [54%, 84%) ");
    assertHas(words, "1 lender ");
    assertHas(words, "Signal, warn,     since 2026-03-31: Entered M1: 19 days past due.");
    assertHas(words, "limit 20,000.00 -> 17,200.00");
    assertHas(words, "limit 20,000.00, score 570, utilisation 86%, share 80%");
    assertHas(words, "signal overdue warn 2026-03-31");
    for (String raw : List.of("{", "=", "_", "0000000", "20260331")) {
      assertFalse(words.contains(raw), () -> raw + " is in\n" + words);
    }
  }

  @Test
  void thePointsLostAreWhatTheBaselineHasMoreThanTheLine() {
    JsonNode points = book.ask("explain", "D0000001").json().get("points");
    String words = words("explain", "D0000001");
    assertHas(words, "the card's baseline of the characteristic");
    for (JsonNode each : points) {
      String name = CharacteristicWords.name(each.get("characteristic").asString());
      String row =
          words
              .lines()
              .filter(line -> line.startsWith("  " + name + "  "))
              .findFirst()
              .orElseThrow();
      String[] cells = row.strip().split(" +");
      int lost = Integer.parseInt(cells[cells.length - 1]);
      int baseline = Integer.parseInt(cells[cells.length - 2]);
      assertEquals(each.get("lost").asInt(), lost, row);
      assertEquals(baseline - each.get("points").asInt(), lost, row);
    }
  }

  @Test
  void vintagesAreATableThatATerminalHasRoomFor() {
    String words = words("vintage");
    assertTrue(words.lines().allMatch(line -> line.length() <= 120), words);
    assertHas(words, "cohort          lines");
    assertHas(words, "--csv and --json have each month on book");
    JsonNode cohort = book.ask("vintage").json().get("cohorts").get(30);
    String row =
        words
            .lines()
            .filter(line -> line.startsWith(cohort.get("cohort").asString()))
            .findFirst()
            .orElseThrow();
    for (JsonNode point : cohort.get("points")) {
      if (point.get("mob").asInt() % 6 == 0 && point.get("mob").asInt() > 0) {
        assertHas(row, RollText.percent(point.get("rate").asDouble()));
      }
    }
  }

  @Test
  void meansOfCountsAreRounded() {
    String words = words("trends", "--measure", "count");
    assertFalse(words.lines().anyMatch(line -> line.matches(".*\\d\\.\\d{5}.*")), words);
  }

  @Test
  void theQueueTellsHowManyThereAreBeyondTheFirst() {
    int all = book.ask("queue", "--limit", "99999").json().get("cases").size();
    assertHas(words("queue"), "20 of %,d cases; --limit N shows more.".formatted(all));
    assertFalse(words("queue", "--limit", "99999").contains("--limit"));
    assertEquals(20, book.ask("queue").json().get("cases").size());
  }

  @Test
  void assessmentsAndPackagesAreToldInWords() {
    String assessed = words("assess");
    assertTrue(assessed.matches("(?s).*by action: recall \\d+, suspend \\d+, reduce.*"), assessed);
    String chosen = words("package", "--rule", "90+", "--freeze", "first");
    assertHas(chosen, "Mean total of a borrower");
    assertHas(words("package list"), "first                          2026-03 ");
    for (String raw : List.of("{", "=", "true", "_")) {
      assertFalse((assessed + chosen).contains(raw), () -> raw + " is in\n" + assessed + chosen);
    }
  }

  @Test
  void aFileThatWasWrittenIsToldOnStandardError() {
    Path csv = folder.resolve("flow.csv");
    Run run = run("flow", "--csv", csv.toString()).expect(0);
    assertTrue(Files.exists(csv));
    assertHas(run.err(), csv + " is written.");
    assertFalse(run.out().contains("written"));
  }

  @Test
  void moreMonthsThanTheBookHasAreRefusedWithTheMostThatCanBe() {
    Run flow = book.ask("flow", "--mean-of", "24").expect(3);
    assertEquals("LD-141", flow.errorCode());
    assertHas(flow.err(), "23 at the most");
    book.ask("flow", "--mean-of", "23").expect(0);
    Run overrides = book.ask("overrides", "--months", "30").expect(3);
    assertEquals("LD-142", overrides.errorCode());
    assertHas(overrides.err(), "3 at the most");
    book.ask("overrides", "--months", "3").expect(0);
  }

  @Test
  void aMonthWithoutNoticesIsToldWithTheMonthsThatHaveSome() {
    String folderOfNotices = folder.resolve("notices").toString();
    String words = words("notice", "--all-of", "2026-03", folderOfNotices);
    assertHas(words, "no cut of 2026-03 is decided.");
    assertTrue(words.matches("(?s).*2025-12 \\(\\d+\\), 2026-01 \\(\\d+\\).*"), words);
  }

  @Test
  void aCardIsComparedWithTheFirstMonthThatHasItsHistory() {
    JsonNode health = book.ask("card health", "--month", "2025-03").json();
    assertEquals("2024-10", health.get("base").asString());
    assertTrue(health.get("ks").asDouble() > 0, health.toString());
    assertHas(words("card health", "--month", "2025-06"), "No KS, AUC or Gini: The book ends");
    assertEquals(
        "2024-04", book.ask("card health", "--month", "2024-08").json().get("base").asString());
  }

  @Test
  void theTourLeavesOtherFilesAlone() throws Exception {
    Path pictures = Files.createDirectory(folder.resolve("pictures"));
    Files.writeString(pictures.resolve("01-today.png"), "an earlier one");
    Path other = Files.writeString(pictures.resolve("holiday.png"), "mine");
    assertEquals("LD-442", book.ask("tour", pictures.toString()).expect(3).errorCode());
    assertEquals("LD-441", book.ask("tour", other.toString()).expect(3).errorCode());
    assertEquals("mine", Files.readString(other));
  }
}
