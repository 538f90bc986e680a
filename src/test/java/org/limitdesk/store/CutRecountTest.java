package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.cli.Run;
import org.limitdesk.cli.TestBook;
import tools.jackson.databind.JsonNode;

/** Segments and their combinations at a terminal, against a recount over the stored rows. */
class CutRecountTest {
  /** The newest row of each line and month with what the newest row of its borrower says. */
  private static final String ROWS =
      """
      WITH r AS (
        SELECT m.month, m.borrower, m.balance, m.dpd, m.status, m."limit", m.charged_off,
               coalesce(v.own_share, 100000000) AS own, v.region, v.purpose, v.opened_on
        FROM month m JOIN borrower_version v ON v.borrower = m.borrower
        WHERE m.generation = (SELECT max(generation) FROM month n
            WHERE n.month = m.month AND n.borrower = m.borrower)
          AND v.generation = (SELECT max(generation) FROM borrower_version w
            WHERE w.borrower = m.borrower))
      """;

  private static final String OWED = "coalesce(sum((%s * own + 50000000) / 100000000), 0)";

  @TempDir private static Path folder;
  private static String region = "";
  private static String another = "";
  private static String purpose = "";

  @BeforeAll
  static void makeBook() {
    book().ask("demo", "--borrowers", "2000", "--months", "6", "--history", "0").expect(0);
    List<String> regions =
        Outside.lines(
            book().file(), "SELECT region FROM borrower_version GROUP BY 1 ORDER BY count(*) DESC");
    region = regions.get(0);
    another = regions.get(1);
    purpose =
        Outside.lines(
                book().file(),
                "SELECT purpose FROM borrower_version GROUP BY 1 ORDER BY count(*) DESC")
            .getFirst();
  }

  private static TestBook book() {
    return new TestBook(folder).at("demo.book");
  }

  private static JsonNode ask(String command, String... arguments) {
    return book().ask(command, arguments).expect(0).json();
  }

  private static long recount(String what, String where) {
    String sql = ROWS + "SELECT " + what + " FROM r WHERE " + where;
    return Long.parseLong(Outside.lines(book().file(), sql).getFirst());
  }

  private static long fen(JsonNode amount) {
    return Long.parseLong(amount.asString().replace(".", ""));
  }

  private static String[] cut() {
    return new String[] {
      "--where", "region=" + region, "--where", "region=" + another, "--where", "purpose=" + purpose
    };
  }

  private static String chosen() {
    return "region IN ('%s', '%s') AND purpose = '%s'".formatted(region, another, purpose);
  }

  private static String[] with(String... first) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(cut()));
    return all.toArray(String[]::new);
  }

  @Test
  void trendsCountTheLinesOfACombination() {
    JsonNode trends = ask("trends", cut());
    JsonNode month = trends.at("/months/5");
    String now = chosen() + " AND month = 202603";
    assertEquals(recount("count(*)", now + " AND status < 2"), month.get("lines").asLong());
    assertTrue(month.get("lines").asLong() > 20);
    assertEquals(
        recount(OWED.formatted("balance"), now + " AND status < 2"), fen(month.get("balance")));
    long written = recount(OWED.formatted("charged_off"), chosen() + " AND month > 202510");
    long told = 0;
    for (int i = 1; i < 6; i++) {
      told += fen(trends.at("/months/" + i + "/losses/charged_off"));
    }
    assertEquals(written, told);
    assertEquals(2, trends.at("/where/region").size());
  }

  @Test
  void rollsCountTheLinesOfTheFirstMonth() {
    JsonNode rolls = ask("roll", with("--from", "2026-02", "--to", "2026-03"));
    String before = chosen() + " AND month = 202602 AND status < 2";
    assertEquals(
        recount(OWED.formatted("balance"), before + " AND dpd = 0"),
        fen(rolls.at("/from/M0/amount")));
    JsonNode by = ask("roll", with("--from", "2026-02", "--to", "2026-03", "--by", "limit_band"));
    long sum = 0;
    for (JsonNode segment : by.get("segments")) {
      String[] edges = segment.get("segment").asString().replace("+", "-99999999").split("-");
      long amount = fen(segment.at("/from/M0/amount"));
      String band = " AND \"limit\" >= %s00 AND \"limit\" < %s00".formatted(edges[0], edges[1]);
      assertEquals(recount(OWED.formatted("balance"), before + " AND dpd = 0" + band), amount);
      sum += amount;
    }
    assertTrue(by.get("segments").size() > 3);
    assertEquals(fen(by.at("/from/M0/amount")), sum);
  }

  @Test
  void aLineThatGoesIntoAnotherBandIsNotMissing() {
    TestBook raised = new TestBook(folder).at("raised.book").withBorrowers("C-1");
    raised
        .write(
            "raised.csv",
            TestBook.MONTHS,
            "C-1,2026-02,4000.00,3000.00,0",
            "C-1,2026-03,12000.00,3000.00,10")
        .load("raised.csv");
    JsonNode rolls =
        raised
            .ask("roll", "--from", "2026-02", "--to", "2026-03", "--where", "limit_band=1000-5000")
            .expect(0)
            .json();
    assertEquals(1, rolls.at("/from/M0/to/M1").asDouble());
    JsonNode flow = raised.ask("flow", "--by", "limit_band").expect(0).json().get("segments");
    assertEquals(2, flow.size());
    assertEquals("3000.00", flow.at("/1/forecast/amount").asString());
    assertEquals("1000-5000", flow.at("/0/segment").asString());
    assertEquals(1, flow.at("/0/months/0/inflow").asDouble());
    assertEquals("0.00", flow.at("/0/forecast/amount").asString());
  }

  @Test
  void flowsAndForecastsOfSegmentsAreThoseOfTheSegmentAlone() {
    JsonNode by = ask("flow", "--by", "region");
    JsonNode alone = ask("flow", "--where", "region=" + region);
    JsonNode segment =
        by.get("segments")
            .valueStream()
            .filter(each -> each.get("segment").asString().equals(region))
            .findFirst()
            .orElseThrow();
    assertEquals(alone.get("months"), segment.get("months"));
    assertEquals(alone.get("forecast"), segment.get("forecast"));
    long held =
        by.get("segments").valueStream().mapToLong(each -> fen(each.at("/forecast/amount"))).sum();
    assertEquals(fen(by.at("/forecast/amount")), held);
    assertEquals(
        recount(
            OWED.formatted("balance"),
            "region = '%s' AND month = 202603 AND status < 2".formatted(region)),
        fen(alone.at("/forecast/amount")));
  }

  @Test
  void vintagesOfSegmentsAddUp() {
    JsonNode by = ask("vintage", with("--by", "limit_band"));
    long lines = 0;
    for (JsonNode segment : by.get("segments")) {
      for (JsonNode cohort : segment.get("cohorts")) {
        lines += cohort.get("lines").asLong();
      }
    }
    assertEquals(
        recount("count(DISTINCT borrower)", chosen() + " AND opened_on IS NOT NULL"), lines);
    long whole = 0;
    for (JsonNode cohort : by.get("cohorts")) {
      whole += cohort.get("lines").asLong();
    }
    assertEquals(whole, lines);
  }

  /** Counted over every month by what the assessment of the last one wrote of each line. */
  @Test
  void tierAndScoreBandAreThoseOfTheLastMonth() {
    TestBook scored = new TestBook(folder).at("scored.book");
    scored.ask("demo", "--borrowers", "400", "--months", "4", "--history", "0").expect(0);
    assertEquals("LD-580", scored.ask("trends", "--by", "tier").expect(3).errorCode());
    scored.ask("assess").expect(0);
    Map<String, Double> told = new HashMap<>();
    Map<String, String> tiers = new HashMap<>();
    for (JsonNode line : scored.ask("scores").expect(0).json().get("rows")) {
      String borrower = line.get("borrower").asString();
      if (line.get("score").isNumber()) {
        told.put(borrower, line.get("score").asDouble());
      }
      tiers.put(borrower, line.path("tier").asString("unknown"));
    }
    assertTrue(told.size() > 300);
    Map<String, Long> byTier = new HashMap<>();
    Map<String, Long> byBand = new HashMap<>();
    String open =
        "SELECT b.borrower_id || ',' || r.month FROM r JOIN borrower b ON b.key = r.borrower"
            + " WHERE r.status < 2";
    for (String row : Outside.lines(scored.file(), ROWS + open)) {
      String[] cells = row.split(",");
      byTier.merge(cells[1] + tiers.getOrDefault(cells[0], "unknown"), 1L, Long::sum);
      Double score = told.get(cells[0]);
      long from = score == null ? 0 : (long) Math.floor(score / 50) * 50;
      String band = score == null ? "unknown" : from + "-" + (from + 50);
      byBand.merge(cells[1] + band, 1L, Long::sum);
    }
    assertEquals(byTier, counted(scored.ask("trends", "--by", "tier").expect(0).json()));
    assertEquals(byBand, counted(scored.ask("trends", "--by", "score_band").expect(0).json()));
    assertTrue(byBand.size() > 8);
  }

  private static Map<String, Long> counted(JsonNode trends) {
    Map<String, Long> counted = new HashMap<>();
    for (JsonNode segment : trends.get("segments")) {
      for (JsonNode month : segment.get("months")) {
        long lines = month.get("lines").asLong();
        if (lines > 0) {
          counted.put(
              month.get("month").asString().replace("-", "") + segment.get("segment").asString(),
              lines);
        }
      }
    }
    return counted;
  }

  @ParameterizedTest
  @ValueSource(strings = {"trends", "flow", "vintage", "roll --from 2026-02 --to 2026-03"})
  void aSegmentThatThereIsNotIsSaid(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    String name = words.removeFirst();
    words.addAll(List.of("--where", "region=Nowhere"));
    Run run = book().ask(name, words.toArray(String[]::new)).expect(2);
    assertEquals("LD-484", run.errorCode());
    assertTrue(run.err().contains(region), run.err());
  }

  @ParameterizedTest
  @CsvSource({"--where,zodiac=A,LD-002", "--by,zodiac,LD-002", "--where,region,LD-001"})
  void aFieldThatThereIsNotIsSaid(String option, String value, String code) {
    assertEquals(code, book().ask("flow", option, value).expect(2).errorCode());
  }
}
