package org.limitdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.store.Outside;
import tools.jackson.databind.JsonNode;

/** The demo book's planted shock, from the terminal and in what is proposed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClustersCommandTest {
  private static final String CELL = DemoBook.WAVE_REGION + " × " + DemoBook.WAVE_INDUSTRY;

  private TestBook book;

  @BeforeAll
  void makeBook(@TempDir Path folder) {
    book = new TestBook(folder);
    book.ask("demo", "--borrowers", "20000", "--history", "0").expect(0);
  }

  @Test
  void thePlantedShockIsFoundAndEveryLineInItIsMarked() throws Exception {
    JsonNode found = book.ask("clusters", "--month", "2025-09").expect(0).json();
    assertEquals(0.01, found.get("level").asDouble());
    List<JsonNode> cells = list(found.get("cells"));
    List<JsonNode> flagged =
        cells.stream().filter(cell -> cell.get("flagged").asBoolean()).toList();
    assertEquals(1, flagged.size());
    JsonNode cell = flagged.getFirst();
    assertEquals(cells.getFirst(), cell);
    assertEquals("region_industry", cell.get("by").asString());
    assertEquals(CELL, cell.get("cell").asString());
    assertTrue(cell.get("inflow").asLong() > cell.get("high").asLong());
    assertTrue(cell.get("p").asDouble() < cell.get("adjusted_p").asDouble());
    assertEquals(17, cell.get("series").size());
    assertEquals(
        "0", book.run("clusters", book.file().toString()).out().split(": ", 2)[1].split(" ", 2)[0]);
    book.ask("assess", "--month", "2025-09").expect(0);
    assertEquals(List.of(cell.get("open_lines").asString()), marked("1 = 1"));
    assertEquals(List.of("0"), marked("b.region <> '浙江' OR b.industry <> '纺织服装'"));
  }

  private List<String> marked(String where) throws Exception {
    return Outside.lines(
        book.file(),
        """
        SELECT count(*) FROM signal s JOIN borrower_version b ON b.borrower = s.borrower
        WHERE s.code = 'cluster' AND (%s)
        """
            .formatted(where));
  }

  @Test
  void theLastMonthHasNoneAndEveryFieldIsThere() {
    JsonNode found = book.ask("clusters").expect(0).json();
    assertEquals("2026-03", found.get("month").asString());
    Set<String> kinds = new TreeSet<>();
    for (JsonNode cell : found.get("cells")) {
      assertFalse(cell.get("flagged").asBoolean());
      kinds.add(cell.get("by").asString());
      assertTrue(
          cell.propertyNames()
              .containsAll(List.of("by", "cell", "lines", "inflow", "expected", "p")));
    }
    assertEquals(Set.of("campaign", "purpose", "region_industry"), kinds);
    book.ask("clusters", "--month", "2031-01").expect(3);
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
