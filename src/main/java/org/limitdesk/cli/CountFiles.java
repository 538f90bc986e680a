package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.Counts;
import org.limitdesk.workflow.ExportCounts;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Option;

/** The files that what a command counts goes into, beside what it prints. */
final class CountFiles {
  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description =
          "A new file: the months as CSV; of the segments where --by is given. Its writing is an"
              + " entry of the log.")
  private @Nullable Path csv;

  @Option(
      names = "--xlsx",
      paramLabel = "FILE",
      description = "A new file: the same as a workbook.")
  private @Nullable Path xlsx;

  /** Refuses what is there already before anything is counted. */
  void requireNew() {
    if (csv != null) {
      ExportCounts.requireNew(csv);
    }
    if (xlsx != null) {
      ExportCounts.requireNew(xlsx);
    }
  }

  /**
   * The book was open to read alone while it was counted, so that others could write.
   *
   * @param err where it is said that a file was written
   */
  void write(Workflows workflows, Path book, Counts counts, PrintStream err) throws IOException {
    if (csv == null && xlsx == null) {
      return;
    }
    try (Book open = workflows.shelf().write(book)) {
      if (csv != null) {
        workflows.exportCounts().csv(open, workflows.actor(), counts, csv);
        err.println(QuarantineText.shown(csv + " is written."));
      }
      if (xlsx != null) {
        workflows.exportCounts().xlsx(open, workflows.actor(), counts, xlsx);
        err.println(QuarantineText.shown(xlsx + " is written."));
      }
    }
  }
}
