package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import tools.jackson.databind.JsonNode;

/** Losses and forecasts at a terminal, against a recount over the stored rows. */
class LossRecountTest {
  /** The newest row of each line and month, open or not, with the book's own share. */
  private static final String ROWS =
      """
      WITH r AS (
        SELECT m.*, coalesce(v.own_share, 100000000) AS own FROM month m
        JOIN borrower_version v ON v.borrower = m.borrower
        WHERE m.generation = (SELECT max(generation) FROM month n
            WHERE n.month = m.month AND n.borrower = m.borrower)
          AND v.generation = (SELECT max(generation) FROM borrower_version w
            WHERE w.borrower = m.borrower))
      """;

  private static final String SUM =
      ROWS + "SELECT coalesce(sum((%s * own + 50000000) / 100000000), 0) FROM r WHERE month %s";

  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of(""));

  @BeforeEach
  void makeBook() {
    book = new TestBook(folder);
    book.ask("demo", "--borrowers", "1500", "--months", "13", "--history", "0").expect(0);
  }

  private long sum(String column, String where) {
    return Long.parseLong(Outside.lines(book.file(), SUM.formatted(column, where)).getFirst());
  }

  private JsonNode month(String month) {
    return book.ask("trends")
        .json()
        .get("months")
        .valueStream()
        .filter(each -> each.get("month").asString().equals(month))
        .findFirst()
        .orElseThrow();
  }

  private static long fen(JsonNode amount) {
    return Long.parseLong(amount.asString().replace(".", ""));
  }

  @Test
  void monthsAndQuartersAreThoseOfARecount() {
    JsonNode losses = month("2026-03").get("losses");
    long written = sum("charged_off", "= 202603");
    double average =
        (sum("balance", "= 202602 AND status < 2") + sum("balance", "= 202603 AND status < 2"))
            / 2.0;
    assertTrue(written > 0);
    assertEquals(written, fen(losses.get("charged_off")));
    assertEquals(sum("recovered", "= 202603"), fen(losses.get("recovered")));
    assertEquals(written * 12 / average, losses.get("charge_off_rate").asDouble(), 1e-12);
    JsonNode quarter = book.ask("trends").json().get("quarters").valueStream().toList().getLast();
    assertEquals("2026-Q1", quarter.get("quarter").asString());
    assertEquals(
        sum("charged_off", "BETWEEN 202601 AND 202603"), fen(quarter.at("/losses/charged_off")));
    double average3 =
        (sum("balance", "IN (202601, 202602) AND status < 2") * 2
                + sum("balance", "IN (202512, 202603) AND status < 2"))
            / 6.0;
    double net =
        (sum("charged_off", "BETWEEN 202601 AND 202603")
                - sum("recovered", "BETWEEN 202601 AND 202603"))
            * 4
            / average3;
    assertEquals(net, quarter.at("/losses/net_charge_off_rate").asDouble(), 1e-12);
  }

  @Test
  void fiveGradesAreThoseOfARecountAndAddUpToTheNplRatio() {
    JsonNode month = month("2026-03");
    long[] bad = new long[1];
    month
        .get("five_grade")
        .properties()
        .forEach(grade -> {
          String days =
              switch (grade.getKey()) {
                case "normal" -> "dpd = 0";
                case "special_mention" -> "dpd BETWEEN 1 AND 90";
                case "substandard" -> "dpd BETWEEN 91 AND 270";
                case "doubtful" -> "dpd BETWEEN 271 AND 360";
                default -> "dpd > 360";
              };
          long recount = sum("balance", "= 202603 AND status < 2 AND " + days);
          assertEquals(recount, fen(grade.getValue()), grade.getKey());
          bad[0] += days.contains("dpd =") || days.contains(" 1 AND") ? 0 : recount;
        });
    assertTrue(bad[0] > 0);
    assertEquals((double) bad[0] / fen(month.get("balance")), month.get("npl").asDouble(), 1e-12);
  }

  @Test
  void segmentsAddUpToTheWholeBook() {
    JsonNode trends = book.ask("trends", "--by", "region").json();
    for (int i = 0; i < 13; i++) {
      for (String field : new String[] {"charged_off", "recovered"}) {
        String path = "/months/" + i + "/losses/" + field;
        long sum = trends.get("segments").valueStream().mapToLong(each -> fen(each.at(path))).sum();
        assertEquals(fen(trends.at(path)), sum);
      }
    }
  }

  @Test
  void aCorrectionOfAWriteOffCounts() {
    String found =
        Outside.lines(
                book.file(),
                "SELECT b.borrower_id || ',2026-03,' || printf('%.2f', m.\"limit\" / 100.0)"
                    + " || ',0,0,charged_off,0' FROM month m JOIN borrower b ON b.key = m.borrower"
                    + " WHERE m.month = 202603 AND m.charged_off > 0 ORDER BY 1 LIMIT 1")
            .getFirst();
    String before = month("2026-03").at("/losses/charged_off").asString();
    book.write("fix.csv", TestBook.MONTHS + ",status,charged_off", found).load("fix.csv");
    JsonNode after = month("2026-03").get("losses");
    assertNotEquals(before, after.get("charged_off").asString());
    assertEquals(sum("charged_off", "= 202603"), fen(after.get("charged_off")));
    assertEquals(1, after.get("without_amount").asLong());
  }

  @Test
  void aBookThatTellsNoLossesHasNoRates() {
    TestBook silent = new TestBook(folder.resolve("silent"));
    folder.resolve("silent").toFile().mkdirs();
    silent.withBorrowers("C-1");
    silent
        .write(
            "months.csv",
            TestBook.MONTHS,
            "C-1,2026-02,10000.00,3000.00,0",
            "C-1,2026-03,10000.00,3000.00,0")
        .load("months.csv");
    JsonNode losses = silent.ask("trends").json().at("/months/1/losses");
    assertEquals("3000.00", losses.get("average").asString());
    for (String field :
        new String[] {"charged_off", "recovered", "charge_off_rate", "recovery_rate"}) {
      assertTrue(losses.get(field).isNull(), field);
    }
  }

  @Test
  void theForecastIsTheChainOfTheMeanFlows() {
    JsonNode flow = book.ask("flow", "--mean-of", "3").json();
    JsonNode months = flow.get("months");
    JsonNode chain = flow.at("/forecast/chain");
    double factor = 1;
    double loss = 0;
    for (int i = 6; i >= 0; i--) {
      String bucket = "M" + i;
      double mean = 0;
      for (int m = 9; m < 12; m++) {
        mean += months.get(m).at("/flow/" + bucket).asDouble() / 3;
      }
      factor *= mean;
      assertEquals(bucket, chain.get(i).get("bucket").asString());
      assertEquals(mean, chain.get(i).get("onward").asDouble(), 1e-12);
      assertEquals(factor, chain.get(i).get("loss_factor").asDouble(), 1e-12);
      loss += factor * fen(month("2026-03").at("/buckets/" + bucket));
    }
    loss += fen(month("2026-03").at("/buckets/M6+"));
    assertEquals(loss, (double) fen(flow.at("/forecast/expected_loss")), 1);
    assertEquals("2026-03", flow.at("/forecast/month").asString());
    assertEquals("2026-01", flow.at("/forecast/mean_of/0").asString());
  }
}
