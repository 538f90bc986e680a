package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.proposal.OfPerson;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** What one person may draw on several lines of a book. */
class OtherLimitsTest {
  private static final String HEAD = "borrower_id,national_id,other_limits_here";

  @TempDir private Path folder;

  @Test
  void theLinesOfOneNationalIdAddUpAndWhatTheLenderToldCountsWhereItIsMore() {
    TestBook file = new TestBook(folder);
    file.write("borrowers.csv", HEAD, "A,11,", "B,11,9000.00", "C,12,100.00", "D,,70.00", "E,11,");
    file.write(
        "months.csv",
        TestBook.MONTHS,
        "A,2026-03,1000.00,0,0",
        "B,2026-03,2000.00,0,0",
        "C,2026-03,3000.00,0,0",
        "D,2026-03,4000.00,0,0",
        "E,2026-02,5000.00,0,0");
    file.load("borrowers.csv", "months.csv");
    assertEquals(of("200000/2, 900000/2, 10000/1, 7000/1"), others(file, true));
    assertEquals(of("200000/2, 100000/2, 0/1, 0/1"), others(file, false));
    file.write("borrowers.csv", HEAD, "A,12,").load("borrowers.csv");
    assertEquals(of("300000/2, 0/1, 100000/2, 0/1"), others(file, false));
  }

  /** Fen of other lines and how many lines there are in all. */
  private static List<OfPerson> of(String told) {
    return Stream.of(told.split(", "))
        .map(each -> each.split("/"))
        .map(each -> new OfPerson(Long.parseLong(each[0]), Integer.parseInt(each[1])))
        .toList();
  }

  private static List<OfPerson> others(TestBook file, boolean told) {
    try (Book book = file.shelf().read(file.file())) {
      OtherLimits others = new OtherLimits(book, 202603, 20260331, told, Progress.NONE);
      return Stream.of("A", "B", "C", "D")
          .map(id -> book.line(id, 202603).orElseThrow().borrower().key())
          .map(others::of)
          .toList();
    }
  }
}
