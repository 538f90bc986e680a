package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.store.Outside;
import tools.jackson.databind.JsonNode;

/** The published file as a book: its numbers are those that were counted without this program. */
class RealFileTest {
  private static final Path PUBLISHED =
      Path.of("../shared/data/uci-credit-default/UCI_Credit_Card.csv");

  @TempDir private Path folder;

  @Test
  void givesThePublishedSharesAndChangesNothingTheSecondTime() {
    assumeTrue(Files.exists(PUBLISHED), "the public data set is not beside the project");
    TestBook book = new TestBook(folder);
    JsonNode load = load(book);
    assertEquals(30_000, load.get("borrowers").asInt());
    assertEquals(180_000, load.get("months").asInt());
    assertEquals("30000 = 30000 + 0 + 0 + 0", TestBook.counts(load.at("/files/0")));
    assertEquals(List.of("TWD"), Outside.lines(book.file(), "SELECT currency FROM book"));
    assertEquals(List.of("6636"), Outside.lines(book.file(), "SELECT sum(bad) FROM outcome"));
    assertEquals(
        List.of(
            "2005-04 10.26 10.26 1.04",
            "2005-05 9.89 9.89 1.14",
            "2005-06 11.70 11.69 1.16",
            "2005-07 14.04 14.03 1.30",
            "2005-08 14.79 14.70 1.61",
            "2005-09 22.73 10.43 1.54"),
        shares(book));
    assertEquals("30000 = 0 + 0 + 30000 + 0", TestBook.counts(load(book).at("/files/0")));
    assertEquals(List.of("180000"), Outside.lines(book.file(), "SELECT count(*) FROM month"));
    book.ask("log verify").expect(0);
  }

  private static JsonNode load(TestBook book) {
    return book.ask(
            "load", PUBLISHED.toString(), "--layout", "default-of-credit-card-clients", "--strict")
        .expect(0)
        .json();
  }

  /** By month the share at status 1 and worse, 2 and worse, 3 and worse, in percent. */
  private static List<String> shares(TestBook book) {
    List<String> shares = new ArrayList<>();
    for (JsonNode month : book.ask("trends", "--measure", "count").json().get("months")) {
      double current = month.at("/buckets/M0").asDouble() / month.get("lines").asDouble();
      shares.add(
          String.format(
              Locale.ROOT,
              "%s %.2f %.2f %.2f",
              month.get("month").asString(),
              100 * (1 - current),
              100 * month.get("rate_30").asDouble(),
              100 * month.get("rate_60").asDouble()));
    }
    return shares;
  }
}
