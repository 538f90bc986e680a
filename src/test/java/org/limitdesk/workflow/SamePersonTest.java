package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.cli.TickingClock;
import org.limitdesk.workflow.Profile.OtherLine;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** A person may hold several lines; a profile tells of all of them. */
class SamePersonTest {
  private static final String ID = "110101199003070012";

  @TempDir private Path folder;

  @Test
  void linesWithOneNationalIdAreShownTogetherAsItWasCorrectedLast() throws IOException {
    TestBook file = new TestBook(folder).made();
    load(
        file,
        "a.csv",
        "C-1,示例甲," + ID,
        "C-2,示例甲," + ID + " ",
        "C-3,示例乙,",
        "C-4,示例丙," + ID,
        "C-5,示例甲," + ID);
    file.write(
            "months.csv",
            "borrower_id,month,limit,balance,dpd",
            "C-1,2026-03,10000.00,100.00,0",
            "C-2,2026-03,5000.00,900.00,3",
            "C-3,2026-03,7000.00,0.00,0",
            "C-4,2026-03,8000.00,0.00,0")
        .load("months.csv");
    load(file, "b.csv", "C-4,示例丙,110101199003070098");
    try (Book book = file.shelf().read(file.file())) {
      assertEquals(List.of("C-2"), others(book, "C-1"));
      assertEquals(List.of("C-1"), others(book, "C-2"));
      assertEquals(List.of(), others(book, "C-3"));
      assertEquals(List.of(), others(book, "C-4"));
    }
  }

  private static void load(TestBook file, String name, String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = "borrower_id,name,national_id";
    System.arraycopy(rows, 0, lines, 1, rows.length);
    file.write(name, lines).load(name);
  }

  private static List<String> others(Book book, String id) throws IOException {
    BookFloors floors = new BookFloors();
    TickingClock clock = new TickingClock();
    ReadProfile read =
        new ReadProfile(new FindRules(), new ExplainLine(floors, clock), floors, clock);
    return read.read(book, id, Progress.NONE).others().stream().map(OtherLine::borrowerId).toList();
  }
}
