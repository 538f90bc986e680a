package org.limitdesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.limitdesk.workflow.ReadPolicies.PolicyLife;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists a book's policies. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the book's policies: drafts, the one in force and from which day, those to come and"
          + " those that were."
    })
final class PolicyListCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  PolicyListCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() {
    try (Book open = workflows.shelf().read(book)) {
      List<PolicyLife> policies = workflows.policies().read().all(open);
      output.print(PolicyLifeText.json(policies), PolicyLifeText.words(policies));
    }
    return CommandLineDesk.DONE;
  }
}
