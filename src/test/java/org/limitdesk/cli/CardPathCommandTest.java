package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Paths to a better score, and where a line stands in its book, through the command line alone. */
class CardPathCommandTest {
  private static final String FAR = "5000";

  @TempDir private static Path folder;
  private static TestBook book = new TestBook(Path.of("unset"));
  private static final List<String> QUEUED = new ArrayList<>();

  @BeforeAll
  static void makeABook() {
    book = new TestBook(folder);
    book.run("demo", book.file().toString(), "--borrowers", "900", "--seed", "4").expect(0);
    JsonNode queue = book.ask("queue", "--limit", "12").expect(0).json();
    queue.get("cases").forEach(each -> QUEUED.add(each.get("borrower").asString()));
  }

  private static BigDecimal sum(JsonNode list) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode each : list) {
      sum = sum.add(each.get("points").decimalValue());
    }
    return sum;
  }

  @Test
  void changesOfAPathAddUpToTheScoreThatIsReached() {
    int reached = 0;
    for (String borrower : QUEUED) {
      JsonNode path = book.ask("card path", borrower, "--tier", "medium").expect(0).json();
      assertEquals(borrower, path.get("borrower").asString());
      if (!path.get("reached").isNull()) {
        BigDecimal after = path.get("reached").decimalValue();
        BigDecimal target = path.get("target").decimalValue();
        BigDecimal before = path.get("score").decimalValue();
        assertEquals(0, after.compareTo(before.add(sum(path.get("changes")))), path::toString);
        assertTrue(after.compareTo(target) >= 0, path::toString);
        assertEquals(before.compareTo(target) >= 0, path.get("changes").isEmpty());
        reached++;
      }
    }
    assertTrue(reached > 2, "only " + reached + " of " + QUEUED.size() + " paths");
  }

  @Test
  void whereNothingReachesTheScoreThereIsNoPath() {
    JsonNode path = book.ask("card path", QUEUED.getFirst(), "--target", FAR).expect(0).json();
    assertTrue(path.get("reached").isNull());
    assertEquals(0, path.get("changes").size());
    Run told = book.run("card", "path", book.file() + "", QUEUED.getFirst(), "--target", FAR);
    assertTrue(told.expect(0).out().startsWith("No path"), told.out());
  }

  @Test
  void aPathNeedsOneGoalAndMonthsWithinAYear() {
    book.ask("card path", QUEUED.getFirst()).expect(2);
    book.ask("card path", QUEUED.getFirst(), "--target", "600", "--months", "13").expect(2);
    assertEquals(
        "LD-122", book.ask("card path", "nobody", "--target", "600").expect(3).errorCode());
  }

  @Test
  void aLineStandsWhereItsBookSaysAndItsPointsAddUp() {
    for (String borrower : QUEUED) {
      JsonNode line = book.ask("explain", borrower).expect(0).json();
      if (!line.get("score").isNull()) {
        BigDecimal made = line.get("base").decimalValue().add(sum(line.get("points")));
        assertEquals(0, made.compareTo(line.get("score").decimalValue()), line::toString);
        double below = line.get("book_below").asDouble();
        assertTrue(below >= 0 && below < 1, line::toString);
        for (JsonNode each : line.get("points")) {
          assertNotNull(each.get("book_mean").decimalValue());
          assertTrue(each.get("book_below").asDouble() < 1, each::toString);
        }
      }
    }
  }
}
