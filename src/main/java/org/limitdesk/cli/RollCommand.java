package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.workflow.BySegment;
import org.limitdesk.workflow.Counts;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where the lines of one month are in a later one. */
@Command(
    name = "roll",
    mixinStandardHelpOptions = true,
    description = {
      "The roll-rate matrix between two months, which need not be neighbours: where the open lines"
          + " of the first are in the second. By balance a line weighs what it owed in the first.",
      "Each row adds to 1: buckets, paid_off (owed something, owes nothing, still open), closed,"
          + " charged_off, transferred, missing. The shares of an empty bucket are null.",
      "A line counts in the segment that it has in the first month."
    })
final class RollCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM",
      required = true,
      converter = MonthArgument.class,
      description = "The month that is left.")
  private int from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM",
      required = true,
      converter = MonthArgument.class,
      description = "A later month.")
  private int to;

  @Option(
      names = "--measure",
      paramLabel = "balance|count",
      defaultValue = "balance",
      description = "What a rate is a share of; ${DEFAULT-VALUE} when not given.")
  private Measure measure = Measure.BALANCE;

  @Mixin private final CutOptions cut = new CutOptions();

  @Mixin private final CountFiles files = new CountFiles();

  RollCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    if (from >= to) {
      throw new ParameterException(
          spec.commandLine(),
          "--to names a later month than --from, such as --from 2026-02 --to 2026-03.");
    }
    files.requireNew();
    Counts counts;
    try (Book open = workflows.shelf().read(book)) {
      BySegment<RollMatrix> rolls =
          workflows.readTrends().rolls(open, from, to, cut.cut(), new ErrorProgress(err));
      RollText text = new RollText(rolls.whole(), measure);
      Map<String, @Nullable Object> object = text.json();
      StringBuilder words = new StringBuilder(text.words(open.currency()));
      List<Map<String, Object>> segments = new ArrayList<>();
      for (BySegment.Part<RollMatrix> part : rolls.segments()) {
        RollText of = new RollText(part.of(), measure);
        Map<String, Object> segment = new LinkedHashMap<>();
        segment.put("segment", part.segment());
        segment.put("from", of.rows());
        segments.add(segment);
        words.append("%n%s, ".formatted(part.segment())).append(of.words(open.currency()));
      }
      if (cut.isBySegment()) {
        object.put("segments", segments);
      }
      cut.put(object);
      counts = Counts.rolls(rolls, measure, cut.isBySegment());
      output.print(object, words.toString());
    }
    files.write(workflows, book, counts, err);
    return CommandLineDesk.DONE;
  }
}
