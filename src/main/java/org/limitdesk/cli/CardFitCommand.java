package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.fit.Candidates;
import org.limitdesk.domain.scoring.fit.FitSettings;
import org.limitdesk.intake.card.BorrowerIds;
import org.limitdesk.workflow.CardOutcome;
import org.limitdesk.workflow.FitReport;
import org.limitdesk.workflow.FitRequest;
import org.limitdesk.workflow.FitRequest.Population;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits a card on a book. */
@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    description = {
      "Fits a scorecard on a book's own lines: bins of weight of evidence that go one way, logistic"
          + " regression, points. Nothing is written to the book.",
      "Gender, age, region, marital status, education, names and ids are never looked at."
    })
final class CardFitCommand implements Callable<Integer> {
  private static final int LINES = 200_000;

  private final Workflows workflows;
  private final PrintStream err;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--outcome",
      required = true,
      paramLabel = "known|M4-in-N",
      description =
          "What to foretell: the outcomes that were loaded, or reaching M4 (or being charged off)"
              + " within N months by the book's own months.")
  private String outcome = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the card (PMML) goes; never replaced.")
  private @Nullable Path out;

  @Option(
      names = "--hold-out",
      paramLabel = "FILE",
      description =
          "Borrowers to keep out of the fit, an id a line; a quarter of all when not given. The"
              + " report says how many of the ids are in the months that are looked at.")
  private @Nullable Path holdOut;

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM",
      converter = MonthArgument.class,
      description = "The first month of lines; the first with an outcome when not given.")
  private @Nullable Integer from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM",
      converter = MonthArgument.class,
      description = "The last month of lines; the last with an outcome when not given.")
  private @Nullable Integer to;

  @Option(
      names = "--characteristics",
      paramLabel = "NAME",
      split = ",",
      description = "What to choose from; all that is offered but the limit when not given.")
  private List<String> characteristics = List.of();

  @Option(
      names = "--population",
      paramLabel = "open|current",
      description =
          "All open lines, or active ones in M0 and M1; open for known outcomes, current for M4"
              + " when not given.")
  private @Nullable Population population;

  @Option(
      names = "--count-unclear",
      description = "Count lines that were at worst in M2 or M3 as good, not as unclear.")
  private boolean countUnclear;

  @Option(names = "--bad", paramLabel = "WORDS", description = "What is foretold, in words.")
  private @Nullable String bad;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "fitted",
      description = "The card's name; ${DEFAULT-VALUE} when not given.")
  private String name = "fitted";

  @Option(
      names = "--card-version",
      paramLabel = "VERSION",
      description =
          "The card's version; when not given, a book that it is imported into tells it apart by"
              + " its bytes.")
  private String version = "";

  @Option(
      names = "--least-share",
      paramLabel = "SHARE",
      defaultValue = "0.05",
      description = "Of the lines, or of the bad ones, in each bin; ${DEFAULT-VALUE}.")
  private double leastShare = 0.05;

  @Option(
      names = "--bins",
      paramLabel = "N",
      defaultValue = "7",
      description = "Most bins of a characteristic; ${DEFAULT-VALUE}.")
  private int bins = 7;

  @Option(
      names = "--pdo",
      paramLabel = "POINTS",
      defaultValue = "20",
      description = "Points that double the odds; ${DEFAULT-VALUE}.")
  private double pdo = 20;

  @Option(
      names = "--score",
      paramLabel = "POINTS",
      defaultValue = "600",
      description = "The score at --odds; ${DEFAULT-VALUE}.")
  private double score = 600;

  @Option(
      names = "--odds",
      paramLabel = "ODDS",
      defaultValue = "30",
      description = "Good lines for one bad one at --score; ${DEFAULT-VALUE}.")
  private double odds = 30;

  @Option(
      names = "--decimals",
      paramLabel = "N",
      defaultValue = "0",
      description = "Decimals of the points; ${DEFAULT-VALUE}.")
  private int decimals;

  CardFitCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    Set<String> ids = holdOut == null ? null : BorrowerIds.read(holdOut);
    FitRequest request = request(ids);
    if (out != null) {
      workflows.cards().fit().requireNew(out);
    }
    try (Book open = workflows.shelf().read(book)) {
      FitReport report = workflows.cards().fit().fit(open, request, new ErrorProgress(err));
      if (out != null) {
        workflows.cards().fit().write(report, out);
      }
      output.print(FitText.json(report), FitText.words(report));
    }
    return CommandLineDesk.DONE;
  }

  private FitRequest request(@Nullable Set<String> ids) {
    try {
      CardOutcome wanted =
          CardOutcome.parse(outcome)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "--outcome is known or M4-in-N, such as M4-in-12, not " + outcome));
      Population whose = population;
      if (whose == null) {
        whose = wanted instanceof CardOutcome.Told ? Population.OPEN : Population.CURRENT;
      }
      return new FitRequest(
          name,
          version,
          wanted,
          bad,
          from,
          to,
          whose,
          countUnclear,
          characteristics.isEmpty() ? Candidates.offered() : Candidates.named(characteristics),
          FitSettings.STANDARD
              .withBins(leastShare, bins)
              .withScale(FitSettings.scale(pdo, score, odds), decimals),
          ids,
          LINES);
    } catch (IllegalArgumentException wrong) {
      CommandLine line = spec.commandLine();
      throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
