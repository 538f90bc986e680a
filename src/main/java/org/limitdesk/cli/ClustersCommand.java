package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.workflow.FindClusters;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for cells of a book whose inflow into M1 is beyond what their past explains. */
@Command(
    name = "clusters",
    mixinStandardHelpOptions = true,
    description = {
      "Tests every cell of a month (region x industry, campaign, purpose): did more of its lines go"
          + " from M0 to M1 than its own past explains, the book's tide and the season included?",
      "The p of a cell is the upper tail of a negative binomial; adjusted_p is Holm's for all cells"
          + " of the month. Only the month and those before it are read; nothing is written."
    })
final class ClustersCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      converter = MonthArgument.class,
      description = "The month; the book's last one when not given.")
  private @Nullable Integer month;

  ClustersCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    try (Book open = workflows.shelf().read(book)) {
      FindClusters.Found found = workflows.findClusters().find(open, month, new ErrorProgress(err));
      output.print(ClustersText.json(found), ClustersText.words(found, open.currency()));
    }
    return CommandLineDesk.DONE;
  }
}
