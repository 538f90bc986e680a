package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The shape of what --json prints, name by name. */
class JsonTest {
  private static final String LAGGED =
      "\"rate_30_lagged\":null,\"rate_60_lagged\":null,\"rate_90_lagged\":null,";

  /** The book has no month before and tells nothing of losses. */
  private static final String UNTOLD =
      "\"losses\":{\"average\":null,\"charged_off\":null,\"without_amount\":0,\"recovered\":null,"
          + "\"charge_off_rate\":null,\"net_charge_off_rate\":null,\"recovery_rate\":null}";

  /** By count a status tells that no line was written off. */
  private static final String NONE = UNTOLD.replace("\"charged_off\":null", "\"charged_off\":0");

  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of("unset"));

  @BeforeEach
  void startWithABook() {
    book = new TestBook(folder).withBorrowers("C-1", "C-2");
    book.write(
        "months.csv",
        TestBook.MONTHS,
        "C-1,2026-03,8000,7.5,31",
        "C-2,2026-03,8000,2.5,0",
        "x,,,,");
  }

  @Test
  void load() {
    JsonNode load = book.load("months.csv");
    assertEquals(List.of("files", "borrowers", "months"), names(load));
    List<String> names = names(load.at("/files/0"));
    assertTrue(
        names.containsAll(
            List.of(
                "file",
                "rows",
                "accepted",
                "corrected",
                "unchanged",
                "quarantined",
                "warnings",
                "ignored_columns",
                "encoding")),
        names::toString);
    assertEquals("months.csv", load.at("/files/0/file").asString());
  }

  @Test
  void quarantine() {
    book.load("months.csv");
    JsonNode rows = book.ask("quarantine").expect(0).json();
    assertEquals(List.of("rows"), names(rows));
    assertEquals(List.of("file", "line", "column", "value", "reason"), names(rows.at("/rows/0")));
  }

  @Test
  void trendsByBalance() {
    book.load("months.csv");
    assertEquals(
        "{\"measure\":\"balance\",\"months\":[{\"month\":\"2026-03\",\"lines\":2,"
            + "\"balance\":\"10.00\",\"buckets\":{\"M0\":\"2.50\",\"M1\":\"0.00\",\"M2\":\"7.50\","
            + "\"M3\":\"0.00\",\"M4\":\"0.00\",\"M5\":\"0.00\",\"M6\":\"0.00\",\"M6+\":\"0.00\"},"
            + "\"rate_30\":0.75,\"rate_60\":0.0,\"rate_90\":0.0,\"npl\":0.0,"
            + LAGGED
            + "\"five_grade\":{\"normal\":\"2.50\",\"special_mention\":\"7.50\","
            + "\"substandard\":\"0.00\",\"doubtful\":\"0.00\",\"loss\":\"0.00\"},"
            + UNTOLD
            + "}],\"quarters\":[{\"quarter\":\"2026-Q1\",\"months\":1,"
            + UNTOLD
            + "}]}",
        book.ask("trends").expect(0).out().strip());
  }

  @Test
  void trendsByCountAndField() {
    book.load("months.csv");
    String months =
        "[{\"month\":\"2026-03\",\"lines\":2,\"balance\":\"10.00\",\"buckets\":{\"M0\":1,\"M1\":0,"
            + "\"M2\":1,\"M3\":0,\"M4\":0,\"M5\":0,\"M6\":0,\"M6+\":0},\"rate_30\":0.5,"
            + "\"rate_60\":0.0,\"rate_90\":0.0,\"npl\":0.0,"
            + LAGGED
            + "\"five_grade\":{\"normal\":1,\"special_mention\":1,\"substandard\":0,\"doubtful\":0,"
            + "\"loss\":0},"
            + NONE
            + "}],\"quarters\":[{\"quarter\":\"2026-Q1\",\"months\":1,"
            + NONE
            + "}]";
    assertEquals(
        "{\"measure\":\"count\",\"months\":%s,\"segments\":[{\"segment\":\"unknown\",\"months\":%s}]}"
            .formatted(months, months),
        book.ask("trends", "--measure", "count", "--by", "region").expect(0).out().strip());
  }

  @Test
  void logVerify() {
    List<String> names = names(book.ask("log verify").expect(0).json());
    assertEquals(List.of("entries", "ok", "head", "first_bad", "anchor"), names.subList(0, 5));
  }

  @Test
  void anError() {
    JsonNode error = book.at("no.book").ask("trends").expect(3).json();
    assertEquals(List.of("error"), names(error));
    assertEquals(List.of("code", "message"), names(error.get("error")).stream().sorted().toList());
  }

  @Test
  void progressAndMessagesGoToStandardError() {
    Run run = book.tryLoad("months.csv").expect(0);
    assertEquals(1, run.out().strip().lines().count());
    assertTrue(run.err().contains("months.csv"));
  }

  @Test
  void withoutItThereAreWordsForAPerson() {
    String file = book.file().toString();
    String words = book.run("load", file, book.path("months.csv").toString()).expect(0).out();
    assertTrue(words.contains("3 rows: 2 new"), words);
    words = book.run("trends", file).expect(0).out();
    assertTrue(words.contains("2026-03") && words.contains("75.00%"), words);
    words = book.run("trends", file, "--by", "gender", "--measure", "count").expect(0).out();
    assertTrue(words.contains("unknown") && words.contains("50.00%"), words);
    words = book.run("quarantine", file).expect(0).out();
    assertTrue(words.contains("months.csv line 4"), words);
    words = book.run("log", "verify", file).expect(0).out();
    assertTrue(words.contains("3 entries"), words);
    String copy = book.path("copy.book").toString();
    assertTrue(book.run("backup", file, copy).expect(0).out().contains("copy.book"));
    assertTrue(book.run("restore", copy, copy + "2").expect(0).out().contains("restored"));
  }

  private static List<String> names(JsonNode object) {
    return List.copyOf(object.propertyNames());
  }
}
