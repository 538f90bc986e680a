package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.workflow.BookLosses;
import org.limitdesk.workflow.Counts;
import org.limitdesk.workflow.ReadLosses;
import org.limitdesk.workflow.Trends;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts a book's delinquency. */
@Command(
    name = "trends",
    mixinStandardHelpOptions = true,
    description = {
      "Counts delinquency by month: buckets M0 to M6+ and the 30+, 60+ and 90+ rates, by balance or"
          + " by count, over the open lines; lagged rates over the balance of one, two and three"
          + " months before; the five grades by days and the NPL ratio.",
      "Charge-off rates are of a year: what was written off in a month or a quarter over the"
          + " average balance, times 12 or 4, before and net of recoveries.",
      "A co-lent line counts with the book's own share of its balance."
    })
final class TrendsCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--measure",
      paramLabel = "balance|count",
      defaultValue = "balance",
      description = "What a rate is a share of; ${DEFAULT-VALUE} when not given.")
  private Measure measure = Measure.BALANCE;

  @Mixin private final CutOptions cut = new CutOptions();

  @Mixin private final CountFiles files = new CountFiles();

  TrendsCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    files.requireNew();
    Progress progress = new ErrorProgress(err);
    Counts counts;
    try (Book open = workflows.shelf().read(book)) {
      Trends trends = workflows.readTrends().read(open, cut.cut(), progress);
      BookLosses losses = new ReadLosses().read(open, cut.cut(), progress);
      TrendsText text = new TrendsText(measure, losses);
      Map<String, @Nullable Object> object = text.json(trends, cut.isBySegment());
      cut.put(object);
      counts = Counts.trends(trends, measure, cut.isBySegment());
      output.print(object, text.words(trends, open.currency()));
    }
    files.write(workflows, book, counts, err);
    return CommandLineDesk.DONE;
  }
}
