package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.decision.FollowedCase;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.workflow.port.Book;

/** How decided cuts went on, against a recount of plain rows. */
class FollowedRecountTest {
  private static final int MONTHS = 3;

  @TempDir private Path folder;

  @Test
  void theWorstMonthAfterIsThatOfTheRowsOneByOne() {
    TestBook file = new TestBook(folder);
    file.ask("demo", "--borrowers", "1500", "--months", "15").expect(0);
    List<String> wanted = recount(file);
    List<String> found = new ArrayList<>();
    try (Book book = file.shelf().read(file.file())) {
      for (FollowedCase each : book.decisionLog().followed(MONTHS, BucketEdges.STANDARD)) {
        found.add(each.maker() + " " + each.month() + " " + each.tier() + " " + each.bad());
      }
    }
    assertEquals(wanted.stream().sorted().toList(), found.stream().sorted().toList());
    assertTrue(found.size() > 20, found::toString);
    assertTrue(found.stream().anyMatch(each -> each.endsWith("true")), found::toString);
  }

  /** With the rows in memory and no clever query; the demo loads each month once. */
  private static List<String> recount(TestBook file) {
    Map<String, TreeMap<Integer, Integer>> dpd = new TreeMap<>();
    for (String row : Outside.lines(file.file(), "SELECT borrower, month, dpd FROM month")) {
      String[] cells = row.split("\\|");
      dpd.computeIfAbsent(cells[0], key -> new TreeMap<>())
          .put(Integer.valueOf(cells[1]), Integer.valueOf(cells[2]));
    }
    List<Integer> months =
        Outside.lines(file.file(), "SELECT DISTINCT month FROM month ORDER BY month").stream()
            .map(Integer::valueOf)
            .toList();
    List<String> wanted = new ArrayList<>();
    for (String row :
        Outside.lines(
            file.file(),
            """
            SELECT d.maker, a.month, p.tier, c.borrower, d.decision, c."case", d.kind, c.state
            FROM decision d JOIN "case" c ON c."case" = d."case"
            JOIN proposal p ON p.proposal = c.proposal
            JOIN assessment a ON a.assessment = p.assessment
            WHERE p.action IN ('reduce', 'suspend', 'recall') ORDER BY d.decision
            """)) {
      String[] cells = row.split("\\|");
      boolean last =
          Outside.lines(
                  file.file(), "SELECT max(decision) FROM decision WHERE \"case\" = " + cells[5])
              .contains(cells[4]);
      int at = months.indexOf(Integer.valueOf(cells[1]));
      boolean stands =
          last
              && !List.of("defer", "withdraw").contains(cells[6])
              && !List.of("proposed", "deferred", "returned").contains(cells[7]);
      if (stands && at + MONTHS < months.size()) {
        TreeMap<Integer, Integer> line = dpd.getOrDefault(cells[3], new TreeMap<>());
        OptionalInt worst =
            months.subList(at + 1, at + 1 + MONTHS).stream()
                .filter(line::containsKey)
                .mapToInt(line::get)
                .max();
        if (worst.isPresent()) {
          wanted.add("%s %s %s %s".formatted(cells[0], cells[1], cells[2], worst.getAsInt() > 30));
        }
      }
    }
    return wanted;
  }
}
