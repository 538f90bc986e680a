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
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.workflow.BySegment;
import org.limitdesk.workflow.Counts;
import org.limitdesk.workflow.FlowBoard;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What of each bucket moves on from month to month. */
@Command(
    name = "flow",
    mixinStandardHelpOptions = true,
    description = {
      "For each month that follows another of the book: what share of each bucket is worse than the"
          + " month before (worse bucket or charged off; of M0 it is the inflow), what share of the"
          + " overdue is cured (M0 again, or paid off), and the chained loss factor: the product of"
          + " these rates from M0 to M6.",
      "Then the forecast: what each bucket holds in the last month times its own chain, from rates"
          + " that are the mean of the last months' (--mean-of). M6+ counts as lost."
    })
final class FlowCommand implements Callable<Integer> {
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

  @Option(
      names = "--mean-of",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "Of how many last months the forecast takes the mean rates, no more than the book has;"
              + " ${DEFAULT-VALUE} when not given.")
  private int meanOf;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final CutOptions cut = new CutOptions();

  @Mixin private final CountFiles files = new CountFiles();

  FlowCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    if (meanOf < 1) {
      throw new ParameterException(
          spec.commandLine(), "--mean-of is a number of months from 1 on.");
    }
    files.requireNew();
    Counts counts;
    try (Book open = workflows.shelf().read(book)) {
      BySegment<FlowBoard> flows =
          workflows.readTrends().flows(open, measure, meanOf, cut.cut(), new ErrorProgress(err));
      requireMonths(flows.whole().flows().size());
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("measure", measure.code());
      put(flows.whole(), object);
      StringBuilder words = new StringBuilder(words(flows.whole()));
      List<Map<String, @Nullable Object>> segments = new ArrayList<>();
      for (BySegment.Part<FlowBoard> part : flows.segments()) {
        Map<String, @Nullable Object> segment = new LinkedHashMap<>();
        segment.put("segment", part.segment());
        put(part.of(), segment);
        segments.add(segment);
        words.append("%n%s, ".formatted(part.segment())).append(words(part.of()));
      }
      if (cut.isBySegment()) {
        object.put("segments", segments);
      }
      cut.put(object);
      counts = Counts.flows(flows, measure, cut.isBySegment());
      output.print(object, words.toString());
    }
    files.write(workflows, book, counts, err);
    return CommandLineDesk.DONE;
  }

  /** Where it is not asked for, a young book takes the mean of what it has. */
  private void requireMonths(int there) {
    if (spec.commandLine().getParseResult().hasMatchedOption("--mean-of") && meanOf > there) {
      throw new BookRefused(
          "LD-141",
          "The book has %d months that follow another, so --mean-of can be %d at the most, not %d."
              .formatted(there, there, meanOf));
    }
  }

  private void put(FlowBoard board, Map<String, @Nullable Object> into) {
    into.put("months", board.flows().stream().map(this::json).toList());
    into.put("forecast", ForecastText.json(board, measure));
  }

  private Map<String, @Nullable Object> json(FlowRates flow) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("month", CalendarNumber.month(flow.rolls().after()).toString());
    object.put("inflow", RollText.number(flow.onward(Bucket.M0, measure)));
    Map<String, @Nullable Double> onward = new LinkedHashMap<>();
    Bucket.ALL.forEach(
        from -> onward.put(from.label(), RollText.number(flow.onward(from, measure))));
    object.put("flow", onward);
    object.put("cured", RollText.number(flow.cured(measure)));
    object.put("loss_factor", RollText.number(flow.chained(measure)));
    return object;
  }

  private String words(FlowBoard board) {
    StringBuilder text = new StringBuilder("by " + measure.code() + System.lineSeparator());
    text.append("%-8s".formatted("month"));
    Bucket.ALL.forEach(from -> text.append("%9s".formatted(from.label())));
    text.append("%9s%12s%n".formatted("cured", "M0 to loss"));
    for (FlowRates flow : board.flows()) {
      text.append("%-8s".formatted(CalendarNumber.month(flow.rolls().after())));
      for (Bucket from : Bucket.ALL) {
        text.append("%9s".formatted(percent(flow, from)));
      }
      text.append(
          "%9s%12s%n"
              .formatted(
                  RollText.percent(RollText.number(flow.cured(measure))),
                  RollText.percent(RollText.number(flow.chained(measure)))));
    }
    return text + ForecastText.words(board, measure);
  }

  private String percent(FlowRates flow, Bucket from) {
    return RollText.percent(RollText.number(flow.onward(from, measure)));
  }
}
