package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.port.Book;

/** Writes the health of a card as CSV; that it was done is an entry of the log. */
public final class ExportCardHealth {
  private final Stamps stamps;

  public ExportCardHealth(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Exports into a file that is not there yet, from a book opened to write.
   *
   * @param health as it was measured
   * @return how many rows were written
   * @throws org.limitdesk.workflow.port.ActRefused LD-401 where they may not
   */
  public int export(Book book, DeskUser who, CardHealth health, Path file) throws IOException {
    DeskUser user = Permits.require(book, who, Act.VIEW_CASES, Ownership.OTHER);
    ExportFile target = ExportFile.secret(file);
    HealthRows rows = HealthRows.of(health);
    target.write(
        part -> Files.writeString(part, rows.csv(), StandardCharsets.UTF_8),
        () -> book.log().append(entry(target, user, rows.count())));
    return rows.count();
  }

  private LogDraft entry(ExportFile file, DeskUser user, int rows) {
    return new LogDraft(
        "export",
        user.actor(),
        stamps.now(),
        Map.of("what", "card health", "file", file.name(), "rows", rows));
  }
}
