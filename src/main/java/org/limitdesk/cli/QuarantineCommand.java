package org.limitdesk.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the rows that loads set aside. */
@Command(
    name = "quarantine",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the rows that loads set aside: file, line, column, value, reason. The header is line"
          + " 1.",
      "Of a file that was loaded several times, the rows of the last time."
    })
final class QuarantineCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream out;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  QuarantineCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    this.out = out;
    output = new Output(out);
  }

  /** Rows go out as they come: a load can set aside more of them than there is memory for. */
  @Override
  public Integer call() {
    try (Book open = workflows.shelf().read(book)) {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, out.charset()));
      PrintWriter lines = new PrintWriter(writer);
      if (output.isJson()) {
        QuarantineText.json(lines, open::quarantine);
      } else {
        QuarantineText.words(lines, open::quarantine);
      }
      lines.flush();
    }
    return CommandLineDesk.DONE;
  }
}
