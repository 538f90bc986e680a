package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.limitdesk.workflow.LogVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Exports a book's log. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the whole log into a new file, a line of JSON an entry, and verifies it.",
      "The export is an entry of the log itself; a log that does not verify is written as it is."
    })
final class LogExportCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "The new file.")
  private Path file = Path.of("");

  LogExportCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    LogVerdict verdict = workflows.exportLog().export(book, file, workflows.actor());
    output.print(VerdictText.json(verdict), VerdictText.words(verdict));
    return VerdictText.status(verdict);
  }
}
