package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.cli.TestBook;
import tools.jackson.databind.JsonNode;

/** Vintages at a terminal by each denominator, against a recount over the stored rows. */
class VintageRecountTest {
  /** The newest row of each line and month with its month of opening and the book's own share. */
  private static final String ROWS =
      """
      WITH r AS (
        SELECT m.*, coalesce(v.own_share, 100000000) AS own, v.opened_on / 100 AS opened,
               v.initial_limit
        FROM month m JOIN borrower_version v ON v.borrower = m.borrower
        WHERE m.generation = (SELECT max(generation) FROM month n
            WHERE n.month = m.month AND n.borrower = m.borrower)
          AND v.generation = (SELECT max(generation) FROM borrower_version w
            WHERE w.borrower = m.borrower))
      SELECT opened, sum((%s * own + 50000000) / 100000000) FROM r WHERE %s GROUP BY opened
      """;

  private static final String FIRST =
      "month = (SELECT min(t.month) FROM book_month t WHERE EXISTS (SELECT 1 FROM month f"
          + " WHERE f.month = t.month AND f.borrower = r.borrower))";

  @TempDir private static Path folder;

  @BeforeAll
  static void makeBook() {
    book().ask("demo", "--borrowers", "3000", "--months", "12", "--history", "0").expect(0);
  }

  private static TestBook book() {
    return new TestBook(folder).at("demo.book");
  }

  /** By month of opening. */
  private static Map<String, Double> sums(String column, String where) {
    Map<String, Double> sums = new HashMap<>();
    for (String row : Outside.lines(book().file(), ROWS.formatted(column, where))) {
      String[] cells = row.split("\\|");
      sums.put(cells[0].substring(0, 4) + "-" + cells[0].substring(4), Double.valueOf(cells[1]));
    }
    return sums;
  }

  @ParameterizedTest
  @CsvSource({
    "first_limits,\"limit\",FIRST",
    "initial_limits,initial_limit,FIRST",
    "drawn,drawn,month <= 202603"
  })
  void theLastPointIsThatOfARecount(String denominator, String column, String where) {
    JsonNode found = book().ask("vintage", "--denominator", denominator, "--worst", "M1").json();
    assertEquals(denominator, found.get("denominator").asString());
    assertEquals("balance", found.get("measure").asString());
    Map<String, Double> bad = sums("balance", "month = 202603 AND status < 2 AND dpd > 0");
    Map<String, Double> all = sums(column, where.equals("FIRST") ? FIRST : where);
    int overdue = 0;
    for (JsonNode cohort : found.get("cohorts")) {
      String opened = cohort.get("cohort").asString();
      JsonNode last = cohort.get("points").valueStream().toList().getLast();
      double owed = bad.getOrDefault(opened, 0.0);
      assertEquals(0, cohort.get("without_denominator").asLong());
      assertEquals(
          owed / all.getOrDefault(opened, Double.NaN), last.get("rate").asDouble(), 1e-12, opened);
      overdue += owed > 0 ? 1 : 0;
    }
    assertTrue(overdue > 0, "a cohort has something overdue");
    assertEquals(
        0, found.get("without_opening").asLong(), "the demo tells when each line was opened");
  }
}
