package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import tools.jackson.databind.JsonNode;

/** Stages, their moves and promises at a terminal, against a recount over the stored rows. */
class CollectionRecountTest {
  /** The newest row of each line and month with its stage and the book's own part. */
  private static final String ROWS =
      """
      WITH r AS (
        SELECT m.month, m.borrower, m.balance, m.status, m.dpd, m.paid, m.charged_off, m.recovered,
          coalesce(v.own_share, 100000000) AS own,
          (m.balance * coalesce(v.own_share, 100000000) + 50000000) / 100000000 AS part,
          CASE WHEN m.status > 1 OR m.dpd = 0 THEN NULL
            WHEN m.dpd > 90 OR EXISTS (SELECT 1 FROM flag f WHERE f.borrower = m.borrower AND f.kind = 4
              AND f."from" / 100 <= m.month AND (f."to" IS NULL OR f."to" / 100 > m.month)) THEN 'late'
            WHEN m.dpd > 30 THEN 'mid' ELSE 'early' END AS stage
        FROM month m JOIN borrower_version v ON v.borrower = m.borrower
        WHERE m.generation = (SELECT max(generation) FROM month n WHERE n.month = m.month AND n.borrower = m.borrower)
          AND v.generation = (SELECT max(generation) FROM borrower_version w WHERE w.borrower = m.borrower))
      """;

  private static final Map<String, String> MOVES =
      Map.of(
          "cured", "n.status < 2 AND n.dpd = 0",
          "stayed", "n.stage = r.stage",
          "eased",
              "n.stage < r.stage AND n.stage = 'early' OR n.stage = 'mid' AND r.stage = 'late'",
          "rolled",
              "n.stage > r.stage AND r.stage = 'early' OR n.stage = 'late' AND r.stage = 'mid'",
          "written_off", "n.status = 3",
          "left", "n.borrower IS NULL OR n.status IN (2, 4)");

  @TempDir private Path folder;
  private TestBook book = new TestBook(Path.of(""));

  @BeforeEach
  void makeBook() {
    book = new TestBook(folder);
    book.ask("demo", "--borrowers", "1500", "--months", "13", "--history", "0").expect(0);
  }

  private String sql(String query) {
    return Outside.lines(book.file(), ROWS + query).getFirst();
  }

  private static String sum(JsonNode sum) {
    return sum.get("lines") + "|" + fen(sum.get("balance"));
  }

  private static long fen(JsonNode amount) {
    return Long.parseLong(amount.asString().replace(".", ""));
  }

  private List<JsonNode> months() {
    return book.ask("collections", "--results").json().get("months").valueStream().toList();
  }

  @Test
  void whatEachStageHoldsAndWhereItsLinesWentIsThatOfARecount() {
    List<JsonNode> months = months();
    assertEquals(13, months.size());
    long moved = 0;
    for (int i = 0; i < months.size(); i++) {
      int month = number(months.get(i));
      for (JsonNode stage : months.get(i).get("stages").values()) {
        String name = stage.get("stage").asString();
        assertEquals(
            sql(
                "SELECT count(*), coalesce(sum(part), 0) FROM r WHERE month = %d AND stage = '%s'"
                    .formatted(month, name)),
            sum(stage),
            month + name);
        if (i == 0) {
          assertTrue(stage.get("moved").isNull());
        } else {
          moved += moves(stage, name, number(months.get(i - 1)), month);
        }
      }
    }
    assertTrue(moved > 200, "lines that moved: " + moved);
  }

  private long moves(JsonNode stage, String name, int before, int month) {
    String from =
        "SELECT count(*), coalesce(sum(r.part), 0) FROM r"
            + " LEFT JOIN r n ON n.borrower = r.borrower AND n.month = %d"
            + " WHERE r.month = %d AND r.stage = '%s' AND (%s)";
    MOVES.forEach((move, condition) ->
        assertEquals(
            sql(from.formatted(month, before, name, condition)),
            sum(stage.get("moved").get(move)),
            month + name + move));
    assertEquals(sql(from.formatted(month, before, name, "true")), sum(stage.get("before")));
    return stage.get("before").get("lines").asLong();
  }

  private static int number(JsonNode month) {
    return Integer.parseInt(month.get("month").asString().replace("-", ""));
  }

  @Test
  void whatWasRecoveredAfterAWriteOffIsThatOfARecount() {
    String part = "coalesce(sum((%s * own + 50000000) / 100000000), 0)";
    for (JsonNode month : months()) {
      assertEquals(
          sql(
              "SELECT "
                  + part.formatted("charged_off")
                  + ", "
                  + part.formatted("recovered")
                  + " FROM r WHERE month = "
                  + number(month)),
          fen(month.get("written_off")) + "|" + fen(month.get("recovered")));
    }
  }

  /** Each promise of the demo is one of one borrower and month mostly; those are recounted. */
  @Test
  void promisesAreCountedInTheMonthInWhichTheyWereTakenAndJudgedByWhatWasPaid() {
    long taken = 0;
    long kept = 0;
    for (JsonNode month : months()) {
      long ofMonth =
          month.get("stages").valueStream().mapToLong(s -> s.at("/promises/taken").asLong()).sum();
      assertEquals(
          Outside.lines(
                  book.file(),
                  "SELECT count(*) FROM contact WHERE promised_amount > 0 AND at / 100000000 = "
                      + number(month))
              .getFirst(),
          Long.toString(ofMonth));
      taken += ofMonth;
      kept +=
          month.get("stages").valueStream().mapToLong(s -> s.at("/promises/kept").asLong()).sum();
    }
    assertTrue(kept > 0 && kept < taken, kept + " of " + taken);
    // Of borrowers who promised once alone, nothing is shared out among promises.
    String once =
        """
        , p AS (SELECT borrower, at / 100000000 AS a, promised_on / 100 AS z, promised_amount AS amount
                FROM contact WHERE promised_amount > 0 GROUP BY borrower HAVING count(*) = 1)
        SELECT sum(z <= 202603 AND amount <= (SELECT sum(paid) FROM r
          WHERE r.borrower = p.borrower AND month BETWEEN p.a AND p.z)) FROM p
        """;
    assertTrue(kept >= Long.parseLong(sql(once)), "kept of those who promised once: " + sql(once));
  }

  @Test
  void theWorkListsHoldTheLinesOfTheLastMonthTheLargestFirst() {
    JsonNode board = book.ask("collections", "--limit", "-1").json();
    for (JsonNode stage : board.get("stages").values()) {
      String name = stage.get("stage").asString();
      assertEquals(
          sql("SELECT count(*) FROM r WHERE month = 202603 AND stage = '" + name + "'"),
          stage.get("lines").toString());
      assertEquals(
          Outside.lines(
              book.file(),
              ROWS
                  + "SELECT borrower_id FROM r JOIN borrower ON key = borrower"
                  + " WHERE month = 202603 AND stage = '"
                  + name
                  + "' ORDER BY balance DESC, borrower"),
          board
              .get("lines")
              .valueStream()
              .filter(line -> line.get("stage").asString().equals(name))
              .map(line -> line.get("borrower").asString())
              .toList());
    }
  }
}
