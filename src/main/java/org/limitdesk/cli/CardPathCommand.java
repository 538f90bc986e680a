package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.domain.scoring.path.PathFinder;
import org.limitdesk.workflow.FindPath.FoundPath;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a borrower can do to reach a score. */
@Command(
    name = "path",
    mixinStandardHelpOptions = true,
    description = {
      "Says what a borrower can do to reach a score: the soonest way, with the fewest things to do,"
          + " then the smallest. All that is past due can be paid, more repaid, other lenders paid"
          + " off, nothing drawn, and the line kept on time for some months; what is past stays.",
      "Each combination is tried, so where none is found there is none. A card that reckons points"
          + " or fields of its own, instead of having bins, is refused."
    })
final class CardPathCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final Output output;

  @Mixin private final ScoredMonth of = new ScoredMonth();

  @Parameters(index = "1", paramLabel = "BORROWER", description = "The borrower's id.")
  private String borrower = "";

  @ArgGroup(multiplicity = "1")
  private Goal goal = new Goal();

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "12",
      description = "Wait this many months at most, 0 to 12; ${DEFAULT-VALUE} when not given.")
  private int months;

  CardPathCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  /** One of the two. */
  private static final class Goal {
    @Option(names = "--target", paramLabel = "SCORE", description = "The score to reach.")
    private @Nullable BigDecimal target;

    @Option(
        names = "--tier",
        paramLabel = "TIER",
        description = "The tier to reach: ${COMPLETION-CANDIDATES}.")
    private @Nullable Better tier;
  }

  /** A tier that can be reached from below. */
  enum Better {
    low,
    medium
  }

  @Override
  public Integer call() throws IOException {
    if (months < 0 || months > PathFinder.MOST_MONTHS) {
      throw new ParameterException(
          spec.commandLine(), "--months is from 0 to " + PathFinder.MOST_MONTHS);
    }
    try (Book open = workflows.shelf().read(of.book())) {
      Scorecard card = workflows.findRules().card(open, of.card());
      FoundPath found =
          workflows
              .cards()
              .path()
              .find(open, card, borrower, of.month(), target(card), months, new ErrorProgress(err));
      output.print(PathText.json(found), PathText.words(found));
    }
    return CommandLineDesk.DONE;
  }

  private BigDecimal target(Scorecard card) {
    if (goal.target != null) {
      return goal.target;
    }
    Tiers tiers = card.tiers();
    if (tiers == null) {
      throw new BookRefused("LD-126", "The card has no tiers. Name a score with --target.");
    }
    return goal.tier == Better.low ? tiers.lowFrom() : tiers.mediumFrom();
  }
}
