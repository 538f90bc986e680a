package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.LineStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rolls, flows and vintages of a demo book, as a program reads them. */
class RollCommandTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path folder;

  @BeforeAll
  static void makeBook() {
    book().ask("demo", "--borrowers", "1500", "--months", "12", "--history", "0").expect(0);
  }

  private static TestBook book() {
    return new TestBook(folder).at("demo.book");
  }

  private static JsonNode ask(String command, String... arguments) {
    return JSON.readTree(book().ask(command, arguments).expect(0).out());
  }

  @ParameterizedTest
  @CsvSource({"2026-02,2026-03,balance", "2026-02,2026-03,count", "2025-06,2026-01,count"})
  void everyRowAddsToOneAndHoldsWhatItsMonthDoes(String from, String to, String measure) {
    JsonNode rolls = ask("roll", "--from", from, "--to", to, "--measure", measure);
    JsonNode months = ask("trends", "--measure", measure).get("months");
    JsonNode before =
        months.valueStream().filter(m -> m.get("month").asString().equals(from)).findFirst().get();
    for (Map.Entry<String, JsonNode> row : rolls.get("from").properties()) {
      String amount = row.getValue().get("amount").asString();
      assertEquals(before.get("buckets").get(row.getKey()).asString(), amount);
      JsonNode shares = row.getValue().get("to");
      assertEquals(13, shares.size());
      if (!shares.get("M0").isNull()) {
        assertEquals(1, shares.valueStream().mapToDouble(JsonNode::asDouble).sum(), 1e-12);
      }
    }
  }

  @Test
  void sharesAreThoseOfARecountRowByRow() throws IOException {
    Map<String, Long> ends = new HashMap<>();
    long whole = 0;
    try (Book open = book().shelf().read(book().file());
        LineStream lines = open.lines(202603)) {
      for (LineHistory line = lines.next(); line != null; line = lines.next()) {
        MonthFacts now = line.now();
        MonthFacts then = line.months().size() < 2 ? now : line.months().reversed().get(1);
        if (then.month() == 202602 && then.status().isOpen() && then.dpd() == 0) {
          long owed = Fen.share(Math.max(0, then.balance()), line.borrower().ownShare());
          whole += owed;
          ends.merge(end(then, now), owed, Long::sum);
        }
      }
    }
    JsonNode row = ask("roll", "--from", "2026-02", "--to", "2026-03").get("from").get("M0");
    assertEquals(Fen.decimal(whole), row.get("amount").asString());
    for (Map.Entry<String, Long> end : ends.entrySet()) {
      double share = row.get("to").get(end.getKey()).asDouble();
      assertEquals((double) end.getValue() / whole, share, 1e-12, end.getKey());
    }
  }

  private static String end(MonthFacts then, MonthFacts now) {
    if (!now.status().isOpen()) {
      return now.status().code();
    }
    return then.balance() > 0 && now.balance() == 0
        ? "paid_off"
        : BucketEdges.STANDARD.bucket(now.dpd()).label();
  }

  @ParameterizedTest
  @ValueSource(strings = {"balance", "count"})
  void flowIsTheWorsePartOfTheRolls(String measure) {
    JsonNode flow = ask("flow", "--measure", measure).get("months");
    assertEquals(11, flow.size());
    JsonNode last = flow.get(10);
    JsonNode rolls =
        ask("roll", "--from", "2026-02", "--to", "2026-03", "--measure", measure).get("from");
    JsonNode m1 = rolls.get("M1").get("to");
    double worse = m1.get("charged_off").asDouble();
    for (String to : new String[] {"M2", "M3", "M4", "M5", "M6", "M6+"}) {
      worse += m1.get(to).asDouble();
    }
    assertEquals("2026-03", last.get("month").asString());
    assertEquals(worse, last.get("flow").get("M1").asDouble(), 1e-12);
    assertTrue(last.get("inflow").asDouble() > 0);
  }

  @Test
  void vintageSaysItsTermsAndItsPointsRiseWhereLinesAreCountedForGood() {
    JsonNode found = ask("vintage", "--ever", "--worst", "M1");
    assertEquals("lines", found.get("denominator").asString());
    assertTrue(found.get("cohorts").size() > 3);
    for (JsonNode cohort : found.get("cohorts")) {
      double before = 0;
      for (JsonNode point : cohort.get("points")) {
        assertTrue(point.get("rate").asDouble() >= before);
        before = point.get("rate").asDouble();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03,2026-02,2,later month",
    "2019-01,2026-03,3,does not have 2019-01",
    "2026-2,2026-03,2,is no month"
  })
  void wrongMonthsAreSaid(String from, String to, int status, String sentence) {
    Run run = book().ask("roll", "--from", from, "--to", to).expect(status);
    assertTrue(run.err().contains(sentence), run.err());
  }
}
