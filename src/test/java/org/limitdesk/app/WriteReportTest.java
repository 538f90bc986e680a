package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.ComposeReport;
import org.limitdesk.workflow.FindClusters;
import org.limitdesk.workflow.WriteReport;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/** The long part reads, and only the file and its entry are written. */
class WriteReportTest {
  private final Parts parts = TestParts.withOwnDemo();
  private final WriteReport report =
      new WriteReport(
          new ComposeReport(new FindClusters(new BookFloors()), parts.clock()), parts.stamps());

  @TempDir private Path folder;

  @Test
  void aReportIsComposedFromABookOpenedToReadAndThenWrittenWithItsEntry() throws IOException {
    Path file = TestParts.books(parts, Background.atOnce()).demo();
    Path pdf = folder.resolve("report.pdf");
    try (Book writing = parts.shelf().write(file);
        Book reading = parts.shelf().read(file)) {
      WriteReport.Wish wish = new WriteReport.Wish("demo", null, Locale.ENGLISH, false);
      long before = writing.log().head().seq();
      WriteReport.Prepared prepared =
          report.prepare(reading, supervisor(reading), wish, Progress.NONE);
      assertFalse(Files.exists(pdf));
      assertEquals(before, writing.log().head().seq(), "nothing is written yet");
      WriteReport.Written written = report.write(writing, prepared, pdf);
      assertEquals(before + 1, writing.log().head().seq());
      assertEquals(prepared.printed().pages(), written.pages());
      assertTrue(Files.size(pdf) > 10_000);
      BookRefused there =
          assertThrows(BookRefused.class, () -> report.write(writing, prepared, pdf));
      assertEquals("LD-114", there.code());
      assertEquals(before + 1, writing.log().head().seq(), "no entry without its file");
    }
  }

  private static DeskUser supervisor(Book book) {
    return book.users().all().stream()
        .filter(user -> user.roles().contains(Role.SUPERVISOR))
        .findFirst()
        .orElseThrow();
  }
}
