package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.ExplainLine.Explanation;
import org.limitdesk.workflow.Rules;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes one line's score and proposal apart. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Takes one line apart: the points that make its score, its signals, and each step from"
            + " today's limit to the proposed one. Nothing is written.")
final class ExplainCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Mixin private final ScoredMonth of = new ScoredMonth();

  @Parameters(index = "1", paramLabel = "BORROWER", description = "The borrower's id.")
  private String borrower = "";

  @Option(names = "--policy", paramLabel = "FILE", description = "Try this policy instead.")
  private @Nullable Path policy;

  ExplainCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    try (Book open = workflows.shelf().read(of.book())) {
      Rules rules = workflows.findRules().find(open, of.card(), policy);
      Explanation explanation =
          workflows
              .explainLine()
              .explain(open, rules, borrower, of.month(), new ErrorProgress(err));
      output.print(
          ExplainText.json(explanation), ExplainWords.of(explanation, rules.card().reasons()));
    }
    return CommandLineDesk.DONE;
  }
}
