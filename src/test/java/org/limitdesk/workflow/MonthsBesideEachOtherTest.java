package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.limitdesk.cli.TestBook.counts;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.store.Outside;

/**
 * Rows of one and of two months in one file keep their order, though they are written otherwise.
 */
class MonthsBesideEachOtherTest {
  @TempDir private Path folder;

  @Test
  void ofTwoRowsThatClashTheLaterOneIsSetAside() {
    TestBook book =
        new TestBook(folder)
            .withBorrowers("A")
            .write(
                "two.yaml",
                "name: two-months",
                "title: Two months beside each other",
                "rows:",
                "  - table: months",
                "    columns: {borrower_id: id, month: m1, limit: line, balance: b1, dpd: {value:"
                    + " 0}}",
                "  - table: months",
                "    skip_if_empty: [b2]",
                "    columns: {borrower_id: id, month: m2, limit: line, balance: b2, dpd: {value:"
                    + " 0}}")
            .write(
                "two.csv",
                "id,line,m1,b1,m2,b2",
                "A,100,2026-01,5,,",
                "A,100,2026-01,6,2026-02,7",
                "A,100,2026-03,8,,");
    assertEquals(
        "3 = 2 + 0 + 0 + 1",
        counts(book.loadOne("two.csv", "--layout", book.path("two.yaml").toString())));
    assertEquals(3, book.ask("quarantine").json().at("/rows/0/line").asInt());
    assertEquals(
        List.of("202601|500", "202603|800"),
        Outside.lines(book.file(), "SELECT month, balance FROM month ORDER BY month"));
  }
}
