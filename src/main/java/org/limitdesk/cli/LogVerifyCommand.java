package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.limitdesk.workflow.CheckCheckpoint;
import org.limitdesk.workflow.LogVerdict;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies a book's log. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Walks the whole log, and compares it with the anchor in your user folder and with the"
            + " tables that it is the truth of. Ends with status 1 when anything does not agree.")
final class LogVerifyCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description =
          "A checkpoint that was kept elsewhere: the log must still have its entry, and a key of"
              + " the log must have signed it. May be given several times.")
  private List<Path> checkpoints = List.of();

  LogVerifyCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    try (Book open = workflows.shelf().read(book)) {
      LogVerdict alone = workflows.verifyLog().verify(open);
      LogVerdict verdict = alone;
      if (alone.ok()) {
        for (Path each : checkpoints) {
          verdict = verdict.with(CheckCheckpoint.problem(open, each).orElse(null));
        }
      }
      output.print(
          VerdictText.json(verdict),
          VerdictText.words(alone) + VerdictText.checkpoints(alone, verdict, checkpoints.size()));
      return VerdictText.status(verdict);
    }
  }
}
