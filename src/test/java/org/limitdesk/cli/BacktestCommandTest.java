package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.intake.policy.Policies;
import tools.jackson.databind.JsonNode;

/** What the back-test tells adds up, on books whose outcome is known in both ways. */
class BacktestCommandTest {
  private static final Path PUBLISHED =
      Path.of("../shared/data/uci-credit-default/UCI_Credit_Card.csv");
  private static final List<String> FATES = List.of("good", "bad", "indeterminate", "unknown");

  @TempDir private Path folder;

  @Test
  void everySegmentAddsUpToTheBookAndAPolicyAgainstItselfSwapsNothing() throws IOException {
    TestBook book = demo();
    JsonNode test = run(book, "2025-06", "6", "--against", "in-force");
    assertEquals("months", test.get("outcome").asString());
    for (JsonNode rows : test.get("segments")) {
      addsUp(test, rows);
    }
    addsUp(test, test.get("tiers"));
    assertEquals(test.get("lines").asLong(), sum(test, ""));
    assertEquals(test.get("cut").asLong(), sum(test, "_cut"));
    assertTrue(test.get("bad_cut").asLong() > 0);
    assertEquals(
        test.get("good_cut").asDouble() / test.get("bad_cut").asDouble(),
        test.get("good_cut_per_bad_cut").asDouble());
    assertEquals(test.get("cut"), test.at("/swap/cut_by_both"));
    assertEquals(0, test.at("/swap/cut_here_only").asLong());
    assertEquals(test.get("saved_loss"), test.at("/against/saved_loss"));
    long waiting = test.get("waiting").asLong();
    JsonNode held = run(book, "2025-06", "6", "--policy", held(book).toString());
    assertEquals(test.get("lines"), held.get("lines"));
    assertTrue(held.get("waiting").asLong() > waiting);
    assertTrue(held.get("cut").asLong() < test.get("cut").asLong());
  }

  /** The shipped policy with book rails of a tenth of its own. */
  private static Path held(TestBook book) throws IOException {
    String shipped = new String(Policies.defaultDocument(), StandardCharsets.UTF_8);
    String tight =
        shipped.replace("  lines: 0.05\n  limits: 0.04", "  lines: 0.0005\n  limits: 0.0004");
    return Files.writeString(book.path("tight.yaml"), tight);
  }

  @Test
  void aWindowBeyondTheBookIsToldAndProvesNobodyGood() {
    TestBook book = demo();
    JsonNode test = run(book, "2026-01", "4");
    assertEquals("[\"2026-04\",\"2026-05\"]", test.get("missing_months").toString());
    assertTrue(test.get("good").asLong() < test.get("lines").asLong() / 100);
    assertTrue(test.get("unknown").asLong() > test.get("lines").asLong() * 9 / 10);
    assertTrue(test.get("bad").asLong() > 0);
  }

  @ParameterizedTest
  @CsvSource({"2026-03, 6, LD-133, 3", "2031-01, 6, LD-121, 3", "2025-06, 0, LD-001, 2"})
  void whatCannotBeTriedIsRefused(String month, String horizon, String code, int status) {
    TestBook book = new TestBook(folder);
    book.ask("demo", "--borrowers", "50", "--history", "0").expect(0);
    assertEquals(
        code,
        book.ask("backtest", "--month", month, "--horizon", horizon).expect(status).errorCode());
  }

  @Test
  void thePublishedBookIsScoredByItsKnownOutcome() {
    assumeTrue(Files.exists(PUBLISHED), "the public data set is not beside the project");
    TestBook book = new TestBook(folder);
    book.ask("load", PUBLISHED.toString(), "--layout", "default-of-credit-card-clients").expect(0);
    JsonNode test = run(book, "2005-09", "1");
    assertEquals("outcomes", test.get("outcome").asString());
    assertEquals(30_000, test.get("lines").asLong() + test.get("already_bad").asLong());
    assertTrue(test.get("bad").asLong() > 6_500 && test.get("bad").asLong() <= 6_636);
    assertTrue(test.get("bad_cut").asLong() > test.get("good_cut").asLong());
    assertTrue(test.get("saved_loss").isNull() && test.get("caught_balance").isNull());
  }

  private TestBook demo() {
    TestBook book = new TestBook(folder);
    book.ask("demo", "--borrowers", "3000", "--history", "0").expect(0);
    return book;
  }

  private static JsonNode run(TestBook book, String month, String horizon, String... more) {
    String[] args = new String[4 + more.length];
    List<String> first = List.of("--month", month, "--horizon", horizon);
    for (int i = 0; i < args.length; i++) {
      args[i] = i < 4 ? first.get(i) : more[i - 4];
    }
    return book.ask("backtest", args).expect(0).json();
  }

  private static long sum(JsonNode test, String suffix) {
    return FATES.stream().mapToLong(fate -> test.get(fate + suffix).asLong()).sum();
  }

  private static void addsUp(JsonNode test, JsonNode rows) {
    for (String field : List.of("lines", "good", "bad", "cut", "good_cut", "bad_cut")) {
      long sum = 0;
      for (JsonNode row : rows) {
        sum += row.get(field).asLong();
      }
      assertEquals(test.get(field).asLong(), sum, field);
    }
  }
}
