package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.ImportPolicy.Imported;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a policy into a book. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps a policy in a book as a draft.",
      "Nobody is judged by it: a terminal never puts a policy in force. Try it with whatif, stress"
          + " and backtest."
    })
final class PolicyImportCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "The policy's file.")
  private Path file = Path.of("");

  PolicyImportCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    try (Book open = workflows.shelf().write(book)) {
      Imported imported =
          workflows.policies().importPolicy().fromTerminal(open, file, workflows.actor());
      Map<String, @Nullable Object> json = PolicyLifeText.json(imported.policy());
      json.put("new", imported.isNew());
      output.print(
          json,
          PolicyLifeText.words(imported.policy())
              + (imported.isNew() ? ", kept as a draft" : "; the book had it already"));
    }
    return CommandLineDesk.DONE;
  }
}
