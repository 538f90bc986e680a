package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.fit.Candidates;
import org.limitdesk.domain.scoring.fit.FitSettings;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.CardOutcome;
import org.limitdesk.workflow.FitCard;
import org.limitdesk.workflow.FitRequest;
import org.limitdesk.workflow.FitRequest.Population;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import tools.jackson.databind.JsonNode;

/** Fits cards on a demo book and measures them, through the command line alone. */
class CardFitCommandTest {
  @TempDir private static Path folder;
  private static TestBook book = new TestBook(Path.of("unset"));

  @BeforeAll
  static void makeABook() {
    book = new TestBook(folder);
    book.run("demo", book.file().toString(), "--borrowers", "1500", "--seed", "4").expect(0);
  }

  private static List<String> names(JsonNode object) {
    return List.copyOf(object.propertyNames());
  }

  @Test
  void theObjectHasTheNamesAndItsFiguresAgreeWithEachOther() throws IOException {
    Path out = book.path("known.pmml");
    JsonNode fit =
        book.ask("card fit", "--outcome", "known", "--population", "current", "--out", out + "")
            .expect(0)
            .json();
    assertTrue(
        names(fit).containsAll(List.of("train", "hold_out", "characteristics")), fit::toString);
    for (String where : List.of("train", "hold_out")) {
      JsonNode quality = fit.get(where);
      assertTrue(names(quality).containsAll(List.of("auc", "ks", "gini")), where);
      assertEquals(2 * quality.get("auc").asDouble() - 1, quality.get("gini").asDouble(), 1e-12);
      assertTrue(quality.get("auc").asDouble() > 0.65, quality::toString);
    }
    Scorecard card = Cards.read(out);
    JsonNode train = fit.get("train");
    for (JsonNode each : fit.get("characteristics")) {
      long good = 0;
      long bad = 0;
      for (JsonNode bin : each.get("bins")) {
        good += bin.get("good").asLong();
        bad += bin.get("bad").asLong();
      }
      assertEquals(train.get("lines").asLong(), good + bad, each::toString);
      assertEquals(train.get("bad").asLong(), bad, each::toString);
    }
    assertEquals(
        fit.get("unclear").asLong(),
        train.get("all_lines").asLong()
            - train.get("lines").asLong()
            + fit.at("/hold_out/all_lines").asLong()
            - fit.at("/hold_out/lines").asLong());
    assertEquals(fit.get("characteristics").size(), card.characteristics().size());
    for (int i = 0; i < card.characteristics().size(); i++) {
      JsonNode bins = fit.at("/characteristics/" + i + "/bins");
      for (int j = 0; j < bins.size(); j++) {
        assertEquals(List.of("bin", "good", "bad", "woe", "iv", "points"), names(bins.get(j)));
        assertEquals(
            0,
            card.characteristics()
                .get(i)
                .attributes()
                .get(j)
                .points()
                .compareTo(bins.get(j).get("points").decimalValue()));
      }
    }
    String text = Files.readString(out);
    assertTrue(text.contains("limitdesk.woe") && text.contains("limitdesk.good"));
  }

  @Test
  void reachingM4IsFoundInTheBooksOwnMonths() {
    JsonNode fit = book.ask("card fit", "--outcome", "M4-in-9").expect(0).json();
    assertEquals(9, fit.get("horizon_months").asInt());
    assertEquals("active lines in M0 and M1", fit.get("population").asString());
    assertEquals(24 - 9, fit.get("months").size());
    assertTrue(fit.get("unclear").asLong() > 0, "no line was at worst in M2 or M3");
  }

  @Test
  void theHeldOutAreThoseOfTheList() throws IOException {
    List<String> ids = new ArrayList<>(List.of("ID"));
    String all = book.run("scores", book.file().toString()).expect(0).out();
    assertEquals("borrower,score,pd,tier", all.lines().findFirst().orElse(""));
    all.lines().skip(1).map(line -> line.split(",")[0]).limit(600).forEach(ids::add);
    JsonNode rows = book.ask("scores").expect(0).json().get("rows");
    assertEquals(all.lines().count() - 1, rows.size());
    assertEquals(ids.get(1), rows.at("/0/borrower").asString());
    Files.write(book.path("ids.csv"), ids);
    String month = book.ask("trends").json().at("/months/11/month").asString();
    JsonNode fit =
        book.ask(
                "card fit",
                "--outcome",
                "known",
                "--from",
                month,
                "--to",
                month,
                "--least-share",
                "0.1",
                "--hold-out",
                book.path("ids.csv").toString())
            .expect(0)
            .json();
    assertEquals(month, fit.at("/months/0").asString());
    assertEquals(1, fit.get("months").size());
    assertEquals(600, fit.at("/hold_out_ids/given").asInt());
    String then = book.run("scores", book.file() + "", "--month", month).expect(0).out();
    long there = then.lines().map(line -> line.split(",")[0]).filter(ids::contains).count();
    assertEquals(
        there, fit.at("/hold_out_ids/found").asLong(), "not all have a line in that month");
    long held = fit.at("/hold_out/lines").asLong();
    assertTrue(held > 400 && held <= 600, "held out " + held);
    assertTrue(fit.at("/train/lines").asLong() > 600, fit::toString);
  }

  @Test
  void whatIsBarredIsWrongUsageAndWritesNothing() {
    Path out = book.path("barred.pmml");
    for (String barred : List.of("gender", "age", "region", "education", "marital_status")) {
      Run run =
          book.ask(
              "card fit",
              "--outcome",
              "known",
              "--characteristics",
              "dpd_now," + barred,
              "--out",
              out.toString());
      assertEquals("LD-001", run.expect(2).errorCode(), barred);
    }
    assertFalse(Files.exists(out));
  }

  @Test
  void aFileThatIsThereOrHasNoFolderIsRefusedBeforeTheFitBegins() throws IOException {
    byte[] before = Files.readAllBytes(book.file());
    String wrong = "M4-in-60";
    for (String outcome : List.of("known", wrong)) {
      assertEquals("LD-114", fitInto(outcome, book.file()).errorCode());
      assertEquals("LD-101", fitInto(outcome, book.path("none").resolve("a.pmml")).errorCode());
    }
    assertArrayEquals(before, Files.readAllBytes(book.file()));
  }

  private static Run fitInto(String outcome, Path out) {
    return book.ask("card fit", "--outcome", outcome, "--out", out.toString()).expect(3);
  }

  @Test
  void twoFittedCardsOfOneNameAreBothImported() throws IOException {
    book.run("demo", book.path("two.book").toString(), "--borrowers", "20").expect(0);
    List<String> versions = new ArrayList<>();
    for (String horizon : List.of("6", "9", "12")) {
      Path out = book.path("two" + horizon + ".pmml");
      String version = horizon.equals("12") ? "2026" : "";
      book.ask(
              "card fit",
              "--outcome",
              "M4-in-" + horizon,
              "--card-version",
              version,
              "--out",
              out.toString())
          .expect(0);
      book.run("card", "import", book.path("two.book").toString(), out.toString()).expect(0);
      versions.add(Cards.read(out).version());
    }
    assertEquals(List.of("", "", "2026"), versions);
  }

  @Test
  void aFitCanBeStoppedAnywhere() {
    FitRequest request =
        new FitRequest(
            "stopped",
            "",
            new CardOutcome.Told(),
            null,
            null,
            null,
            Population.OPEN,
            false,
            Candidates.offered(),
            FitSettings.STANDARD,
            null,
            10_000);
    for (int steps : new int[] {0, 3, 20, 60}) {
      assertThrows(
          CancellationException.class,
          () -> {
            try (Book open = book.shelf().read(book.file())) {
              new FitCard(new BookFloors()).fit(open, request, stoppedAfter(steps));
            }
          },
          "after " + steps + " steps");
    }
  }

  private static Progress stoppedAfter(int steps) {
    int[] heard = {0};
    return new Progress() {
      @Override
      public void at(String step, double share) {
        heard[0]++;
      }

      @Override
      public boolean isCancelled() {
        return heard[0] >= steps;
      }
    };
  }

  @Test
  void whatCannotBeFittedIsRefusedInASentence() throws IOException {
    book.ask("card fit", "--outcome", "M5-in-3").expect(2);
    assertEquals("LD-130", book.ask("card fit", "--outcome", "M4-in-60").expect(3).errorCode());
    Files.writeString(book.path("strangers.csv"), "nobody\n");
    assertEquals(
        "LD-132",
        book.ask(
                "card fit",
                "--outcome",
                "known",
                "--hold-out",
                book.path("strangers.csv").toString())
            .expect(3)
            .errorCode());
    assertEquals(
        "LD-206",
        book.ask("card fit", "--outcome", "known", "--hold-out", "no.csv").expect(3).errorCode());
  }

  @Test
  void healthHasItsNamesAndAMonthAgainstItselfHasNotMoved() {
    String month = book.ask("trends").json().at("/months/11/month").asString();
    JsonNode health = book.ask("card health", "--base", month, "--month", month).expect(0).json();
    assertTrue(
        names(health)
            .containsAll(
                List.of("ks", "auc", "gini", "psi", "characteristics", "calibration", "migration")),
        health::toString);
    assertEquals(0, health.get("psi").asDouble(), 1e-12);
    health
        .get("characteristics")
        .forEach(each -> assertEquals(0, each.get("psi").asDouble(), 1e-12));
    assertEquals(0, health.get("warnings").size());
    assertTrue(health.get("auc").asDouble() > 0.6, health::toString);
    long moved = 0;
    for (JsonNode cell : health.get("migration")) {
      moved +=
          cell.get("from").asString().equals(cell.get("to").asString())
              ? 0
              : cell.get("lines").asLong();
    }
    assertEquals(0, moved);
  }

  @Test
  void withoutAnOutcomeThereIsNoKsAndItSaysWhy() {
    JsonNode health = book.ask("card health").expect(0).json();
    assertTrue(health.get("ks").isNull() && health.get("auc").isNull());
    assertTrue(health.get("why").asString().contains("horizon"), health::toString);
    assertTrue(health.get("psi").asDouble() > 0);
  }

  @Test
  void aChallengerLikeTheCardAgreesEverywhere() {
    Path out = book.path("challenger.pmml");
    book.ask("card fit", "--outcome", "M4-in-12", "--out", out.toString()).expect(0);
    String card = out.toString();
    JsonNode same = book.ask("card health", "--card", card, "--challenger", card).expect(0).json();
    assertEquals(1, same.at("/challenger/agreement").asDouble());
    assertEquals(0, same.at("/challenger/changed").asInt());
    JsonNode other = book.ask("card health", "--challenger", card).expect(0).json();
    assertTrue(other.at("/challenger/changed").asInt() > 0);
    long cells = 0;
    for (JsonNode cell : other.at("/challenger/swap")) {
      cells += cell.get("lines").asLong();
    }
    assertEquals(other.get("scored").asLong(), cells);
  }

  @Test
  void wordsForAPersonNameEveryBin() {
    String fit =
        book.run("card", "fit", book.file().toString(), "--outcome", "M4-in-12").expect(0).out();
    assertTrue(fit.contains("WOE") && fit.contains("held out") && fit.contains("Hosmer"), fit);
    String health = book.run("card", "health", book.file().toString()).expect(0).out();
    assertTrue(health.contains("PSI") && health.contains("from tier to tier"), health);
  }
}
